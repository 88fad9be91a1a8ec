import PersianLanguage

/// What a word can do in the grammar of attribution: closed classes and the nouns that tell who speaks and what a
/// quotation is.
struct Role: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(arrayLiteral roles: Role...) { rawValue = roles.reduce(0) { $0 | $1.rawValue } }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Closed classes.
  static let preposition = Role(bit: 0)
  static let objectMarker = Role(bit: 1)
  /// که
  static let that = Role(bit: 2)
  static let and = Role(bit: 3)
  /// اما, ولی, بلکه: a new clause at the same level.
  static let connective = Role(bit: 4)
  /// وقتی, اگر, چون, اینکه: a clause below.
  static let subordinator = Role(bit: 5)
  static let pronoun = Role(bit: 6)
  static let demonstrative = Role(bit: 7)
  static let quantifier = Role(bit: 8)
  static let time = Role(bit: 9)
  static let adverb = Role(bit: 10)
  static let reflexive = Role(bit: 11)
  static let possibleFirstPerson = Role(bit: 12)
  static let futureAuxiliary = Role(bit: 13)
  static let copula = Role(bit: 14)
  /// آنرا, اورا: a pronoun and its را in one.
  static let objectPronoun = Role(bit: 15)
  static let numeral = Role(bit: 16)

  // Who speaks.
  static let title = Role(bit: 20)
  static let honorific = Role(bit: 21)
  static let organization = Role(bit: 22)
  static let person = Role(bit: 23)
  static let place = Role(bit: 24)
  static let givenName = Role(bit: 25)
  static let pluralPeople = Role(bit: 26)
  static let anonymous = Role(bit: 27)
  static let agency = Role(bit: 28)

  // What is said, where, and how.
  /// گفته, قول, باور …: after به they open a source phrase.
  static let sourceNoun = Role(bit: 32)
  /// سخنان, پیام, بیانیه …: nouns of speech.
  static let speechNoun = Role(bit: 33)
  /// بیانیه, گزارش, نامه …: what can speak itself.
  static let document = Role(bit: 34)
  /// ادامه, پاسخ, حال …: after در they make an adverbial that is complete.
  static let adverbialNoun = Role(bit: 35)
  static let question = Role(bit: 36)
  /// گزارش of an agency: carries, does not speak.
  static let carrierNoun = Role(bit: 37)

  // What a quotation after them is.
  static let namedThing = Role(bit: 40)
  static let titledThing = Role(bit: 41)
  static let sloganNoun = Role(bit: 42)
  static let inscriptionNoun = Role(bit: 43)
  static let verseNoun = Role(bit: 44)
  static let articleNoun = Role(bit: 45)
  static let termNoun = Role(bit: 46)
  static let namingWord = Role(bit: 47)

  // Words that are asked for at every item: a bit of their own, which `isEmpty` does not count, saves a search.
  /// طبق, بر اساس …: open a source phrase without به.
  static let sourceOpener = Role(bit: 60)
  /// زبان, قول …: after از they open one.
  static let mouth = Role(bit: 61)
  /// می and نمی written apart.
  static let verbPrefix = Role(bit: 62)
  /// True when the word is of no class of grammar and no noun the grammar knows.
  var isEmpty: Bool { rawValue << 4 == 0 }
  /// True when nothing is in both, those bits included.
  func isDisjoint(with other: Role) -> Bool { rawValue & other.rawValue == 0 }

  /// What a source phrase has one of.
  static let source: Role = [.sourceNoun, .carrierNoun, .speechNoun, .document, .mouth]
  /// What makes a verb of a word that is none by itself.
  static let auxiliary: Role = [.verbPrefix, .futureAuxiliary, .copula]
  /// Starts a noun phrase of its own rather than going on with one.
  static let determiner: Role = [.demonstrative, .quantifier]
  /// Whoever can be a speaker by the noun alone.
  static let speakerNoun: Role = [
    .title, .honorific, .organization, .person, .pluralPeople, .anonymous, .agency,
  ]
}

extension Role {
  /// The roles of a word, looked up as it stands and, failing that, without plural, indefinite and ezafe endings.
  /// O(1).
  static func of(_ spelling: Spelling) -> Role { WordTable.all.look(up: spelling).roles }

  /// The tables.
  static var rows: [(Role, [Spelling])] { tables.map { ($0.0, Spelling.words($0.1)) } }

  private static var tables: [(Role, String)] { functionWords + speakerWords + quotationWords }

  /// The words the tables have for `role`, without endings.
  static func words(with role: Role) -> [Spelling] {
    tables.filter { $0.0 == role }.flatMap { Spelling.words($0.1) }
  }

  /// What a word keeps of its roles with an ending; a plural one makes many of one person.
  func inflected(isPlural: Bool) -> Role {
    let kept = intersection(.inflecting)
    return isPlural && !isDisjoint(with: [.title, .person]) ? kept.union(.pluralPeople) : kept
  }

  /// Roles that survive an ending.
  private static let inflecting = Role(
    rawValue: Role([
      .title, .honorific, .organization, .person, .anonymous, .agency, .sourceNoun, .speechNoun, .document,
      .question, .carrierNoun, .namedThing, .titledThing, .sloganNoun, .inscriptionNoun, .verseNoun,
      .articleNoun, .termNoun, .pluralPeople, .adverbialNoun,
    ]).rawValue)
}
