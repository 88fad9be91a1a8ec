/// What an entity is. The raw values are part of the compiled gazetteer's format: append, never renumber.
package enum EntityType: UInt8, Sendable, CaseIterable {
  case person = 1
  case organisation
  case location
  case facility
  case event
  case group
  case weapon
  case vehicle
  case product
  case language
  case law
  case date
  case time
  case money
  case percent

  /// The type of plain counts and durations; zero in the compiled form, where nothing else is known of a word.
  case number = 0

  /// The word the protocol uses.
  package var name: String {
    switch self {
    case .person: "person"
    case .organisation: "organisation"
    case .location: "location"
    case .facility: "facility"
    case .event: "event"
    case .group: "group"
    case .weapon: "weapon"
    case .vehicle: "vehicle"
    case .product: "product"
    case .language: "language"
    case .law: "law"
    case .date: "date"
    case .time: "time"
    case .money: "money"
    case .percent: "percent"
    case .number: "number"
    }
  }

  /// The type a word of the protocol or of a gazetteer source names; nil for no such type. O(types).
  package init?(name: some StringProtocol) {
    guard let type = EntityType.allCases.first(where: { $0.name == name }) else { return nil }
    self = type
  }

  /// True for what has a name: not a date, time or quantity.
  package var isNamed: Bool {
    switch self {
    case .date, .time, .money, .percent, .number: false
    default: true
    }
  }
}

/// How a mention refers to its entity (HANDBOOK D4).
package enum MentionForm: UInt8, Sendable {
  /// The whole name, or the only one there is.
  case full
  /// Part of the name: for people mostly the family name.
  case short
  /// A place or seat that stands for an authority.
  case metonym
  /// An adjective or noun of nationality: belongs to the country, names it not.
  case demonym
  /// A designation such as `B-2`.
  case designation
  case iso, weekday, dayMonth, month, year, deictic, clock, quantity, duration
  /// او، وی: not a named mention.
  case pronoun
  /// A title used in place of the name: not a named mention.
  case nominal

  /// The word the protocol uses.
  package var name: String {
    switch self {
    case .full: "full"
    case .short: "short"
    case .metonym: "metonym"
    case .demonym: "demonym"
    case .designation: "designation"
    case .iso: "iso"
    case .weekday: "weekday"
    case .dayMonth: "day-month"
    case .month: "month"
    case .year: "year"
    case .deictic: "deictic"
    case .clock: "clock"
    case .quantity: "quantity"
    case .duration: "duration"
    case .pronoun: "pronoun"
    case .nominal: "nominal"
    }
  }

  /// False for pronouns, titles alone and demonyms, which are linked to an entity but do not name it.
  package var isNamed: Bool {
    switch self {
    case .pronoun, .nominal, .demonym: false
    default: true
    }
  }
}
