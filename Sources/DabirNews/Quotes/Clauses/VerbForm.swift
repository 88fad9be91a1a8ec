import PersianLanguage

/// One word read as a verb form.
struct VerbForm: Hashable, Sendable {
  /// Who acts, by the ending.
  enum Person: UInt8, Hashable, Sendable {
    case first
    case second
    case third
    case thirdPlural
  }

  /// How much of a finite verb the word is by itself.
  enum Shape: UInt8, Hashable, Sendable {
    /// گفت, می~گوید, گفته~اند: a whole verb.
    case finite
    /// گوید, کند: finite after می, else subjunctive.
    case present
    /// بگوید, نکند, باشد.
    case subjunctive
    /// گفته: needs an auxiliary.
    case participle
    /// A modal that needs another verb: باید, نباید.
    case modal
  }

  /// Index into `VerbStem.all`; `irregular` for است, هست, باید.
  var verb: Int {
    get { Int(number) }
    set { number = Int16(truncatingIfNeeded: newValue) }
  }
  private var number: Int16
  var person: Person
  var shape: Shape
  /// True when the same spelling is a noun or adjective as well.
  var isAmbiguous: Bool

  static let irregular = -1

  init(verb: Int, person: Person, shape: Shape, isAmbiguous: Bool) {
    number = Int16(truncatingIfNeeded: verb)
    self.person = person
    self.shape = shape
    self.isAmbiguous = isAmbiguous
  }

  /// Reads a word; `info` is what the lexicon knows of it. Joined می and joined endings (میگوید, گفتهاند) are read
  /// too. O(letters).
  static func read(_ letters: ArraySlice<UInt8>, _ info: WordInfo) -> VerbForm? {
    if info.isKnown {
      guard !info.tags.isDisjoint(with: .anyVerb) else { return nil }
      return simple(letters, info)
    }
    return joined(letters)
  }

  /// False for a word that is surely no verb form. O(1).
  static func mayBe(_ info: WordInfo) -> Bool { !info.isKnown || !info.tags.isDisjoint(with: .anyVerb) }

  private static func simple(_ letters: ArraySlice<UInt8>, _ info: WordInfo) -> VerbForm? {
    let tags = info.tags
    let ambiguous = !tags.isDisjoint(with: WordTags.noun | .adjective | .preposition)
    guard let verb = info.verb else {
      guard tags.contains(.otherVerbForm) || tags.contains(.presentForm) || tags.contains(.pastForm) else {
        return nil
      }
      let isModal = Self.modals.contains(Spelling(letters))
      return VerbForm(
        verb: irregular, person: person(letters.suffix(2)), shape: isModal ? .modal : .finite,
        isAmbiguous: false)
    }
    let stem = Self.stem(verb)
    if tags.contains(.pastForm), letters.starts(with: stem.past) {
      return VerbForm(
        verb: verb, person: person(letters.dropFirst(stem.past.count)), shape: .finite, isAmbiguous: ambiguous
      )
    }
    if tags.contains(.participle) {
      return VerbForm(verb: verb, person: .third, shape: .participle, isAmbiguous: ambiguous)
    }
    if tags.contains(.presentForm), letters.starts(with: stem.present) {
      return VerbForm(
        verb: verb, person: person(letters.dropFirst(stem.present.count)), shape: .present,
        isAmbiguous: ambiguous)
    }
    if tags.contains(.presentForm) || tags.contains(.pastForm) {
      let shape: Shape = tags.contains(.pastForm) ? .finite : .present
      return VerbForm(verb: verb, person: person(letters.suffix(2)), shape: shape, isAmbiguous: ambiguous)
    }
    guard tags.contains(.otherVerbForm) else {
      return tags.contains(.spokenForm)
        ? VerbForm(verb: verb, person: person(letters.suffix(2)), shape: .present, isAmbiguous: true) : nil
    }
    // A negated past (نگفت) is a whole verb, all else (بگوید, نکند) a subjunctive.
    let bare = letters.dropFirst()
    let isPast = letters.first == Letter.noon && bare.starts(with: stem.past)
    return VerbForm(
      verb: verb, person: isPast ? person(bare.dropFirst(stem.past.count)) : person(letters.suffix(2)),
      shape: isPast || letters.starts(with: stem.past) ? .finite : .subjunctive, isAmbiguous: ambiguous)
  }

