import PersianLanguage

/// Closed sets of the parts Persian names are made of.
enum NameParts {
  /// First halves of Arabic given names: what stands before الدین and الله in نجیب الله, شمس الدین.
  static let devout = ClosedWords.keys(
    """
    شمس صلاح نجم بدر جلال جمال کمال نظام ناصر سراج شهاب ضیا ضیاء علا علاء عماد فخر قطب کریم محی معین نصیر نصر نور برهان تاج \
    حسام خیر رکن زین سیف شجاع شرف صدر صفی ظهیر عز عضد غیاث مجد مصلح معز مغیث وحید افضل اثیر امین انیس بها بهاء جار \
    نجیب حبیب فضل فیض امان حمید حفیظ عزیز قدرت رحمت عنایت هدایت شکر کرامت ولی ذبیح روح عطا اسد احسان حکمت نعمت خلیل صبغت \
    سمیع ظفر عزت فتح کلیم لطف محب مطیع معتصم ثنا حجت ذکر رفیع سعد شفیق شفیع عصمت عین غفران کفایت مجیب منت هبت ید عبد \
    احمد امر انعام برکت تقی خیرات دین رحیم سعید سید شاه صادق صنع عبید علیم فرید قسیم کفیل متین محمد مسیح میر نصرت نظر
    """)

  /// Between the names of a son and of his father.
  static let sonOf = ClosedWords.keys("بن ابن بنت")

  /// شاه, میرزا: after a given name part of it.
  static let sovereign = ClosedWords.keys("شاه میرزا پاشا بیگ بیک سلطان")

  /// True for a doing or a doer in a word no list has: سپرده~گذاری, تولیدکنندگان. O(endings).
  static func endsInDeed(_ letters: ArraySlice<UInt8>) -> Bool {
    deeds.contains { letters.count > $0.count + 1 && letters.suffix($0.count).elementsEqual($0) }
  }

  private static let deeds = Letter.words(
    """
    گری گیری گذاری گزاری سازی بازی بندی کاری خواهی زنی آوری انگیزی پذیری ریزی پردازی یابی خوری کشی جویی گویی دهی افزایی زدایی \
    ورزی اندیشی گرایی تراشی گردی نویسی خوانی چینی گشایی پاشی شویی رسانی زدگی شدگی کنندگی انگاری پنداری درازی رفتاری کرداری \
    پوشی ربایی سنجی شکنی دوزی نشینی سرایی نوازی اندازی بخشی داری کننده کنندگان شونده شوندگان دهنده دهندگان شده شدگان زده زدگان کرده \
    گرفته یافته کردن شدن دادن گرفتن آمیز آمیزی
    """)
}
