import PersianLanguage

/// The closed sets of words the scanner asks about. Spellings are those of HANDBOOK C4, C5, D1 and D3; `~` is ZWNJ.
enum ClosedWords {
  static func keys(_ text: String) -> WordKeySet {
    WordKeySet(Letter.keys(text))
  }

  private static func letters(_ text: String) -> [[UInt8]] {
    Letter.words(text).map { word in word.filter { $0 != Letter.zwnj } }
  }

  /// Words that end every name and noun phrase.
  static let functions = keys(
    """
    و یا که را در به از با بر برای تا پس پیش نزد علیه ضد بین میان طی توسط درباره دربارهٔ مانند همچون چون مثل جز بجز مگر \
    اگر چه چرا آیا اما ولی لیکن بلکه زیرا چنانچه هرچند گرچه هنگامی وقتی جایی این آن همین همان هر هیچ چند چندین همه \
    برخی بعضی یک هم نیز همچنین همچنان باز دیگر نه خیر بله البته اکنون حالا اینک دوباره شاید باید بایست تنها فقط حتی \
    بیش کم بسیار خیلی بدون بی روی زیر کنار سوی حین ضمن قبل بعد همراه باز فراز درون بیرون پشت مقابل برابر بابت \
    اینکه آنکه زمانیکه درحالیکه حالیکه ازینرو ازاینرو چگونه چنین چنان هنوز سپس آنگاه آنجا اینجا کجا کی هنگام آنچه هرچه \
    می نمی جهت سبب دلیل اساس نیمی بخشی شماری تعدادی عده~ای بسیاری عنوان نقل گفتهٔ هنگامیکه طوریکه بطور ند ست ید یم ام اید ایم اند صلی علیهم علیها نظر برایم برایت برایش برایمان برایتان برایشان بدنبال
    """)

  static let pronouns = keys(
    "من تو او وی ما شما ایشان آنها آنان اینها اینان خود خویش خودش خودشان خویشتن یکدیگر همدیگر کسی شان مان تان کسانی دیگران نامبرده مذکور"
  )

  /// Frequent finite forms that the lexicon may also call nouns.
  static let verbs = keys(
    """
    است نیست بود نبود شد نشد کرد نکرد داد نداد گفت نگفت داشت نداشت گرفت رفت آمد یافت زد خواست ساخت خواند دانست رسید \
    ماند افزود گردید نمود گشت بودند شدند کردند دادند گفتند اند هستند هست نیستند دارد دارند ندارد شود شوند کند کنند باشد \
    باشند خواهد خواهند دهد دهند نوشت نوشتند پرسید خبر~داد پذیرفت ورزید پیوست برد آورد نامید ستود دید دیدند
    """)

  static let verbPrefixes = letters("می نمی همی")

  /// Plural endings written apart.
  static let plurals = keys("ها های هایی")

  static let preverbs = letters("باز بر در فرا فرو وا ور")

  /// Endings a known word may carry in a spelling the lexicon lacks; those of plurals and owners make no name.
  static let suffixes: [Suffix] =
    letters("هایشان هایمان هایتان هایی هایش هایم هایت های ها شان مان تان ترین ترها").map {
      Suffix($0, inflects: true)
    }
    + letters("انگی انی ان اند ام اید ایم ای ات اش یی ی م ش ت یان گان تر را").map { Suffix($0) }

  /// An ending.
  struct Suffix {
    let letters: [UInt8]
    /// Makes a plural, a comparative or somebody's own of any noun.
    let inflects: Bool
    /// One letter that may do so: دلم, دلش.
    let isPossessive: Bool

    init(_ letters: [UInt8], inflects: Bool = false) {
      self.letters = letters
      self.inflects = inflects
      isPossessive = letters == Letter.letters("ش") || letters == Letter.letters("م")
    }
  }

  /// What a plain word before a name must be to make it a place: در کابل, شهر کابل.
  static let locative = keys(
    "در به از تا شهر کشور ولایت استان سوی مقصد شمال جنوب شرق غرب مرکز راهی عازم اهل ساکن مردم باشندگان ایالت")

  /// Forms of saying that follow their subject (HANDBOOK C3).
  static let saying = keys(
    """
    گفت گفته گفتند می~گوید میگوید می~گویند افزود افزوده نوشت نوشته پرسید اظهار بیان ابراز عنوان تأکید تاکید تصریح خاطرنشان \
    خاطر یادآور یادآوری اعلام اعلان ادعا هشدار اضافه علاوه پاسخ خبر توضیح تشریح گزارش رد تأیید تایید تکذیب خواست خواند دانست نامید \
    پیشنهاد درخواست انتقاد استقبال تهدید وعده متهم محکوم اذعان اعتراف معتقد مدعی ادامه تکرار گپ صحبت سخن سخنرانی انکار دعوت \
    توصیه توصیف دستور دیدار سفر شرکت
    """)

  /// Nouns before the source of a statement: به گفتهٔ, به نقل از.
  static let sourceNouns = keys(
    "گفته گفتهٔ باور عقیده عقیدهٔ قول اعتقاد نظر روایت ادعای سخنان اظهارات سخنرانی گزارش پیام نامه بیانیه نقل زبان نوشته"
  )

  /// Verbs of saying that follow a bare subject at once.
  static let speaking = keys("گفت می~گوید میگوید افزود نوشت پرسید تصریح خاطرنشان اظهار تأکید تاکید یادآور")

  /// Adverbs that may stand between a subject and its verb.
  static let adverbs = keys("نیز هم همچنین امروز دیروز سپس بعداً بعدا اخیراً اخیرا بار")

  /// Nouns of compound verbs and adverbials that a greedy noun phrase must not swallow (HANDBOOK C3).
  static let phraseEnds = keys(
    """
    اعلام اعلان اظهار بیان تأکید تاکید گزارش خبر هشدار قرار برگزار انجام آغاز شروع ادامه اقدام تصمیم موفق نسبت مبنی جهت خاطرنشان \
    تصریح ابراز عنوان ادعا پاسخ رد تایید تأیید تکذیب اضافه علاوه منتقل انتقال منتشر نشر پخش ارائه ارایه استفاده دریافت صادر وارد \
    خارج حاضر حضور مشغول مواجه روبرو صورت مورد اشاره توجه موجب باعث سبب دستگیر بازداشت کشته زخمی محکوم متهم برکنار منصوب معرفی \
    امروز دیروز فردا صبح عصر شب ظهر شام بامداد روز سال ماه هفته ساعت گذشته آینده اخیراً اخیرا تاکنون اکنون پیش قبلا قبلاً پیشتر \
    درخواست دعوت سفر استقبال حمایت حمله دست جلو کمک اجازه وعده متوجه مسدود تعطیل باز بسته فعال ترک آگاه ناشی واقع مستقر عازم مربوط \
    متعلق نخست بار نظر تلاش ایجاد رسانده خواستار خودداری تأسیس تاسیس تشکیل برنده قادر ملزم موظف مسئول شامل حاکی طبق معتقد مخالف موافق
    """)
}
