/// Where the letters of one spelling lead in the lexicon, letter by letter: walked once, however many of its
/// beginnings are asked after.
@usableFromInline package struct Beginnings: Sendable {
  /// After so many letters a beginning is looked up by itself; few words are as long.
  @usableFromInline static var most: Int { 16 }

  @usableFromInline var bases: [16 of UInt32]
  /// How many letters some word goes along with.
  @usableFromInline var reach = 0

  /// Walks the letters `range` of `letters`. O(range).
  @inlinable
  package init(_ letters: borrowing [UInt8], _ range: Range<Int>, in lexicon: Lexicon) {
    bases = [16 of UInt32](repeating: 0)
    var state = lexicon.start
    let end = Swift.min(range.upperBound, range.lowerBound &+ Self.most)
    for index in range.lowerBound..<end {
      guard let next = lexicon.step(state, letters[index]) else { return }
      state = next
      bases[reach] = UInt32(truncatingIfNeeded: next.base)
      reach &+= 1
    }
  }
}

extension Vocabulary {
  /// What is known of `letters[beginning]`, whose spelling begins where that of `beginnings` does and goes no
  /// further. O(1) but for very long words and house words.
  @inlinable
  package func info(
    _ letters: [UInt8], _ beginning: Range<Int>, _ beginnings: borrowing Beginnings
  ) -> WordInfo {
    let count = beginning.count
    guard !hasHouseWords, count > 0, count <= Beginnings.most else { return info(letters, beginning) }
    guard count <= beginnings.reach else { return .unknown }
    return lexicon.info(Lexicon.State(base: Int(beginnings.bases[count &- 1])))
  }
}
