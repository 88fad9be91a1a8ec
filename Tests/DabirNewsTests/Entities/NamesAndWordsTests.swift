import DabirNews
import Testing

/// Words that look like people and are none, and people whose names are words.
@Suite struct NamesAndWordsTests {
  @Test(arguments: [
    // A relative does or has something.
    "مادرش نام او را نوشت.", "پدرم پیشنهاد کرد که بمانیم.", "همسرم لیوان را شست.",
    // Behind a rank stands what its bearer is or does.
    "مهندس عمران در کارگاه بود.", "سرگرد سابق به خانه برگشت.", "سرباز مدت خدمت را تمام کرد.",
    "آن حضرت تأمل کردند.", "مدیران محترم کارخانه آمدند.",
    // Everyday words that are also given names.
    "در زمان معینی کار تمام شد.", "باب طرفداری از او باز شد.", "۱۲ واحد مسکونی ساخته شد.",
    "عید سعید نوروز رسید.", "آزادی زمان می خواهد.",
    // Forms no list has.
    "او را به خانه برمی~گرداندند و آنها فرومی~ریختند.", "سپرده~گذاری در بانک ها بیشتر شد.",
    // Formulas.
    "صلی الله علیه و آله", "بسم الله الرحمن الرحیم",
    // Adjectives of relation behind a noun.
    "خوشنویسان زنجانی آمدند.", "تاسوعای حسینی رسید.", "سرعت معینی لازم است.",
    // Endings written apart.
    "ما بارها گفته ایم که بس است.", "به هر دو گفته ام که بیایند.", "آنها رفته اند.",
    // Headings.
    "غنایم: چند قبضه توپ و تفنگ.",
  ])
  func `common words name nobody`(text: String) {
    #expect(Story(text).names(.person).isEmpty)
  }

  @Test(arguments: [
    ("علی بارها گفته است که می ماند.", "علی"),
    ("کسی از حسین برمی~گشت.", "حسین"),
    ("پرویز دلاوری بزرگواری کرد.", "پرویز دلاوری"),
    ("حسین خاکسار تلاش کرد.", "حسین خاکسار"),
  ])
  func `a name ends before the half of a compound verb`(text: String, name: String) {
    let found = Story(text).names(.person)
    #expect(found.isEmpty || found == [name])
  }

  @Test(arguments: [
    ("مظفرالدین شاه فرمان داد.", "مظفرالدین شاه"),
    ("نادر شاه افشار به هند رفت.", "نادر شاه افشار"),
    ("محمد بن زکریا کتاب نوشت.", "محمد بن زکریا"),
    ("به گفته شهاب سفال منش، کار تمام شد.", "شهاب سفال منش"),
    ("رضا نیک منش، مدیر مدرسه، آمد.", "رضا نیک منش"),
    ("آقای ساکت آمد.", "ساکت"),
    ("شهید باکری از مردان نیک بود.", "باکری"),
    ("محمود درختکار رئیس اتحادیه کشاورزان آمد.", "محمود درختکار"),
    ("شمس الدین کرمانی شاعر بود.", "شمس الدین کرمانی"),
    ("سردار آزمون گل زد.", "سردار آزمون"),
  ])
  func `names in several words are read whole`(text: String, name: String) {
    #expect(Story(text).names(.person) == [name])
  }

  @Test func `a family name that is a word counts once the story has the whole name`() {
    let story = Story("مهدی زنجانی، شهردار، آمد.\nزنجانی گفت که کار تمام شد.\nمردم زنجانی خوشحال اند.")
    #expect(story.mentions("مهدی زنجانی").prefix(2) == ["مهدی زنجانی", "زنجانی"])
  }
}
