import PersianLanguage

/// Closed sets of the parts Persian names are made of.
enum NameParts {

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
