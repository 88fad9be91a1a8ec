package import PersianLanguage
import TextStorage

/// Finds everything in one paragraph that may be a mention, from the paragraph alone (HANDBOOK D1–D3).
///
/// The stages run in the order of their certainty, and each claims the units it explains: dates and quantities,
/// people with their titles, names known or introduced by a head noun, Latin names, then single words that only
/// the rest of the story can confirm.
package struct MentionScanner: Sendable {
  private let gazetteer: Gazetteer
  private let vocabulary: Vocabulary
  private let kinds: KnownKinds

  /// Makes a scanner over these tables.
  package init(gazetteer: Gazetteer = .standard, vocabulary: Vocabulary = .standard) {
    self.gazetteer = gazetteer
    self.vocabulary = vocabulary
    kinds = .embedded
  }

  /// The candidates of `paragraph`, ordered by range. O(paragraph).
  package func scan(_ paragraph: Paragraph) -> [MentionCandidate] {
    let units = UnitReader(paragraph: paragraph, gazetteer: gazetteer, vocabulary: vocabulary).read()
    guard !units.isEmpty else { return [] }
    var scan = ParagraphScan(paragraph: paragraph, units: units, kinds: kinds)
    scan.findDates()
    scan.findQuantities()
    scan.claimLongNames()
    scan.findSources()
    scan.findQuotedLists()
    scan.findScores()
    scan.findPeople()
    scan.findHeadedNames()
    scan.findLedBodies()
    scan.findCommonClubs()
    scan.findKnownNames()
    scan.findLatinNames()
    scan.dropOverruled()
    scan.findBareNames()
    scan.findReferences()
    let found =
      gazetteer.ignored.isEmpty ? scan.found : scan.found.filter { !gazetteer.ignored.contains($0.letters) }
    return found.sorted { $0.range < $1.range }
  }
}

/// The state of one scan: units, what has been explained, what has been found.
struct ParagraphScan {
  let paragraph: Paragraph
  let units: [Unit]
  /// Units that are part of a name, date or quantity already found.
  var claimed: [Bool]
  /// Units inside a known name of several words that is no person's.
  var inLongName: [Bool]
  var found: [MentionCandidate] = []
  /// Units of names that need support and may yet be part of something else, by index into `found`.
  var tentative: [(found: Int, units: Range<Int>)] = []
  /// Units that belong to a role already stated for somebody.
  var inRole: [Bool]
  /// Subtype records the stages ask about.
  let kinds: KnownKinds
  /// Whether the paragraph speaks of sport; nil until somebody asks.
  var sport: Bool?
  /// Units of people's names.
  var isPerson: [Bool]
  /// Units between guillemets.
  let quoted: [Bool]

  init(paragraph: Paragraph, units: [Unit], kinds: KnownKinds) {
    self.paragraph = paragraph
    self.units = units
    self.kinds = kinds
    claimed = [Bool](repeating: false, count: units.count)
    inLongName = claimed
    inRole = claimed
    isPerson = claimed
    var quoted = claimed
    var depth = 0
    for index in units.indices where units[index].kind == .mark || depth > 0 {
      if units[index].scalar == 0xAB { depth += 1 }
      if units[index].scalar == 0xBB { depth = max(0, depth - 1) }
      quoted[index] = depth > 0
    }
    self.quoted = quoted
  }

  // MARK: Looking

  /// The unit at `index`, or nil outside.
  @inline(__always)
  func unit(_ index: Int) -> Unit? { units.indices.contains(index) ? units[index] : nil }

  /// True when unit `index` exists and its word is one of `keys`.
  func isAny(_ index: Int, _ keys: WordKeySet) -> Bool {
    units.indices.contains(index) && units[index].isWord && keys.contains(units[index].key)
  }

  /// True when unit `index` exists and its word is in one of these classes.
  @inline(__always)
  func isAny(_ index: Int, _ wanted: WordClass) -> Bool {
    units.indices.contains(index) && units[index].classes.has(wanted)
  }

  func isWord(_ index: Int, _ key: WordKey) -> Bool {
    units.indices.contains(index) && units[index].isWord && units[index].key == key
  }

  /// True when unit `index` begins a sentence or a clause after a colon or an opening quotation mark.
  func isSentenceStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = units[index - 1]
    if before.endsSentence || before.isOpenQuote || before.scalar == 0x2013 || before.scalar == 0x2014 {
      return true
    }
    return before.isCloseQuote || before.scalar == 0x2D
  }

  // MARK: Text

  /// The bytes from unit `start` up to unit `end`, which is not included.
  func range(_ start: Int, _ end: Int) -> TextRange {
    TextRange(
      paragraph.tokens[units[start].token].start, paragraph.tokens[units[max(start, end - 1)].token].end)
  }

  /// The folded letters of the words between two units.
  func letters(_ start: Int, _ end: Int) -> [UInt8] {
    var letters: [UInt8] = []
    for index in start..<end {
      let token = units[index].token
      switch units[index].kind {
      case .word:
        if !letters.isEmpty { letters.append(NameLetters.separator) }
        for letter in paragraph.letters(of: token) { letters.append(NameLetters.fold(letter)) }
      case .latin, .number:
        if !letters.isEmpty { letters.append(NameLetters.separator) }
        letters += NameLetters.of(paragraph.string(paragraph.tokens[token].range))
      default: continue
      }
    }
    return letters
  }

  /// The role that stands between two units.
  func role(_ start: Int, _ end: Int) -> RoleStatement {
    let range = range(start, end)
    return RoleStatement(range: range, text: paragraph.string(range), letters: letters(start, end))
  }

  /// Takes back tentative names whose units turned out to belong to something else; the others claim theirs.
  mutating func dropOverruled() {
    var dropped: Set<Int> = []
    for (index, units) in tentative {
      if units.contains(where: { claimed[$0] }) {
        dropped.insert(index)
      } else {
        claim(units.lowerBound, units.upperBound)
      }
    }
    guard !dropped.isEmpty else { return }
    found = found.indices.filter { !dropped.contains($0) }.map { found[$0] }
  }

  mutating func claim(_ start: Int, _ end: Int) {
    for index in start..<end { claimed[index] = true }
  }

  /// Adds a candidate that covers the units `start..<end`.
  mutating func add(
    _ type: EntityType, _ form: MentionForm, _ start: Int, _ end: Int, evidence: MentionEvidence, alone: Bool,
    trimmed: Bool = false, family: Int = 0
  ) {
    var range = range(start, end)
    var letters = letters(start, end)
    if trimmed {
      let token = units[end - 1].token
      range.end = paragraph.offset(ofWord: token, afterLetters: paragraph.letters(of: token).count - 1)
      if letters.count > 1 { letters.removeLast() }
    }
    var candidate = MentionCandidate(
      range: range, type: type, form: form, letters: letters, family: family, evidence: evidence,
      standsAlone: alone)
    candidate.text = paragraph.string(range)
    if form != .pronoun, form != .nominal {
      candidate.display = NameSpelling.corrected(self, start, end, range) ?? ""
    }
    if quoted[start] { candidate.evidence.insert(.quoted) }
    if type == .person {
      let first = units[start].facts
      let last = units[end - 1].facts
      if first.isAny(.given) { candidate.givenRecord = first.family }
      if last.isAny(.family) { candidate.surnameRecord = last.family }
    }
    found.append(candidate)
  }
}
