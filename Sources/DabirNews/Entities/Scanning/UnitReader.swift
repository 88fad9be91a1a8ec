import PersianLanguage
import TextStorage

/// Turns a paragraph into units and walks the gazetteer from each word. O(text · longest phrase).
struct UnitReader {
  let paragraph: Paragraph
  let gazetteer: Gazetteer
  let vocabulary: Vocabulary
  private let table = WordClassTable.standard
  /// `paragraph.letters`, folded.
  private let folded: [UInt8]
  // Made once a paragraph: literals of another module's option sets are not folded at compile time.
  let finite: WordTags = [.presentForm, .pastForm, .otherVerbForm, .spokenForm]
  let nouns: WordTags = [.noun, .adjective, .name]
  let verbal: WordTags = [.presentForm, .pastForm, .otherVerbForm, .spokenForm, .participle]
  let nominal: WordTags = [.noun, .adjective, .name, .infinitive, .participle]
  private let things: NameRoles = [.entity, .demonym]
  private let titles: NameRoles = [.office, .rank, .courtesy, .kinship, .plural]
  private let cues: NameRoles = [
    .month, .weekday, .dayPart, .deictic, .unit, .currency, .multiplier, .percent, .era,
  ]

  init(paragraph: Paragraph, gazetteer: Gazetteer, vocabulary: Vocabulary) {
    self.paragraph = paragraph
    self.gazetteer = gazetteer
    self.vocabulary = vocabulary
    folded = NameLetters.folded(paragraph.letters)
  }

