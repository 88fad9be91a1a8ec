import DabirNews
import Testing

/// Where the name of an institution ends: Persian writes no ezafe, so only the words tell.
@Suite struct InstitutionTests {
  @Test(arguments: [
    ("سازمان مدیریت و برنامه ریزی گزارش داد.", "سازمان مدیریت و برنامه ریزی"),
    ("کمیسیون امنیت ملی برنامه دولت را رد کرد.", "کمیسیون امنیت ملی"),
    ("فدراسیون والیبال نیز نامه نوشت.", "فدراسیون والیبال"),
    ("شورای نگهبان حساب ها را بررسی کرد.", "شورای نگهبان"),
    ("او در کارگروه حفاظت محیط زیست کار می کند.", "کارگروه حفاظت محیط زیست"),
    ("اداره کل راه و شهرسازی گیلان خبر داد.", "اداره کل راه و شهرسازی گیلان"),
    ("دانشگاه آزاد اسلامی واحد شیراز دانشجو می پذیرد.", "دانشگاه آزاد اسلامی واحد شیراز"),
    ("بانک مرکزی جمهوری اسلامی ایران نرخ تازه داد.", "بانک مرکزی جمهوری اسلامی ایران"),
    ("وزارت آموزش و پرورش گفت که مکاتب باز است.", "وزارت آموزش و پرورش"),
    ("دولت دهم پول داد.", "دولت دهم"),
    ("تیپ ۴۲ لشکر ۷ به مرز رسید.", "تیپ ۴۲ لشکر ۷"),
    ("ستاد تنظیم بازار قیمت داد.", "ستاد تنظیم بازار"),
    ("مدیرکل راه و شهرسازی گیلان خبر داد.", "راه و شهرسازی گیلان"),
    ("وزیر نیرو به سفر رفت.", "نیرو"),
    ("تیم ملی والیبال ترکیه برد.", "تیم ملی والیبال ترکیه"),
    ("اتحادیه قصابان و نانوایان قیمت ها را اعلام کرد.", "اتحادیه قصابان و نانوایان"),
    ("فرمانداری شهرستان لالوند خبر داد.", "فرمانداری شهرستان لالوند"),
  ])
  func `a name takes the words of institutions and stops before others`(text: String, name: String) {
    #expect(Story(text).names(.organisation) == [name])
  }

  @Test func `two ministries in a row are two names`() {
    let story = Story("وزارت صنعت، معدن و تجارت و وزارت کشور نامه نوشتند.")
    #expect(story.names(.organisation) == ["وزارت صنعت، معدن و تجارت", "وزارت کشور"])
  }

  @Test(arguments: [
    "گروه های سازمان یافته آمدند.", "هدف دانشگاه رفتن است.", "رای در صندوق رای افتاد.", "تیم ایران برد.",
    "در جامعه افغانستان بحث شد.", "او از گروه B رفت.", "پرونده در دادگاه کیفری رسیدگی می~شود.",
    "نیروی کار ارزان است.", "رژیم فرانسوی گفت که نه.",
    "نفت گران شد.",
    "بخش کشاورزی رشد کرد.", "او برای کشور کار می کند.",
  ])
  func `what only looks like an institution is none`(text: String) {
    #expect(Story(text).names(.organisation).isEmpty)
  }

  @Test func `a hospital bears the name of a person`() {
    #expect(
      Story("زخمی ها به بیمارستان محمد احمدی تهران رسیدند.").names(.facility) == [
        "بیمارستان محمد احمدی تهران"
      ])
  }

  @Test func `a province keeps its head noun and is no shrine`() throws {
    let story = Story("باران در استان البرز بارید.")
    #expect(story.names(.location) == ["استان البرز"])
    #expect(story.names(.facility).isEmpty)
  }

  @Test func `the verb می رود is no river`() {
    #expect(Story("انتظار می رود ژاپن برنده شود.").names(.location) == ["ژاپن"])
  }
}
