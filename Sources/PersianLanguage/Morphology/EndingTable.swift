/// All endings that are taken off words, found together by one walk back from a word's last letter.
///
/// *Invariant:* where one ending ends in another, the one that is to be tried first stands first.
@usableFromInline package final class EndingTable: Sendable {
  /// The table.
  @usableFromInline package static let shared = EndingTable(
    """
    انشان انش اش هایشان هایمان هایتان هایی هایم هایت هایش های ها ترین تر یان ان یی ی شان مان تان ند ش م
    هایند هاست ایم اید اند ام ای ات ترینهای ترهای ترها تریم ترند تری ین یم یش یمان یشان ت است الله
    """)

  /// The endings by number.
  @usableFromInline let list: [Inflection.Ending]
  /// For each place in the walk 64 places, by letter, it leads to; 0 where nothing ends so.
  @usableFromInline let next: [UInt8]
  /// For each place the ending that starts there, one bit by its number.
  @usableFromInline let starts: [UInt64]

  private init(_ words: String) {
    let endings = Letter.words(words)
    list = endings.map { Inflection.Ending(letters: $0) }
    var next = [UInt8](repeating: 0, count: 64)
    var starts: [UInt64] = [0]
    for (number, letters) in endings.enumerated() {
      var place = 0
      for letter in letters.reversed() {
        let step = place << 6 | Int(letter)
        if next[step] == 0 {
          next[step] = UInt8(starts.count)
          next += [UInt8](repeating: 0, count: 64)
          starts.append(0)
        }
        place = Int(next[step])
      }
      starts[place] |= 1 << UInt64(number)
    }
    self.next = next
    self.starts = starts
  }

  /// The endings before which something is left of `letters[range]`, one bit for each by its number. O(ending).
  @inlinable
  package func endings(of letters: [UInt8], _ range: Range<Int>) -> UInt64 {
    var found: UInt64 = 0
    var place = 0
    var index = range.upperBound &- 1
    while index > range.lowerBound {
      place = Int(next[place << 6 | Int(letters[index] & 63)])
      if place == 0 { break }
      found |= starts[place]
      index &-= 1
    }
    return found
  }

  /// The number of an ending. *Invariant:* it is in the table.
  func number(of ending: Inflection.Ending) -> Int { list.firstIndex(of: ending) ?? list.count }
}
