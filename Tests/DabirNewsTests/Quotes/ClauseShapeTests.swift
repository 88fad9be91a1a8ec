import DabirNews
import Testing

/// Sentences whose parts stand in each other's way: appositions, relative clauses, credits, verbs before subjects.
@Suite struct ClauseShapeTests {
  static let subjects: [QuoteCase] = [
    .said("سروری که هر روز با دوچرخه به شورا می~آید گفت: «راه باز است.»", by: "سروری"),
    .said("سروری که به شورا می~رود ادامه داد: «راه باز است.»", by: "سروری"),
    .said("برندهٔ ۲۱ ساله، پرویز ویدال، جام را بوسید و گفت: «راه باز است.»", by: "پرویز ویدال"),
    .said("مدیر مکتب، خانم نیکزاد، گفت: «راه باز است.»", by: "خانم نیکزاد"),
    .said("مارک روته، منشی عمومی ناتو، این سخنان را رد کرد و گفت: «راه باز است.»", by: "مارک روته"),
    .said("در پاسخ به پرسشی در بارهٔ دختران، سروری گفت: «راه باز است.»", by: "سروری"),
    .said("نسرین آذر گفت: «راه باز است.»", by: "نسرین آذر"),
    .said("آذر پاسخ داد: «راه باز است.»", by: "آذر"),
    .said("«راه باز است»، می~گوید پرویز و در را می~بندد.", by: "پرویز"),
    .said("«راه باز است»، گفت سخنگوی والی.", by: "سخنگوی والی"),
    .said("سازمان پزشکان بدون مرز گفت: «راه باز است.»", by: "سازمان پزشکان بدون مرز"),
    .said("والی پیشین کندهار در نشست بود و گفت: «راه باز است.»", by: "والی پیشین کندهار"),
  ]

  static let credits: [QuoteCase] = [
    .said("به گزارش خبرنگار شفق، پرویز کریمی با اشاره به برف گفت: «راه باز است.»", by: "پرویز کریمی"),
    .said("به گزارش خبرگزاری شفق از هرات، سروری روز شنبه در نشست گفت: «راه باز است.»", by: "سروری"),
    .said("به گزارش رویترز به نقل از مقام~های محلی، «راه باز است.»", by: "مقام~های محلی"),
    .said("به نقل از روزنامهٔ شفق، سخنگوی والی گفت: «راه باز است.»", by: "سخنگوی والی"),
  ]

  static let documents: [QuoteCase] = [
    .said("ستره محکمه در حکم خود آورده است: «راه باز است.»", by: "ستره محکمه"),
    .said("در بخش دیگری از این نامه آمده است: «راه باز است.»", by: "این نامه"),
    .said("در ادامهٔ این بیانیه آمده است: «راه باز است.»", by: "بیانیه"),
    .unattributed("در نشست خبری گفته شد: «راه باز است.»", .information),
  ]

  static let narration: [QuoteCase] = [
    .unattributed("کسی چیزی نگفت. «ما می~دانستیم که او دروغ می~گوید.»"),
    .unattributed("بازرسان چه گزارش کردند؟ «پل می~لرزید و کسی باور نمی~کرد.»"),
    .unattributed("سروری می~خواهد به هرات برود.\n«اگر برگردم مرا می~کشند.»"),
    .said("گفتم: «راه باز است.»", by: []),
    .said("سروری آمد. کسی که پل را ساخته بود گفت: «راه باز است.»", by: "کسی"),
  ]

  @Test(arguments: subjects) func `the subject in its place`(_ example: QuoteCase) { check(example) }
  @Test(arguments: credits) func `an agency's credit before the speaker`(_ example: QuoteCase) {
    check(example)
  }
  @Test(arguments: documents) func `documents that speak`(_ example: QuoteCase) { check(example) }
  @Test(arguments: narration) func `what reports nothing attributes nothing`(_ example: QuoteCase) {
    if example.expected.isEmpty {
      #expect(example.actual.map(\.flag) == [.none])
    } else {
      check(example)
    }
  }
}
