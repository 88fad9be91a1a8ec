/// Takes nominal endings off a word (HANDBOOK B5, B6), by letters.
package enum Inflection {
  /// An ending as letters.
  package struct Ending: Sendable {
    /// The letters.
    package let letters: [UInt8]

    /// Makes an ending from its text.
    package init(_ text: String) {
      letters = Letter.letters(text)
    }
  }

  /// ها and its forms, longest first.
  package static let plurals = endings("هایشان هایمان هایتان هایند هاست هایی هایم هایت هایش های ها")
  /// Copula endings that need a silent he or ی before them.
  package static let copulas = endings("ایم اید اند ام ای")
  /// Clitics that need a silent he or ی before them.
  package static let clitics = endings("مان تان شان ات اش")
  /// تر and its forms.
  package static let comparatives = endings("ترینهای ترهای ترین ترها تری تر")
  /// Object clitics of a verb.
  package static let objectClitics = endings("شان مان تان ش م ت")
  /// What may end a compound: abstract and relational ی, plurals, clitics.
  package static let compoundEndings = endings(
    "هایشان هایمان هایتان هایی هایم هایت هایش های ها ترین تر یان ان یی ی شان مان تان ند ش م")

  private static func endings(_ words: String) -> [Ending] {
    words.split(separator: " ").map { Ending(String($0)) }
  }

  /// The part of `letters[range]` before `ending`, nil when the word does not end so or nothing would be left.
  package static func stem(of letters: [UInt8], _ range: Range<Int>, before ending: Ending) -> Range<Int>? {
    let count = ending.letters.count
    guard range.count > count else { return nil }
    let cut = range.upperBound - count
    for index in 0..<count where letters[cut + index] != ending.letters[index] { return nil }
    return range.lowerBound..<cut
  }

  /// True when `letters[range]` begins with `prefix`.
  package static func hasPrefix(_ letters: [UInt8], _ range: Range<Int>, _ prefix: [UInt8]) -> Bool {
    guard range.count >= prefix.count else { return false }
    for index in prefix.indices where letters[range.lowerBound + index] != prefix[index] { return false }
    return true
  }
}
