/// What the gazetteer knows of one name or cue phrase, in the 64 bits its compiled form has: bits 0–23 `roles`,
/// 24–27 `type`, 28–31 `headType`, 32–47 the record of its family, 48–55 a number, 56–63 the record of its subtype.
package struct NameFacts: Hashable, Sendable {
  /// The compiled form.
  package var bits: UInt64

  /// Wraps compiled bits.
  package init(bits: UInt64) {
    self.bits = bits
  }

  /// Packs the parts. `family` and `subtype` are records of the gazetteer's string table, 0 for none; `value` is
  /// the month, weekday or day offset a date word stands for, or a power of ten, −128…127.
  package init(
    roles: NameRoles, type: EntityType = .number, headType: EntityType = .number, family: Int = 0,
    value: Int = 0, subtype: Int = 0
  ) {
    bits = UInt64(roles.rawValue & 0xFF_FFFF)
    bits |= UInt64(type.rawValue & 15) << 24
    bits |= UInt64(headType.rawValue & 15) << 28
    bits |= UInt64(family & 0xFFFF) << 32
    bits |= UInt64(UInt8(bitPattern: Int8(clamping: value))) << 48
    bits |= UInt64(subtype & 0xFF) << 56
  }

  /// Nothing known.
  package static let none = NameFacts(bits: 0)

  /// What the phrase can be in a sentence.
  package var roles: NameRoles { NameRoles(rawValue: UInt32(truncatingIfNeeded: bits & 0xFF_FFFF)) }
  /// The type of the entity it names, when `roles` has `.entity` or `.demonym`.
  package var type: EntityType { EntityType(rawValue: UInt8(bits >> 24 & 15)) ?? .number }
  /// The type of the entities it introduces, when `roles` has `.head`.
  package var headType: EntityType { EntityType(rawValue: UInt8(bits >> 28 & 15)) ?? .number }
  /// The record shared by all spellings of the same entity, 0 for none.
  package var family: Int { Int(bits >> 32 & 0xFFFF) }
  /// Month, weekday (0 = Saturday), day offset or power of ten.
  package var value: Int { Int(Int8(bitPattern: UInt8(bits >> 48 & 0xFF))) }
  /// The record of the subtype, 0 for none.
  package var subtype: Int { Int(bits >> 56) }

  /// Families from here on are of the desk's own entries.
  static let houseFamilies = 0xF000
  /// True for an entry of the desk's own list, which nothing else overrules.
  package var isHouse: Bool { Self.isHouse(family: family) }

  /// True for the record of such an entry.
  static func isHouse(family: Int) -> Bool { family >= houseFamilies }

  /// True when the phrase is any of `wanted`.
  package func isAny(_ wanted: NameRoles) -> Bool {
    bits & UInt64(wanted.rawValue) != 0
  }

  /// Two entries of one spelling as one. What is an entity keeps its type, family and number over everything else.
  package func merged(with other: NameFacts) -> NameFacts {
    let (main, rest) = other.rank > rank ? (other, self) : (self, other)
    var merged = main
    merged.bits |= UInt64(rest.roles.rawValue)
    if main.headType == .number { merged.bits |= rest.bits & (15 << 28) }
    if main.type == .number { merged.bits |= rest.bits & (15 << 24) }
    if main.family == 0 { merged.bits |= rest.bits & (0xFFFF << 32) }
    if main.value == 0 { merged.bits |= rest.bits & (0xFF << 48) }
    if main.subtype == 0 { merged.bits |= rest.bits & (0xFF << 56) }
    return merged
  }

  private var rank: Int {
    if isAny([.month, .weekday, .deictic, .multiplier]) { return 3 }
    return isAny(.entity) ? 2 : isAny(.demonym) ? 1 : 0
  }
}

/// The parts a phrase can play. Bit numbers are part of the compiled gazetteer's format.
package struct NameRoles: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A given name.
  package static let given = NameRoles(rawValue: 1 << 0)
  /// A family name.
  package static let family = NameRoles(rawValue: 1 << 1)
  /// A particle that stands before part of a name: بن، فون، دو.
  package static let particle = NameRoles(rawValue: 1 << 2)
  /// A word that ends a family name: پور، زاده.
  package static let suffix = NameRoles(rawValue: 1 << 3)
  /// An office or profession; may be followed by what it is of.
  package static let office = NameRoles(rawValue: 1 << 4)
  /// A rank or learned title; the name follows at once, and the title is a role.
  package static let rank = NameRoles(rawValue: 1 << 5)
  /// آقای، خانم، مرحوم: announces a name, says nothing of the person.
  package static let courtesy = NameRoles(rawValue: 1 << 6)
  /// پدر، همسر.
  package static let kinship = NameRoles(rawValue: 1 << 7)
  /// A plural: رهبران، مقامات.
  package static let plural = NameRoles(rawValue: 1 << 8)
  /// A noun that introduces the name of something.
  package static let head = NameRoles(rawValue: 1 << 9)
  /// حمل، فروردین، جنوری.
  package static let month = NameRoles(rawValue: 1 << 10)
  /// شنبه to جمعه.
  package static let weekday = NameRoles(rawValue: 1 << 11)
  /// صبح، شام.
  package static let dayPart = NameRoles(rawValue: 1 << 12)
  /// دیروز، فردا: a day counted from the story's own.
  package static let deictic = NameRoles(rawValue: 1 << 13)
  /// کیلومتر، تن: measures what a number counts.
  package static let unit = NameRoles(rawValue: 1 << 14)
  /// افغانی، دالر.
  package static let currency = NameRoles(rawValue: 1 << 15)
  /// هزار، میلیون.
  package static let multiplier = NameRoles(rawValue: 1 << 16)
  /// Has a common reading: needs a context or the support of the story.
  package static let ambiguous = NameRoles(rawValue: 1 << 17)
  /// افغان، ایرانی: of a place, not the place.
  package static let demonym = NameRoles(rawValue: 1 << 18)
  /// The name of something.
  package static let entity = NameRoles(rawValue: 1 << 19)
  /// درصد and its like.
  package static let percent = NameRoles(rawValue: 1 << 20)
  /// شمسی، میلادی.
  package static let era = NameRoles(rawValue: 1 << 21)
  /// A solar month (HANDBOOK D3).
  package static let solar = NameRoles(rawValue: 1 << 22)
  /// A Gregorian month.
  package static let gregorian = NameRoles(rawValue: 1 << 23)

  /// Whatever may stand before a person's name as a title.
  package static let anyTitle: NameRoles = [.office, .rank, .courtesy, .kinship]
  /// Whatever may be a part of a person's name.
  package static let namePart: NameRoles = [.given, .family, .particle, .suffix]
}
