import PersianLanguage

/// The closed sets of words the scanner asks about. Spellings are those of HANDBOOK C4, C5, D1 and D3; `~` is ZWNJ.
enum ClosedWords {
  static func keys(_ text: String) -> WordKeySet {
    WordKeySet(Letter.keys(text))
  }

  private static func letters(_ text: String) -> [[UInt8]] {
    Letter.words(text).map { word in word.filter { $0 != Letter.zwnj } }
  }

  static let verbPrefixes = letters("می نمی همی")

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

}
