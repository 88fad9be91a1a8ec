/// Endings that are written on to their word and are often typed as a word of their own (HANDBOOK B3, rows 2–11).
package enum AttachedEnding: UInt8, Sendable {
  /// ها and its forms with clitics.
  case plural
  /// تر, ترین and their forms.
  case comparative
  /// ایم, اید, اند: only a copula.
  case copula
  /// ام: copula or possessive.
  case copulaOrClitic
  /// ای: indefinite, relational or copula.
  case indefinite
  /// یی, ئی: the same in Dari copy.
  case dariIndefinite
  /// ات, اش: after a vowel letter only.
  case vowelClitic
  /// مان, تان, شان.
  case clitic
  /// ی: ezafe after a silent he.
  case ezafe
  /// گان, گی: Dari spelling with the he kept.
  case dariSuffix

  /// The ending a whole token is, nil for any other word. O(1).
  package static func of(_ key: WordKey) -> AttachedEnding? { table[key] }

  /// The keys `of` knows.
  package static let keys = Array(table.keys)

  private static let table: [WordKey: AttachedEnding] = {
    let rows: [(String, AttachedEnding)] = [
      ("ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند هاشان هامان هاتان", .plural),
      ("تر ترین تری ترها ترهای ترینها ترینهای ترینشان تریم", .comparative),
      ("ایم اید اند", .copula), ("ام", .copulaOrClitic), ("ای", .indefinite), ("یی ئی", .dariIndefinite),
      ("ات اش", .vowelClitic), ("مان تان شان", .clitic), ("ی", .ezafe), ("گان گی", .dariSuffix),
    ]
    var table: [WordKey: AttachedEnding] = [:]
    for (words, ending) in rows {
      for key in Letter.keys(words) { table[key] = ending }
    }
    return table
  }()
}
