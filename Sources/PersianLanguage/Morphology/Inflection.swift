/// Takes nominal endings off a word (HANDBOOK B5, B6), by letters.
@usableFromInline package enum Inflection {
  /// An ending of one to eight letters, as one number.
  @usableFromInline package struct Ending: Sendable, Equatable {
    @usableFromInline let packed: UInt64
    /// Number of letters.
    @usableFromInline package let count: Int

    /// Makes an ending from its text.
    package init(_ text: String) { self.init(letters: Letter.letters(text)) }

    init(letters: [UInt8]) {
      count = letters.count
      packed = letters.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// True when it begins with alef.
    @inlinable package var startsWithAlef: Bool {
      UInt8(truncatingIfNeeded: packed >> UInt64(8 * (count - 1))) == Letter.alef
    }

    @inlinable @inline(__always)
    func ends(_ letters: [UInt8], _ upper: Int) -> Bool {
      var rest = packed
      var index = upper
      for _ in 0..<count {
        index -= 1
        if letters[index] != UInt8(truncatingIfNeeded: rest) { return false }
        rest >>= 8
      }
      return true
    }

    /// True when a word ends so whose last letters are packed in `tail` as those of an ending are.
    @inlinable @inline(__always)
    func ends(_ tail: UInt64) -> Bool { (tail ^ packed) &<< UInt64(64 &- 8 &* count) == 0 }
  }

  /// At most 64 endings that are tried together. A class, so that trying them counts no references to its lists.
  @usableFromInline package final class Endings: Sendable, Sequence {
    @usableFromInline let list: [Ending]
    /// For each last letter, one bit for each ending in it.
    @usableFromInline let finals: [UInt64]

    /// The endings of `words`, between spaces, in the order to try them.
    package init(_ words: String) {
      let parts = Letter.words(words)
      list = parts.map { Ending(letters: $0) }
      var finals = [UInt64](repeating: 0, count: 64)
      for (place, letters) in parts.enumerated() { finals[Int(letters.last ?? 0)] |= 1 << UInt64(place) }
      self.finals = finals
    }

    /// One bit for each ending a word in `letters[range]` may have by its last letter. O(1).
    @inlinable @inline(__always)
    func candidates(_ letters: [UInt8], _ range: Range<Int>) -> UInt64 {
      range.isEmpty ? 0 : finals[Int(letters[range.upperBound &- 1] & 63)]
    }

    /// False when no word in `letters[range]` ends in any of them. O(1).
    @inlinable @inline(__always)
    package func mayEnd(_ letters: [UInt8], _ range: Range<Int>) -> Bool {
      candidates(letters, range) != 0
    }

    @inlinable
    package func makeIterator() -> IndexingIterator<[Ending]> { list.makeIterator() }

    /// The first of them that leaves a stem `isStem` accepts. O(endings).
    @inlinable @inline(__always)
    package func first(
      of letters: [UInt8], _ range: Range<Int>, where isStem: (Range<Int>, Ending) -> Bool
    ) -> (stem: Range<Int>, ending: Ending)? {
      for (stem, ending) in stems(of: letters, range) where isStem(stem, ending) { return (stem, ending) }
      return nil
    }

    /// The stems these endings leave of a word, in their order. O(endings).
    @inlinable @inline(__always)
    package func stems(of letters: [UInt8], _ range: Range<Int>) -> Stems { Stems(self, letters, range) }
  }

  /// What is left of one word before each of the endings it may have.
  @usableFromInline package struct Stems: Sequence, IteratorProtocol {
    @usableFromInline let endings: Endings
    @usableFromInline let range: Range<Int>
    @usableFromInline var tail: UInt64 = 0
    /// One bit for each ending that is still to be tried.
    @usableFromInline var rest: UInt64

    @inlinable @inline(__always)
    init(_ endings: Endings, _ letters: [UInt8], _ range: Range<Int>) {
      self.endings = endings
      self.range = range
      rest = endings.candidates(letters, range)
      guard rest != 0 else { return }
      for index in Swift.max(range.lowerBound, range.upperBound &- 8)..<range.upperBound {
        tail = tail << 8 | UInt64(letters[index])
      }
    }

    /// The next stem and the ending behind it.
    @inlinable @inline(__always)
    package mutating func next() -> (stem: Range<Int>, ending: Ending)? {
      while rest != 0 {
        let ending = endings.list[rest.trailingZeroBitCount]
        rest &= rest &- 1
        if ending.ends(tail), range.count > ending.count {
          return (range.lowerBound..<range.upperBound &- ending.count, ending)
        }
      }
      return nil
    }
  }

  /// ها and its forms, longest first.
  package static let plurals = Endings("هایشان هایمان هایتان هایند هاست هایی هایم هایت هایش های ها")
  /// Copula endings that need a silent he or ی before them.
  package static let copulas = Endings("ایم اید اند ام ای")
  /// Clitics that need a silent he or ی before them.
  package static let clitics = Endings("مان تان شان ات اش")
  /// تر and its forms.
  package static let comparatives = Endings("ترینهای ترهای ترین ترها تریم ترند تری تر")
  /// Object clitics of a verb.
  package static let objectClitics = Endings("شان مان تان ش م ت")
  /// What may end a compound: abstract and relational ی, plurals, clitics.
  package static let compoundEndings = Endings(
    "هایشان هایمان هایتان هایی هایم هایت هایش های ها ترین تر یان ان یی ی شان مان تان ند ش م")

  /// The part of `letters[range]` before `ending`, nil when the word does not end so or nothing would be left.
  @inlinable @inline(__always)
  package static func stem(of letters: [UInt8], _ range: Range<Int>, before ending: Ending) -> Range<Int>? {
    guard range.count > ending.count, ending.ends(letters, range.upperBound) else { return nil }
    return range.lowerBound..<range.upperBound - ending.count
  }

  /// True when `letters[range]` begins with `prefix`.
  @inlinable
  package static func hasPrefix(_ letters: [UInt8], _ range: Range<Int>, _ prefix: [UInt8]) -> Bool {
    guard range.count >= prefix.count else { return false }
    for index in prefix.indices where letters[range.lowerBound + index] != prefix[index] { return false }
    return true
  }
}
