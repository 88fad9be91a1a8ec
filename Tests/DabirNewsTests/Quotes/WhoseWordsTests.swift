import DabirNews
import Testing

/// Sentences in which the words behind the colon, or the few words in marks, are somebody's in a roundabout way.
@Suite struct WhoseWordsTests {
  static let owned: [QuoteCase] = [
    .said("تنها چیزی که او گفت این بود: «متأسفم.»", by: "او"),
    .said("سروری آمد. حرف آخرش این بود: «مراقب خودتان باشید.»", by: "سروری"),
    .said("پیام مردم روشن است: «ما جنگ نمی~خواهیم.»", by: "مردم"),
    .said("توییت سروری این بود: «ببینیم چه می~شود.»", by: "سروری"),
    .said("پاسخ وزیر این بود: «راه باز است.»", by: "وزیر"),
    .said("سروری هشدار داد که راه بسته است: «از خانه بیرون نیایید.»", by: "سروری"),
    .said("دکتر نیکزاد، که این پژوهش را رهبری کرد: «نتیجه روشن است.»", by: "دکتر نیکزاد"),
    .said("از یکی از مشتریان پرسیدیم. گفت: «خوب است، ولی نمک ندارد.»", by: "یکی از مشتریان"),
    .said("همسرش دستش را گرفت و گفت: «سقف باز شد.»", by: "همسرش"),
    .said("سفیر بریتانیا در کابل، سر ویلیام پتی، نوشته است: «ما اشتباه کردیم.»", by: "سر ویلیام پتی"),
    .said("در مادهٔ ۵ این قانون آمده است: «مالکیت محترم است.»", by: "مادهٔ ۵ این قانون"),
  ]

  static let partial: [QuoteCase] = [
    .said("طبق قانون، «هر کس مال دیگری را ببرد» مجازات می~شود.", by: "قانون"),
    .said("این گزارش وضعیت را «بحرانی» توصیف می~کند.", by: "این گزارش", .partial),
    .said("به عقیدهٔ نیکزاد، این طرح «محکوم به شکست» است.", by: "نیکزاد", .partial),
    .said("اتحادیهٔ کارگران از «بیکاری گسترده» بیم دارد.", by: "اتحادیهٔ کارگران", .partial),
    .said("سروری گفت که مردم بیم دارند که «آب تمام شود».", by: "سروری", .partial),
    .said("ترامپ کانادا را به «فریب» متهم کرد.", by: "ترامپ", .partial),
  ]

  static let nobody: [QuoteCase] = [
    .unattributed("پاسخ این بود: «راه باز است.»", .information),
    .nobody("روی پیشخوان تابلویی هست: «انعام نمی~پذیریم».", .inscription),
    .nobody("معترضان پیراهن~هایی داشتند که رویش نوشته بود «آزادی».", .inscription),
  ]

  static let behindConnectives: [QuoteCase] = [
    .said("در همین حال مارک نیکزاد، رئیس اتحادیه، این خبر را رد کرد و گفت: «آب کم نیست.»", by: "مارک نیکزاد"),
    .said("در این میان سخنگوی وزارت گفت: «آب کم نیست.»", by: "سخنگوی وزارت"),
  ]

  static let ranked: [QuoteCase] = [
    .said("معاون اول رئیس~جمهور گفت: «راه باز است.»", by: "معاون اول رئیس~جمهور"),
    .said("نایب رئیس اول مجلس گفت: «راه باز است.»", by: "نایب رئیس اول مجلس"),
    .said("سروری اول گفت: «راه باز است.»", by: "سروری"),
    .said("سروری به سخنان خود ادامه داد: «راه باز است.»", by: "سروری"),
    .unattributed("کسی نیامد. «پسرم آنجاست. نمی~روم.» امدادگران به کار خود ادامه دادند.", .warning),
  ]

  @Test(arguments: ranked)
  func `a rank stays with its office, and work that goes on says nothing`(_ example: QuoteCase) {
    check(example)
  }

  static let credited: [QuoteCase] = [
    .said(
      "به گزارش خبرنگار ما، پرویز سروری با بیان اینکه «آب کم است» گفت: باید پس~انداز کرد.", by: "پرویز سروری",
      .partial),
    .said(
      "به گزارش رویترز، وزیر نیرو با تأکید بر اینکه «آب کم است» از مردم کمک خواست.", by: "وزیر نیرو", .partial
    ),
    .said("به گزارش رویترز، وزیر نیرو گفت: «آب کم است.»", by: "وزیر نیرو"),
  ]

  @Test(arguments: credited)
  func `who carries a report is not who speaks in it`(_ example: QuoteCase) { check(example) }
  @Test(arguments: behindConnectives)
  func `a connective phrase takes nothing of the subject behind it`(_ example: QuoteCase) { check(example) }
  @Test(arguments: owned) func `words behind a colon have an owner`(_ example: QuoteCase) { check(example) }
  @Test(arguments: partial) func `a few words have one too`(_ example: QuoteCase) { check(example) }
  @Test(arguments: nobody) func `or are nobody's`(_ example: QuoteCase) { check(example) }
}
