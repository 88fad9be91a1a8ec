import PersianLanguage
import TextStorage

/// How Arabic the words of a paragraph look.
struct ArabicReading {
  let paragraph: Paragraph

  init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
  }

  /// A run of words, each with a weight; a word of two letters or fewer does not break it.
  struct Run {
    private let paragraph: Paragraph
    private var first: Int?
    private var last = 0
    private var weight = 0
    /// The summed weight of the run closed last.
    private(set) var closedWeight = 0

    fileprivate init(_ paragraph: Paragraph) {
      self.paragraph = paragraph
    }

    /// Reads word `index`; returns the run it ends, if it does.
    mutating func read(_ index: Int, _ weight: Int) -> Range<Int>? {
      if weight > 0 {
        first = first ?? index
        last = index
        self.weight += weight
        return nil
      }
      return paragraph.letters(of: index).count <= 2 ? nil : close()
    }

    /// Ends the run.
    mutating func close() -> Range<Int>? {
      closedWeight = weight
      weight = 0
      guard let start = first else { return nil }
      first = nil
      return start..<last + 1
    }
  }

  /// A run over this paragraph that has read nothing.
  func run() -> Run { Run(paragraph) }

  /// Vowel signs of word `index`, without the tanwin and the ezafe hamza of Persian spelling. O(word).
  func vowels(of index: Int) -> Int {
    let token = paragraph.tokens[index]
    guard token.flags.contains(.marked) else { return 0 }
    var count = 0
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Scalars.decode(paragraph.text, at: offset)
      offset += scalar.length
      if scalar.value == 0x064B, offset == token.end { continue }
      if (0x064B...0x0652).contains(scalar.value) || scalar.value == 0x0670 { count += 1 }
    }
    return count
  }

  /// True when the words of `span` read as Arabic: none is a Persian function word or holds a letter Arabic
  /// lacks, and two (one in an announced span) are shaped as only Arabic words are.
  func isArabic(_ span: Range<Int>, announced: Bool) -> Bool {
    var words = 0
    var evidence = 0
    for index in span where paragraph.tokens[index].kind == .word {
      words += 1
      let letters = paragraph.letters(of: index)
      if letters.contains(where: Self.isPersianOnly) || Self.persianWords.contains(paragraph.key(index)) {
        return false
      }
      if isShapedArabic(index, letters) { evidence += 1 }
    }
    return words >= 2 && evidence >= (announced ? 1 : 2)
  }

  private func isShapedArabic(_ index: Int, _ letters: ArraySlice<UInt8>) -> Bool {
    if letters.contains(Self.alefBelow) || letters.contains(Self.tehMarbuta) { return true }
    if letters.first == Self.alefAbove || vowels(of: index) >= 2 { return true }
    let isPrefixed = letters.count >= 5 && Self.prefixes.contains(letters[letters.startIndex])
    let body = isPrefixed ? letters.dropFirst() : letters
    return body.count >= 4 && body[body.startIndex] == Letter.alef && body[body.startIndex + 1] == Self.lam
  }

  private static func isPersianOnly(_ letter: UInt8) -> Bool {
    letter == peh || letter == cheh || letter == zheh || letter == gaf
  }

  private static let peh = Letter.of(0x067E) ?? 0
  private static let cheh = Letter.of(0x0686) ?? 0
  private static let zheh = Letter.of(0x0698) ?? 0
  private static let gaf = Letter.of(0x06AF) ?? 0
  private static let lam = Letter.of(0x0644) ?? 0
  private static let alefBelow = Letter.of(0x0625) ?? 0
  private static let alefAbove = Letter.of(0x0623) ?? 0
  private static let tehMarbuta = Letter.of(0x0629) ?? 0
  /// و، ب، ف، ک before the article.
  private static let prefixes: [UInt8] = [0x0648, 0x0628, 0x0641, 0x06A9].compactMap(Letter.of)

  /// Function words only Persian has.
  private static let persianWords = WordSet(
    """
    را که است می نمی از به در با این آن برای شد شده شود کرد کرده کند بود خود هم یک های هایی ها او وی تا
    چه هر اگر دارد گفت بر پس باید شما آنها آنان هستند اند ای
    """)
}