  func read() -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(paragraph.count / 2 + 1)
    var glued = false
    for index in 0..<paragraph.count {
      let token = paragraph.tokens[index]
      if token.kind == .space || token.kind == .invisible {
        if token.kind == .space { glued = false }
        continue
      }
      var unit = Unit(token: index, kind: token.kind, isGlued: glued)
      if token.kind == .word {
        unit.key = paragraph.key(index)
        unit.classes = table.classes(of: unit.key)
        unit.shape = shape(index, unit.classes)
        // می رود: the second part of a form written apart is no noun, however it is spelt.
        if !glued, let last = units.last, last.classes.has(.verbPrefix), isVerbForm(index) {
          unit.shape = .verb
        }
      } else if token.kind == .mark {
        unit.scalar = token.scalar
      }
      units.append(unit)
      glued = true
    }
    let automaton = gazetteer.image.automaton
    let fields = automaton.step(automaton.start, NameLetters.separator)
    for index in units.indices where units[index].kind == .word {
      match(at: index, from: automaton.start, field: [], &units)
      if let fields, index > 0 {
        let use = Self.fieldUse(behind: units[index - 1].classes)
        if !use.isEmpty { match(at: index, from: fields, field: use, &units) }
      }
    }
    if gazetteer.houseWords > 0 {
      for index in units.indices where units[index].kind == .word || units[index].kind == .latin {
        matchHouse(at: index, &units)
      }
    }
    return units
  }

  static let inLetters = Letter.letters("در")
  static let mannered = Letter.letters("منش")

  private func isVerbForm(_ token: Int) -> Bool {
    !paragraph.info(token).tags.isDisjoint(with: finite)
  }

  // MARK: Phrases

  /// Which fields the name of an office may be followed by.
  private static func fieldUse(behind office: WordClass) -> FieldUse {
    office.has(.minister) ? .minister : office.has(.official) ? .official : []
  }

  /// Walks from `state` over the words at `start`; `field` is not empty for names that stand behind an office only.
  private func match(at start: Int, from state: Lexicon.State, field: FieldUse, _ units: inout [Unit]) {
    let automaton = gazetteer.image.automaton
    var state = state
    var index = start
    while true {
      let range = paragraph.letterRange(units[index].token)
      if units[index].kind == .number {
        guard let end = walk(number: units[index].token, from: state) else { return }
        state = end
        let facts = NameFacts(bits: automaton.info(state).bits)
        if facts.bits != 0 { record(facts, from: start, to: index + 1, trimmed: false, field, &units) }
        guard let next = nextWord(index, units), let after = automaton.step(state, NameLetters.separator)
        else { return }
        state = after
        index = next
        continue
      }
      guard !range.isEmpty else { return }
      var before = state
      var reached = true
      for position in range {
        guard let next = automaton.step(state, folded[position]) else {
          // An ezafe letter after a vowel may stand where the name has already ended.
          if position == range.upperBound - 1, isEzafe(range, units[index].token) {
            let facts = NameFacts(bits: automaton.info(state).bits)
            if facts.bits != 0 { record(facts, from: start, to: index + 1, trimmed: true, field, &units) }
          }
          reached = false
          break
        }
        before = state
        state = next
      }
      guard reached else { return }
      let facts = NameFacts(bits: automaton.info(state).bits)
      if facts.bits != 0 {
        record(facts, from: start, to: index + 1, trimmed: false, field, &units)
      } else if isEzafe(range, units[index].token) {
        let facts = NameFacts(bits: automaton.info(before).bits)
        if facts.bits != 0 { record(facts, from: start, to: index + 1, trimmed: true, field, &units) }
      }
      guard let next = nextWord(index, units), let after = automaton.step(state, NameLetters.separator) else {
        return
      }
      state = after
      index = next
    }
  }

  /// The word after unit `index` inside a name: one space away, or behind a hyphen without spaces.
  private func nextWord(_ index: Int, _ units: [Unit]) -> Int? {
    guard index + 1 < units.count else { return nil }
    let next = units[index + 1]
    if next.kind == .word || next.kind == .number { return next.isGlued ? nil : index + 1 }
    guard next.isHyphen, next.isGlued, index + 2 < units.count, units[index + 2].isGlued,
      units[index + 2].kind == .word || units[index + 2].kind == .number
    else { return nil }
    return index + 2
  }

  /// The state after the figures of a number that stands in a name: اف-۱۶.
  private func walk(number token: Int, from state: Lexicon.State) -> Lexicon.State? {
    let range = paragraph.tokens[token].range
    guard range.count <= 8 else { return nil }
    let letters = NameLetters.of(paragraph.string(range))
    return gazetteer.image.automaton.walk(letters, 0..<letters.count, from: state)
  }

  /// True when the word ends in ی after ا or و, or after ه with ZWNJ: the written ezafe.
  private func isEzafe(_ range: Range<Int>, _ token: Int) -> Bool {
    guard range.count >= 3, paragraph.letters[range.upperBound - 1] == Letter.yeh else { return false }
    switch paragraph.letters[range.upperBound - 2] {
    case Letter.alef, Letter.waw: return true
    case Letter.heh: return paragraph.tokens[token].flags.contains(.zwnj)
    default: return false
    }
  }

  private func record(
    _ facts: NameFacts, from start: Int, to end: Int, trimmed: Bool, _ field: FieldUse, _ units: inout [Unit]
  ) {
    let match = PhraseMatch(end: Int32(end), isTrimmed: trimmed, facts: facts)
    if !field.isEmpty {
      if facts.value & Int(field.rawValue) != 0, units[start].name.end < match.end {
        units[start].name = match
      }
      return
    }
    if end == start + 1, !trimmed { units[start].facts = facts }
    let shape = units[start].shape
    let isFunction =
      end == start + 1
      && (shape == .function || shape == .pronoun || shape == .verb && !facts.isAny(.ambiguous))
    if facts.isAny(things), !isFunction { units[start].name = match }
    if facts.isAny(titles) { units[start].title = match }
    if facts.isAny(.head) { units[start].head = match }
    if facts.isAny(cues) {
      units[start].cue = match
    }
  }

  /// The desk's own names, letter by letter: they stand above what the tables make of the same words.
  private func matchHouse(at start: Int, _ units: inout [Unit]) {
    var letters: [UInt8] = []
    append(start, units, to: &letters)
    guard gazetteer.houseOpenings.contains(letters) else { return }
    var end = start
    for _ in 0..<gazetteer.houseWords {
      if let facts = gazetteer.house[letters], Int(units[start].name.end) <= end + 1 {
        units[start].name = PhraseMatch(end: Int32(end + 1), facts: facts)
        if end == start { units[start].facts = facts }
      }
      guard let next = nextWord(end, units) ?? latinAfter(end, units) else { return }
      end = next
      letters.append(NameLetters.separator)
      append(end, units, to: &letters)
    }
  }

  private func latinAfter(_ index: Int, _ units: [Unit]) -> Int? {
    guard index + 1 < units.count, units[index + 1].kind == .latin, !units[index + 1].isGlued else {
      return nil
    }
    return index + 1
  }

  private func append(_ index: Int, _ units: [Unit], to letters: inout [UInt8]) {
    let token = units[index].token
    guard units[index].kind == .word else {
      letters += NameLetters.of(paragraph.string(paragraph.tokens[token].range))
      return
    }
    for position in paragraph.letterRange(token) {
      letters.append(folded[position])
    }
  }
}
