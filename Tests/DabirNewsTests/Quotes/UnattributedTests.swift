import DabirNews
import Testing

/// What is reported and what is not (HANDBOOK C6).
@Suite struct UnattributedTests {
  static let warnings: [QuoteCase] = [
    .unattributed("«شب اول صدای آب را می~شنیدیم و نمی~دانستیم کجا برویم.»"),
    .unattributed("داکتران از کمبود دوا رنج می~برند.\n«کودکان ما تا صبح گریه می~کنند.»"),
    .unattributed("سروری به هرات رسید. «ما خسته شده~ایم و کمک می~خواهیم.»"),
    .unattributed(
      "سروری گفت که راه باز است. برف همه جا را پوشانده است. مردم در خانه مانده اند. «ما خسته شده~ایم.»"),
    .unattributed("زندگی در این قریه «هر روز سخت~تر از روز پیش می~شود و کسی نمی~پرسد».", .warning, .partial),
    .unattributed("سروری پل را گشود.\nفصل سرد\n«ما خسته شده~ایم و کمک می~خواهیم.»"),
    .unattributed("\"ما خسته شده~ایم و کمک می~خواهیم.\""),
    .unattributed("«ما خسته شده~ایم و کمک می~خواهیم."),
    .unattributed("سروری گفت که راه باز است.\nآنچه مانده است\n«ما خسته شده~ایم.»"),
    .unattributed("سروری پل را گشود.\nسروری گفت که راه باز است.\n\n«ما خسته شده~ایم.»"),
  ]

  static let information: [QuoteCase] = [
    .unattributed("گفته شد: «راه تا شام باز می~شود.»", .information),
    .unattributed("گفته شده است: «راه تا شام باز می~شود.»", .information),
    .unattributed("گفته می~شود «راه تا شام باز می~شود.»", .information),
    .unattributed("از وزیر پرسیده شد: «چرا راه بسته است؟»", .information),
    .unattributed("اعلام شد: «راه تا شام باز می~شود.»", .information),
    .unattributed("در نشست خبری گفت: «راه تا شام باز می~شود.»", .information),
    .unattributed("پاسخ این بود: «راه تا شام باز می~شود.»", .information),
    .unattributed("به گزارش رویترز، «من از این کار پشیمان نیستم.»", .information),
  ]

  static let silent: [QuoteCase] = [
    .said("این خبر از سوی وزارت صحت اعلام شد: «سه تن درمان شدند.»", by: "وزارت صحت"),
    .said("منابع محلی می~گویند: «راه بسته است.»", by: "منابع محلی"),
    .said("سروری اتهام~ها را رد کرد. «من از این کار خبر نداشتم.»", by: "سروری"),
    .said("نیکزاد دربارهٔ کودکان صحبت کرد. «آن~ها هنوز می~ترسند.»", by: "نیکزاد"),
    .said("«من، نیکزاد گفت، از این کار خبر نداشتم.»", by: "نیکزاد"),
  ]

  @Test(arguments: warnings) func `no cue anywhere is a warning`(_ example: QuoteCase) { check(example) }
  @Test(arguments: information) func `a cue without a speaker is information`(_ example: QuoteCase) {
    check(example)
  }
  @Test(arguments: silent) func `a speaker beside the quotation is enough`(_ example: QuoteCase) {
    check(example)
  }

  @Test func `the chain of an unattributed quotation is reported once`() {
    let quotes = QuoteTexts.read("«ما خسته شده~ایم.» «کسی به ما کمک نمی~کند.»").flatMap(\.quotes)
    #expect(quotes.map(\.flag) == [.warning, .none])
  }
}
