/// Every word the grammar of attribution knows, in one table: what a word of the text is takes one look, and for
/// nearly all words that are none of them no more than a bit.
final class WordTable: Sendable {
  /// What is said of a word.
  struct Entry: Sendable {
    /// What it can do.
    var roles: Role = []
    /// The light verbs it makes a verb of saying with, as `SpeechVerb.act(nominal:verb:)` finds it.
    var nominal: LightVerb = []
    /// What it says of who may speak, unless it is a verb.
    var sign = SpeechSign.none
  }

  static let all = WordTable()

  private let entries: SpellingTable<Entry>
  /// A bit for each word by its hash.
  private let filter: [UInt64]
  /// By their last letter, in the order they are tried.
  private let endings: [[WordEnding]]
  /// The letters they end in, one bit each.
  private let finals: UInt64

  private init() {
    let roles = Role.rows.flatMap { role, words in words.map { ($0, Entry(roles: role)) } }
    let nominals = SpeechVerb.compoundRows.map { row in
      let hasActive = !row.verbs.isDisjoint(with: [.do, .give])
      return (row.key, Entry(nominal: hasActive ? row.verbs.union(.become) : row.verbs))
    }
    let signs = SpeechSign.rows.flatMap { sign, words in words.map { ($0, Entry(sign: sign)) } }
    let all = (roles + nominals + signs).filter { $0.0 != .none }
    var entries = SpellingTable<Entry>(room: all.count, none: Entry())
    var filter = [UInt64](repeating: 0, count: 1024)
    for (word, entry) in all {
      let known = entries[word]
      entries[word] = Entry(
        roles: known.roles.union(entry.roles), nominal: known.nominal.union(entry.nominal),
        sign: entry.sign == .none ? known.sign : entry.sign)
      let bit = Self.bit(word)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.entries = entries
    self.filter = filter
    endings = (0..<64).map { last in WordEnding.all.filter { $0.letters.packed & 63 == last } }
    finals = WordEnding.all.reduce(0) { $0 | 1 << ($1.letters.packed & 63) }
  }

  /// What is said of a word as it stands and, failing that, without plural, indefinite and ezafe endings. O(1).
  func look(up word: Spelling) -> Entry {
    var entry = known(word) ?? Entry()
    let last = word.packed & 63
    guard finals >> last & 1 == 1 else { return entry }
    for ending in endings[Int(last)] {
      guard let stem = word.without(ending.letters, leaving: 2), let base = known(stem) else { continue }
      if ending.isOfNominals { entry.nominal = entry.nominal.union(base.nominal) }
      // مدیرش is somebody; پیامش may be a message or a name.
      if ending.isPossessive, base.roles.isDisjoint(with: [.title, .person]) { continue }
      if ending.isOfNouns, entry.roles.rawValue == 0, word.without(ending.letters, leaving: 3) != nil {
        entry.roles = base.roles.inflected(isPlural: ending.isPlural)
      }
    }
    return entry
  }

  private func known(_ word: Spelling) -> Entry? {
    let bit = Self.bit(word)
    return filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 ? nil : entries[word]
  }

  private static func bit(_ word: Spelling) -> Int { Int(truncatingIfNeeded: word.hash >> 48) }
}

/// An ending a word of the tables may have in the text.
struct WordEnding: Sendable {
  let letters: Spelling.Ending
  /// May stand after a noun that tells who speaks or what is said.
  var isOfNouns = true
  /// May stand after the nominal of a verb of saying.
  var isOfNominals = true
  /// Makes a plural.
  var isPlural = false
  /// ش, شان, مان: his, their, our.
  var isPossessive = false

  /// In the order they are tried.
  static let all = [
    WordEnding(letters: Spelling.Ending("هایی"), isPlural: true),
    WordEnding(letters: Spelling.Ending("های"), isPlural: true),
    WordEnding(letters: Spelling.Ending("ها"), isPlural: true),
    WordEnding(letters: Spelling.Ending("ای")),
    WordEnding(letters: Spelling.Ending("شان"), isOfNominals: false, isPossessive: true),
    WordEnding(letters: Spelling.Ending("مان"), isOfNominals: false, isPossessive: true),
    WordEnding(letters: Spelling.Ending("ان"), isOfNominals: false, isPlural: true),
    WordEnding(letters: Spelling.Ending("اش"), isOfNominals: false, isPossessive: true),
    WordEnding(letters: Spelling.Ending("ش"), isOfNominals: false, isPossessive: true),
    WordEnding(letters: Spelling.Ending("یی"), isOfNominals: false, isPlural: true),
    WordEnding(letters: Spelling.Ending("ی")),
    WordEnding(letters: Spelling.Ending("اتی"), isOfNouns: false),
    WordEnding(letters: Spelling.Ending("ات"), isOfNouns: false),
  ]
}
