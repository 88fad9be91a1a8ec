import TextStorage

/// One word of a name as written, and the letters it is compared by.
struct NameWord: Sendable {
  /// UTF-8 bytes from the start of the paragraph, or of the name typed in.
  var range: TextRange
  var bytes: ArraySlice<UInt8>
  var letters: [UInt8]

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    range = TextRange(bytes.startIndex, bytes.endIndex)
    letters = NameLetters.of(Array(bytes), 0..<bytes.count)
  }

  /// The words of `range`, parted by spaces. O(range).
  static func all(_ text: [UInt8], _ range: TextRange) -> [NameWord] {
    text[range.indices].split(separator: 0x20).map(NameWord.init)
  }

  /// The part of this word that is `other` in this or a variant spelling: all of it, or what stands before an
  /// ending joined by ZWNJ. Nil where it is another word. O(letters).
  func part(spelling other: NameWord) -> TextRange? {
    if Self.agree(letters, other.letters) { return withoutEzafe }
    guard let end = lastZWNJ else { return nil }
    let stem = NameWord(bytes[..<end])
    return Self.agree(stem.letters, other.letters) ? stem.range : nil
  }

  private static func agree(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    !left.isEmpty && (left == right || NameVariants.areClose(left[...], right[...]))
  }

  private var lastZWNJ: Int? {
    bytes.indices.dropLast(2).last { bytes[$0...].starts(with: [0xE2, 0x80, 0x8C]) }
  }

  /// The word without the kasra or the hamza above that marks the ezafe: it belongs to the phrase, not to the name.
  private var withoutEzafe: TextRange {
    let isMarked = bytes.count > 2 && [[0xD9, 0x90], [0xD9, 0x94]].contains(Array(bytes.suffix(2)))
    return isMarked ? TextRange(range.start, range.end - 2) : range
  }
}
