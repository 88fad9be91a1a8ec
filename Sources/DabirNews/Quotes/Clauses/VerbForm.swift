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

  /// Reads word `index` of `paragraph`. Joined می and joined endings (میگوید, گفتهاند) are read too. O(letters).
  static func read(_ paragraph: Paragraph, _ index: Int) -> VerbForm? {
    let info = paragraph.info(index)
    if info.isKnown {
      guard !info.tags.isDisjoint(with: .anyVerb) else { return nil }
      return simple(paragraph.letters, paragraph.letterRange(index), info)
    }
    return joined(paragraph.letters, paragraph.letterRange(index))
  }

  private static func simple(_ text: [UInt8], _ word: Range<Int>, _ info: WordInfo) -> VerbForm? {
    func person(after count: Int) -> Person { Self.person(text, word.lowerBound + count..<word.upperBound) }
    let tags = info.tags
    let ambiguous = !tags.isDisjoint(with: WordTags.noun | .adjective | .preposition)
    guard let verb = info.verb else {
      guard tags.contains(.otherVerbForm) || tags.contains(.presentForm) || tags.contains(.pastForm) else {
        return nil
      }
      let isModal = Self.modals.contains(Spelling(text[word]))
      return VerbForm(
        verb: irregular, person: person(after: 0), shape: isModal ? .modal : .finite, isAmbiguous: false)
    }
    let stem = Self.stem(verb)
    let startsPast = Inflection.hasPrefix(text, word, stem.past)
    if tags.contains(.pastForm), startsPast {
      return VerbForm(
        verb: verb, person: person(after: stem.past.count), shape: .finite, isAmbiguous: ambiguous)
    }
    if tags.contains(.participle) {
      return VerbForm(verb: verb, person: .third, shape: .participle, isAmbiguous: ambiguous)
    }
    if tags.contains(.presentForm), Inflection.hasPrefix(text, word, stem.present) {
      return VerbForm(
        verb: verb, person: person(after: stem.present.count), shape: .present, isAmbiguous: ambiguous)
    }
    if tags.contains(.presentForm) || tags.contains(.pastForm) {
      let shape: Shape = tags.contains(.pastForm) ? .finite : .present
      let ending = Self.ending(text, word, stem.present) ?? word
      return VerbForm(verb: verb, person: Self.person(text, ending), shape: shape, isAmbiguous: ambiguous)
    }
    guard tags.contains(.otherVerbForm) else {
      return tags.contains(.spokenForm)
        ? VerbForm(verb: verb, person: person(after: 0), shape: .present, isAmbiguous: true) : nil
    }
    // A negated past (نگفت) is a whole verb, all else (بگوید, نکند) a subjunctive.
    let isPast =
      text[word.lowerBound] == Letter.noon
      && Inflection.hasPrefix(text, word.lowerBound + 1..<word.upperBound, stem.past)
    let ending =
      isPast ? word.dropFirst(stem.past.count + 1) : Self.ending(text, word, stem.present) ?? word
    return VerbForm(
      verb: verb, person: Self.person(text, ending),
      shape: isPast || startsPast ? .finite : .subjunctive, isAmbiguous: ambiguous)
  }

  /// What follows the present stem in می~گوید, نیاید: their ید is no ending of the second person. Nil when the word is
  /// built otherwise.
  private static func ending(_ text: [UInt8], _ word: Range<Int>, _ stem: [UInt8]) -> Range<Int>? {
    guard !stem.isEmpty else { return nil }
    for prefix in presentPrefixes where Inflection.hasPrefix(text, word, prefix) {
      let rest = word.dropFirst(prefix.count)
      if Inflection.hasPrefix(text, rest, stem) { return rest.dropFirst(stem.count) }
    }
    return nil
  }

  /// میگوید, نمیگویند, گفتهاند, گفتهاست: what the lexicon has only in parts.
  private static func joined(_ text: [UInt8], _ word: Range<Int>) -> VerbForm? {
    if let rest = afterPrefix(text, word) {
      if let form = known(text, rest), form.shape != .subjunctive { return finite(form) }
      if let form = withEnding(text, rest) { return form }
    }
    return withEnding(text, word)
  }

  /// The letters after می and what may stand before it (نمی, برمی), at least two.
  private static func afterPrefix(_ text: [UInt8], _ word: Range<Int>) -> Range<Int>? {
    var end = word.lowerBound + 2
    while end + 1 < word.upperBound, end <= word.lowerBound + longestPrefix {
      if text[end - 2] == Letter.meem, text[end - 1] == Letter.yeh {
        let length = end - word.lowerBound
        let isPrefix = prefixes.contains { $0.count == length && Inflection.hasPrefix(text, word, $0) }
        return isPrefix ? end..<word.upperBound : nil
      }
      end += 1
    }
    return nil
  }

  private static func withEnding(_ text: [UInt8], _ word: Range<Int>) -> VerbForm? {
    // Every ending begins with alef after the silent he of a participle.
    let end = word.upperBound
    guard word.count >= 5, text[end - 3] == Letter.alef || text[end - 2] == Letter.alef else { return nil }
    guard text[end - 4] == Letter.heh || text[end - 3] == Letter.heh else { return nil }
    for (ending, person) in zip(endings, endingPersons) {
      guard word.count >= ending.count + 3, let rest = Inflection.stem(of: text, word, before: ending),
        text[rest.upperBound - 1] == Letter.heh, let form = known(text, rest), form.shape == .participle
      else { continue }
      return VerbForm(verb: form.verb, person: person, shape: .finite, isAmbiguous: false)
    }
    return nil
  }

  private static func known(_ text: [UInt8], _ word: Range<Int>) -> VerbForm? {
    let info = Lexicon.embedded.info(text, word)
    return info.isKnown && !info.tags.isDisjoint(with: .anyVerb) ? simple(text, word, info) : nil
  }

  private static func finite(_ form: VerbForm) -> VerbForm {
    VerbForm(verb: form.verb, person: form.person, shape: .finite, isAmbiguous: false)
  }

  /// The person an ending (or the end of an irregular form) stands for.
  static func person(_ text: [UInt8], _ ending: Range<Int>) -> Person {
    guard let last = ending.last.map({ text[$0] }) else { return .third }
    if last == Letter.meem { return .first }
    if last == Letter.yeh { return .second }
    guard last == Letter.dal, ending.count >= 2 else { return .third }
    switch text[ending.upperBound - 2] {
    case Letter.noon: return .thirdPlural
    case Letter.yeh: return .second
    default: return .third
    }
  }

  private static let prefixes = [
    "نمی", "همی", "می", "برنمی", "درنمی", "بازنمی", "وانمی", "فرانمی", "برمی", "درمی", "بازمی", "وامی",
  ].map { Letter.letters($0) }
  private static let longestPrefix = prefixes.reduce(0) { max($0, $1.count) }
  private static let presentPrefixes = ["می", "نمی", "همی", "ب", "بی", "ن", "نی"].map { Letter.letters($0) }
  private static let endings = Inflection.Endings("است اند ایم اید ام ای")
  private static let endingPersons: [Person] = [.third, .thirdPlural, .first, .second, .first, .second]
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
    static let know = VerbStem.number(ofInfinitive: "دانستن") ?? -2
    static let bring = VerbStem.number(ofInfinitive: "آوردن") ?? -2
    static let accept = VerbStem.number(ofInfinitive: "پذیرفتن") ?? -2
    static let come = VerbStem.number(ofInfinitive: "آمدن") ?? -2
    static let write = VerbStem.number(ofInfinitive: "نوشتن") ?? -2
    static let read = VerbStem.number(ofInfinitive: "خواندن") ?? -2
    static let can = VerbStem.number(ofInfinitive: "توانستن") ?? -2
    static let turnInto = VerbStem.number(ofInfinitive: "گشتن") ?? -2
  }
}
