import PersianLanguage

/// A word of the counted text, cut at its ZWNJs.
struct TrainedWord {
  /// All letters.
  let letters: [UInt8]
  /// The pieces of its stem: endings left out; empty for a verb with می.
  let core: [[UInt8]]
  /// True when an ending was left out.
  let hasEnding: Bool
  /// True when one space and another word follow.
  let precedesSpace: Bool
  /// X of X‌های, written any way.
  let plural: [UInt8]?
  /// Xه of Xه‌ای.
  let indefinite: [UInt8]?

  init(_ paragraph: Paragraph, _ index: Int) {
    letters = Array(paragraph.letters(of: index))
    precedesSpace = paragraph.wordAfter(index) != nil
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    for (count, letter) in letters.enumerated() {
      if count > 0, paragraph.hasZWNJ(inWord: index, afterLetters: count) {
        pieces.append(piece)
        piece = []
      }
      piece.append(letter)
    }
    pieces.append(piece)
    let isVerb = pieces.count > 1 && (pieces[0].suffix(2) == Self.mi)
    let all = pieces.count
    while let last = pieces.last, pieces.count > 1, AttachedEnding.of(WordKey(last)) != nil { pieces.removeLast() }
    core = isVerb ? [] : pieces
    hasEnding = pieces.count < all
    let ending = Array(letters.suffix(3))
    let stem = Array(letters.dropLast(3))
    let endsInHay = ending == Self.hay && stem.count >= 2
    let split = endsInHay && paragraph.hasZWNJ(inWord: index, afterLetters: stem.count + 1)
    plural = endsInHay && !split ? stem : nil
    indefinite = split ? stem + [Letter.heh] : nil
  }

  private static let mi = ArraySlice(Letter.letters("می"))
  private static let hay = Letter.letters("های")

  /// Pieces as one spelling, and where they were cut.
  static func joined(_ pieces: [[UInt8]]) -> (letters: [UInt8], cuts: [Int]) {
    var letters: [UInt8] = []
    var cuts: [Int] = []
    for piece in pieces {
      if !letters.isEmpty { cuts.append(letters.count) }
      letters += piece
    }
    return (letters, cuts)
  }
}
