import PersianLanguage

/// What a verb of saying does, as far as attribution asks.
enum SpeechAct: UInt8, Hashable, Sendable {
  /// Reports words: what follows a colon or که is what was said.
  case say
  /// Asks: the subject speaks, the one asked does not.
  case ask
  /// Calls or judges something: …را «…» خواند.
  case judge
  /// Thinks or feels: what is feared or hoped may be quoted, but nobody need have said it.
  case feel
  /// Makes words public; a fragment it governs is a title, not speech: «…» را منتشر کرد.
  case publish
}

/// The verbs of saying (HANDBOOK C3), by the number of the verb and, for light-verb compounds, the nominal.
enum SpeechVerb {
  /// The act a verb reports by itself, nil for all others. O(1).
  static func act(ofVerb verb: Int) -> SpeechAct? {
    simple.indices.contains(verb) ? simple[verb] : nil
  }

  /// The act `nominal` and the light verb `verb` report together, nil when they are no verb of saying. `nominal`
  /// may carry an indefinite or plural ending. O(letters).
  static func act(nominal: Spelling, verb: Int) -> (act: SpeechAct, isPassive: Bool)? {
    guard nominal != .none, let light = LightVerb.of(verb) else { return nil }
    if let act = act(nominal, light) { return act }
    for ending in endings {
      if let stem = nominal.without(ending, leaving: 2), let act = act(stem, light) { return act }
    }
    return nil
  }

  private static func act(_ key: Spelling, _ light: LightVerb) -> (act: SpeechAct, isPassive: Bool)? {
    let entry = compounds[key]
    if entry.verbs.isEmpty { return nil }
    if entry.verbs.contains(light) { return (entry.act, false) }
    let hasActive = !entry.verbs.isDisjoint(with: [.do, .give])
    return hasActive && !light.isDisjoint(with: .become) ? (entry.act, true) : nil
  }

  private static let endings = WordEnding.all.filter(\.isOfNominals).map(\.letters)

  private static let simple: [SpeechAct?] = {
    var acts = [SpeechAct?](repeating: nil, count: VerbStem.all.count)
    for (act, infinitives) in simpleTable {
      for infinitive in Letter.words(infinitives) {
        if let number = VerbStem.number(ofInfinitive: infinitive) { acts[number] = act }
      }
    }
    return acts
  }()

  /// The compound table, a row for each entry.
  static let compoundRows: [(key: Spelling, verbs: LightVerb, act: SpeechAct)] = {
    var rows: [(key: Spelling, verbs: LightVerb, act: SpeechAct)] = []
    for (act, entries) in compoundTable {
      for entry in entries[...].utf8.split(whereSeparator: { $0 == 0x7C || $0 == 0x0A }) {
        let words = entry.split(separator: 0x20)
        guard words.count >= 2 else { continue }
        let key = Spelling(word: Letter.letters(words[words.count - 2]))
        var verbs: LightVerb = []
        for infinitive in words[words.count - 1].split(separator: 0x2F) {
          verbs.formUnion(LightVerb.named(Letter.letters(infinitive)))
        }
        rows.append((key, verbs, act))
      }
    }
    return rows
  }()

  private static let compounds: SpellingTable<(verbs: LightVerb, act: SpeechAct)> = {
    let rows = compoundRows
    var table = SpellingTable<(verbs: LightVerb, act: SpeechAct)>(room: rows.count, none: ([], .say))
    for row in rows {
      let known = table[row.key]
      table[row.key] = (known.verbs.union(row.verbs), known.verbs.isEmpty ? row.act : known.act)
    }
    return table
  }()
}

/// The light verbs of compound cues.
struct LightVerb: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// کردن and its elevated twins نمودن, ورزیدن, داشتن are one another's variants in copy; داشتن is kept apart.
  static let `do` = LightVerb(rawValue: 1 << 0)
  static let give = LightVerb(rawValue: 1 << 1)
  static let have = LightVerb(rawValue: 1 << 2)
  static let become = LightVerb(rawValue: 1 << 3)

  /// The groups of both.
  func union(_ other: LightVerb) -> LightVerb { LightVerb(rawValue: rawValue | other.rawValue) }

  /// True when no group is in both.
  func isDisjoint(with other: LightVerb) -> Bool { rawValue & other.rawValue == 0 }

  /// The group of a verb number; empty set never, nil for what is no light verb. O(1).
  static func of(_ verb: Int) -> LightVerb? {
    table.indices.contains(verb) && !table[verb].isEmpty ? table[verb] : nil
  }

  /// The group of an infinitive of the tables.
  static func named(_ infinitive: [UInt8]) -> LightVerb {
    VerbStem.number(ofInfinitive: infinitive).flatMap(of) ?? []
  }

  private static let table: [LightVerb] = {
    var table = [LightVerb](repeating: [], count: VerbStem.all.count)
    func set(_ infinitives: [[UInt8]], _ light: LightVerb) {
      for infinitive in infinitives {
        if let number = VerbStem.number(ofInfinitive: infinitive) { table[number] = light }
      }
    }
    set(Letter.words("کردن نمودن ورزیدن"), .do)
    set(Letter.words("دادن سپردن"), .give)
    set(Letter.words("داشتن"), .have)
    set(Letter.words("شدن گردیدن گشتن"), .become)
    let others =
      "زدن گرفتن کشیدن آوردن بردن ساختن گذاشتن یافتن رسیدن انداختن بستن خوردن خواستن گفتن بودن راندن گشودن دانستن نوشتن افزودن رساندن خواندن"
    for (index, infinitive) in Letter.words(others).enumerated() {
      set([infinitive], LightVerb(rawValue: 1 << (UInt32(index) + 4)))
    }
    return table
  }()
}
