import DabirNews
import Testing

/// A few words in marks: somebody's, or a name, a term, what is written on a wall.
@Suite struct FragmentTests {
  static let words: [QuoteCase] = [
    .said("سروری خواستار «پایان فوری جنگ» شد.", by: "سروری", .partial),
    .said("وزارت خارجه از این کار ابراز «نگرانی عمیق» کرد.", by: "وزارت خارجه", .partial),
    .said("سروری از مردم خواست به «شایعه~های بازار» گوش ندهند.", by: "سروری", .partial),
    .said("به گفتهٔ دوستانش، او دختری «آرام و درس~خوان» بود.", by: "دوستانش", .partial),
    .said("نیکزاد نوشته است که فیلم «حرفی برای گفتن ندارد» و دیر تمام می~شود.", by: "نیکزاد", .partial),
    .said("سروری این حمله را «جنایت» دانست.", by: "سروری", .partial),
    .said("مجسمه~ساز، هادی برومند، گفت که ساختن آن «سه سال بی~خوابی» بود.", by: "هادی برومند", .partial),
  ]

  static let names: [QuoteCase] = [
    .nobody("سروری گفت که از «مالزی» به کابل می~آید.", .name),
    .nobody("به گفتهٔ نیکزاد، کاروان روز شنبه به «هرات» رسید.", .name),
    .nobody("به گزارش شفق، «ویلیام ناکس» یک میلیونر استرالیایی، این چاه را کند.", .name),
    .nobody("به گزارش شفق، کاروان در پست مرزی «ایدومینی» ماند.", .scare),
    .nobody("«پرویز رستگار» ۹۴ ساله روز شنبه در هرات گفت که راه باز است.", .name),
    .nobody("گروه فشار «رأی ما» از این تصمیم استقبال کرد.", .name),
    .nobody("سروری گفت: حضرت محمد «صلی الله علیه و سلم» چنین نکرد.", .name),
  ]

  static let titles: [AnnotatedCopy] = [
    AnnotatedCopy(
      "خبر\nاو پیش از این فیلم~هایی چون «باد می~وزد»{–}، «خانه»{–} و «ما می~مانیم»{–} را ساخته است."),
    AnnotatedCopy("خبر\nدر فیلم تازهٔ «آسمان همه جا هست»{–} بازی می~کند."),
    AnnotatedCopy("خبر\nمقاله~ای چاپ شد که عنوان آن «آب از سر گذشت»{–} بود."),
    AnnotatedCopy("خبر\nنشستی با موضوع «آیندهٔ آب»{–} برگزار شد."),
    AnnotatedCopy("خبر\nپژوهشگران به «ایکیگای»{–}، یعنی «دلیل زندگی»{–}، اشاره می~کنند."),
  ]

  static let inscriptions: [QuoteCase] = [
    .nobody("در پوسترهای تالار نوشته شده بود «حرف آخر با ماست».", .inscription),
    .nobody("سنگی هست که روی آن نوشته~اند: «در هشتاد سالگی کودکی».", .inscription),
    .nobody("در پای تندیس این عبارت حک شده است: «خدمت، بی~هیاهو».", .inscription),
    .nobody("بر روی برگه~ها نوشته شده بود: «آیا با این طرح موافق هستید؟»", .inscription),
    .nobody("وی در پاسخ به این پرسش که «آیا تیم شما می~برد؟» خندید و رفت.", .question),
  ]

  static let wishes: [QuoteCase] = [
    .nobody("می~خواهند پرچم «رهایی» را برافرازند.", .scare),
    .nobody("همه می~دانیم که «عدالت» چیست.", .scare),
    .nobody("آثار «تیسیان» را زشت می~دانند.", .scare),
  ]

  @Test(arguments: words) func `the words of a speaker`(_ example: QuoteCase) { check(example) }
  @Test(arguments: names) func `names of people, places and groups`(_ example: QuoteCase) { check(example) }
  @Test(arguments: titles) func `titles and terms in a row`(_ copy: AnnotatedCopy) { check(copy) }
  @Test(arguments: inscriptions) func `inscriptions and questions`(_ example: QuoteCase) { check(example) }
  @Test(arguments: wishes) func `wanting and knowing say nothing`(_ example: QuoteCase) { check(example) }
}
