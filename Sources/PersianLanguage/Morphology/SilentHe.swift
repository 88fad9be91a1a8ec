/// Whether the he at the end of a word is a vowel (خانه) or a consonant (راه); endings differ (HANDBOOK B6).
package enum SilentHe {
  /// True when the word ends in a pronounced he.
  package static func isPronounced(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.last == Letter.heh, letters.count >= 2 else { return false }
    return isPronounced(Array(letters), 0..<letters.count, WordKey(letters))
  }

  /// True when the word `letters[range]`, which ends in a he and has this key, ends in a pronounced one. O(1).
  package static func isPronounced(_ letters: [UInt8], _ range: Range<Int>, _ key: WordKey) -> Bool {
    pronounced.contains(key) || endsInGah(letters, range)
  }

  /// True when `letters[range]` ends in گاه: pronounced in every word, known or not. O(1).
  package static func endsInGah(_ letters: [UInt8], _ range: Range<Int>) -> Bool {
    Inflection.stem(of: letters, range, before: gahEnding) != nil
  }

  private static let gahEnding = Inflection.Ending("گاه")

  private static let pronounced = WordSet(
    """
    به ته ده نه مه راه ماه شاه چاه کاه گاه جاه آه نگاه پناه گناه سپاه سیاه کلاه گواه کوتاه آگاه همراه اشتباه
    درگاه کوه گروه انبوه شکوه اندوه ستوه نستوه گیاه رفاه تباه پادشاه فرمانده سازمانده شبیه تشبیه توجیه تنبیه فقیه
    سفیه کریه وجه فقه توجه متوجه مشابه مرفه مواجه زره گره فربه نزه الله اکراه افواه مکروه موجه وجوه تشابه بزرگراه
    چهارراه کارآگاه ناآگاه خودآگاه خواه دلخواه بدخواه خیرخواه روبه ره شه ابله
    """)
}
