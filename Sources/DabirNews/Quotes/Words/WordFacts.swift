import PersianLanguage

/// What the grammar of attribution knows of a word by itself, whatever stands around it.
struct WordFacts: Sendable {
  /// The word as the tables compare it.
  let spelling: Spelling
  /// What it can do.
  var roles: Role
  /// The light verbs it makes a verb of saying with: پاسخ with دادن.
  let nominal: LightVerb
  /// The light verb it is a form of, if any.
  let light: LightVerb
  /// The word as a verb.
  let verb: VerbForm?
  /// Looks like a proper name.
  var isNameLike: Bool
  /// What it says of who may speak.
  let sign: SpeechSign

  /// Looks the word at token `index` up in every table. O(letters).
  ///
  /// No initialiser, since one would take the paragraph over and so copy it.
  static func of(_ paragraph: Paragraph, _ index: Int) -> WordFacts {
    let spelling = Spelling(paragraph.key(index))
    let entry = WordTable.all.look(up: spelling)
    let verb = VerbForm.read(paragraph, index)
    var facts = WordFacts(
      spelling: spelling, roles: entry.roles, nominal: entry.nominal,
      light: light(verb, entry.roles), verb: verb, isNameLike: false,
      sign: verb.flatMap(SpeechSign.of) ?? entry.sign)
    facts.isNameLike = facts.looksLikeName(paragraph, index)
    return facts
  }

  /// A noun by its spelling alone.
  static func of(noun spelling: Spelling) -> WordFacts {
    let entry = WordTable.all.look(up: spelling)
    return WordFacts(
      spelling: spelling, roles: entry.roles, nominal: entry.nominal, light: [], verb: nil,
      isNameLike: false, sign: entry.sign)
  }

  /// What is no word.
  static func none(isNameLike: Bool) -> WordFacts {
    WordFacts(
      spelling: .none, roles: [], nominal: [], light: [], verb: nil, isNameLike: isNameLike, sign: .none)
  }

  private static func light(_ verb: VerbForm?, _ roles: Role) -> LightVerb {
    if let verb, verb.verb != VerbForm.irregular { return LightVerb.of(verb.verb) ?? [] }
    return verb != nil || !roles.isDisjoint(with: .copula) ? LightVerb.of(VerbForm.Number.be) ?? [] : []
  }
}

/// The facts of words read lately: copy repeats its words, and a look in one place is cheaper than in every table.
///
/// *Invariant:* all paragraphs it is asked about were read with one vocabulary. It grows with what is read, to
/// `limit` words.
struct WordMemory {
  private var slots: [(key: UInt64, facts: WordFacts)] = []
  private var misses = 0
  private let limit: Int

  /// An empty memory; one with limit 0 stays empty. `limit` is a power of two.
  init(limit: Int = 4096) { self.limit = limit }

  /// The facts of the word at token `index`. O(1) for most, O(letters) for a word not read lately.
  mutating func facts(_ paragraph: Paragraph, _ index: Int) -> WordFacts {
    let key = paragraph.key(index).packed
    if !slots.isEmpty {
      let slot = place(key)
      if slots[slot].key == key, key != 0 { return slots[slot].facts }
    }
    let facts = WordFacts.of(paragraph, index)
    if key != 0, limit > 0 { remember(key, facts) }
    return facts
  }

  private mutating func remember(_ key: UInt64, _ facts: WordFacts) {
    misses += 1
    if misses > slots.count / 2, slots.count < limit {
      let old = slots
      slots = Array(repeating: (0, .none(isNameLike: false)), count: max(64, min(limit, old.count * 4)))
      for slot in old where slot.key != 0 { slots[place(slot.key)] = slot }
    }
    slots[place(key)] = (key, facts)
  }

  private func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }
}