  /// میگوید, نمیگویند, گفتهاند, گفتهاست: what the lexicon has only in parts.
  private static func joined(_ letters: ArraySlice<UInt8>) -> VerbForm? {
    for prefix in prefixes where letters.count > prefix.count + 1 && letters.starts(with: prefix) {
      let rest = letters.dropFirst(prefix.count)
      if let form = known(rest), form.shape != .subjunctive { return finite(form) }
      if let form = withEnding(rest) { return form }
    }
    return withEnding(letters)
  }

  private static func withEnding(_ letters: ArraySlice<UInt8>) -> VerbForm? {
    for (ending, person) in endings
    where letters.count >= ending.count + 3 && letters.suffix(ending.count) == ending {
      let rest = letters.dropLast(ending.count)
      if rest.last == Letter.heh, let form = known(rest), form.shape == .participle {
        return VerbForm(verb: form.verb, person: person, shape: .finite, isAmbiguous: false)
      }
    }
    return nil
  }

  private static func known(_ letters: ArraySlice<UInt8>) -> VerbForm? {
    let word = Array(letters)
    let info = Lexicon.embedded.info(word, 0..<word.count)
    return info.isKnown && !info.tags.isDisjoint(with: .anyVerb) ? simple(letters, info) : nil
  }

  private static func finite(_ form: VerbForm) -> VerbForm {
    VerbForm(verb: form.verb, person: form.person, shape: .finite, isAmbiguous: false)
  }

  /// The person an ending (or the end of an irregular form) stands for.
  static func person(_ ending: ArraySlice<UInt8>) -> Person {
    if ending.suffix(2) == nd { return .thirdPlural }
    if ending.suffix(2) == ym || ending.last == Letter.meem { return .first }
    if ending.suffix(2) == yd || ending.last == Letter.yeh { return .second }
    return .third
  }

  private static let nd = ArraySlice(Letter.letters("ند"))
  private static let ym = ArraySlice(Letter.letters("یم"))
  private static let yd = ArraySlice(Letter.letters("ید"))
  private static let prefixes = ["نمی", "همی", "می"].map { Letter.letters($0) }
  private static let endings: [(ArraySlice<UInt8>, Person)] = {
    let table: [(String, Person)] = [
      ("است", .third), ("اند", .thirdPlural), ("ایم", .first), ("اید", .second), ("ام", .first),
      ("ای", .second),
    ]
    return table.map { (ArraySlice(Letter.letters($0.0)), $0.1) }
  }()
  private static let modals = WordSet("باید نباید بایست بایستی نبایست نبایستی توان نتوان بتوان")

  private static func stem(_ verb: Int) -> (past: [UInt8], present: [UInt8]) {
    stems.indices.contains(verb) ? stems[verb] : ([], [])
  }

  private static let stems: [(past: [UInt8], present: [UInt8])] = VerbStem.all.map {
    (Letter.letters($0.preverb + $0.past), Letter.letters($0.preverb + $0.present))
  }

  /// The numbers of verbs that grammar asks for by name.
  enum Number {
    static let become = VerbStem.number(ofInfinitive: "شدن") ?? -2
    static let turn = VerbStem.number(ofInfinitive: "گردیدن") ?? -2
    static let be = VerbStem.number(ofInfinitive: "بودن") ?? -2
    static let say = VerbStem.number(ofInfinitive: "گفتن") ?? -2
    static let want = VerbStem.number(ofInfinitive: "خواستن") ?? -2
    static let come = VerbStem.number(ofInfinitive: "آمدن") ?? -2
    static let write = VerbStem.number(ofInfinitive: "نوشتن") ?? -2
    static let read = VerbStem.number(ofInfinitive: "خواندن") ?? -2
    static let can = VerbStem.number(ofInfinitive: "توانستن") ?? -2
    static let turnInto = VerbStem.number(ofInfinitive: "گشتن") ?? -2
  }
}
