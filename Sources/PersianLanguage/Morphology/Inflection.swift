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
  }

  /// Endings that are tried together, in the order of `EndingTable`.
  @usableFromInline package struct Endings: Sendable, Sequence {
    @usableFromInline let list: [Ending]
    /// One bit for each, by its number.
    @usableFromInline package let members: UInt64

    /// The endings of `words`, between spaces; all are in `EndingTable`.
    package init(_ words: String) {
      list = Letter.words(words).map { Ending(letters: $0) }
      members = list.reduce(0) { $0 | 1 << UInt64(EndingTable.shared.number(of: $1)) }
    }

    @inlinable
    package func makeIterator() -> IndexingIterator<[Ending]> { list.makeIterator() }

    /// The first of them that leaves a stem `isStem` accepts. O(ending).
    @inlinable @inline(__always)
    package func first(
      of letters: [UInt8], _ range: Range<Int>, where isStem: (Range<Int>, Ending) -> Bool
    ) -> (stem: Range<Int>, ending: Ending)? {
      for (stem, ending) in stems(of: letters, range) where isStem(stem, ending) { return (stem, ending) }
      return nil
    }

    /// The stems these endings leave of a word, in their order. O(ending).
    @inlinable @inline(__always)
    package func stems(of letters: [UInt8], _ range: Range<Int>) -> Stems {
      Stems(members & EndingTable.shared.endings(of: letters, range), range)
    }
  }

  /// What is left of one word before each of some endings it has.
  @usableFromInline package struct Stems: Sequence, IteratorProtocol {
    @usableFromInline let range: Range<Int>
    /// Those that are still to be tried, one bit for each.
    @usableFromInline var rest: UInt64

    /// What is left of the word `range` before `endings`, which it has.
    @inlinable @inline(__always)
    package init(_ endings: UInt64, _ range: Range<Int>) {
      self.range = range
      rest = endings
    }

    /// The next stem and the ending behind it.
    @inlinable @inline(__always)
    package mutating func next() -> (stem: Range<Int>, ending: Ending)? {
      guard rest != 0 else { return nil }
      let ending = EndingTable.shared.list[rest.trailingZeroBitCount]
      rest &= rest &- 1
      return (range.lowerBound..<range.upperBound &- ending.count, ending)
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
