import DabirTesting
import TextStorage

/// One random document and what happens to it.
struct FuzzRun {
  private(set) var edits = 0
  private(set) var checks = 0
  private(set) var differences: [String] = []
  private var random: RandomEdits
  private var text: [UInt8]
  private let encoding: PositionEncoding
  private var sessions: [FuzzSession]
  /// Texts to come back to.
  private var past: [[UInt8]] = []

  init(seed: UInt64, largest: Int) {
    random = RandomEdits(seed: seed)
    // Most documents are small, and every size up to the largest comes.
    let scale = Double.random(in: 0...1, using: &random.generator)
    var size = Double(largest)
    for _ in 0..<16 { size *= scale }
    let sources = [BenchText.sample, (try? Sample.iranian.article) ?? []]
    text = []
    while Double(text.count) < size {
      let source = sources.randomElement(using: &random.generator) ?? []
      let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
      text += lines.randomElement(using: &random.generator) ?? []
      text +=
        [[0x0A], [0x0A], [0x0A, 0x0A], [0x0D, 0x0A], [0x0D]].randomElement(using: &random.generator) ?? []
    }
    let encoding = PositionEncoding.allCases.randomElement(using: &random.generator) ?? .utf16
    self.encoding = encoding
    sessions = FuzzSession.Mode.allCases.map { [text] mode in FuzzSession(text, mode, encoding) }
  }

  /// Makes a few hundred edits; stops at the first difference.
  mutating func play(atMost limit: Int) {
    let isLarge = text.count > 8 << 10
    for step in 1...300 where edits < limit && differences.isEmpty {
      change()
      // Sometimes the next edit comes in the middle of the work.
      switch Int.random(in: 0..<6, using: &random.generator) {
      case 0: continue
      case 1: for index in sessions.indices { sessions[index].work(budget: 200) }
      default: for index in sessions.indices { sessions[index].finish() }
      }
      if !isLarge || step % 100 == 0 { check(step) }
    }
    if differences.isEmpty { check(0) }
  }

  // MARK: Changing

  private mutating func change() {
    var changes: [FuzzChange] = []
    let count = Int.random(in: 0..<10, using: &random.generator) == 0 ? 8 : 1
    for _ in 0..<count { changes += nextChanges() }
    guard !changes.isEmpty else { return }
    edits += changes.count
    for index in sessions.indices { sessions[index].change(changes) }
  }

  private mutating func nextChanges() -> [FuzzChange] {
    if past.count > 20 { past.removeFirst(10) }
    past.append(text)
    switch Int.random(in: 0..<60, using: &random.generator) {
    case 0:
      text = past.randomElement(using: &random.generator) ?? text
      return [FuzzChange(range: nil, text: text)]
    case 1..<6: return [undo()]
    default:
      var changes: [FuzzChange] = []
      for edit in random.next(in: text) where !isInsideLineEnd(edit.range) {
        changes.append(change(edit.range, edit.newText))
      }
      return changes
    }
  }

  /// Back to an earlier text, by the range that differs.
  private mutating func undo() -> FuzzChange {
    let target = past.randomElement(using: &random.generator) ?? text
    var start = zip(text, target).prefix { $0 == $1 }.count
    while start > 0, !isBoundary(start, text) || !isBoundary(start, target) { start -= 1 }
    var tail = zip(text[start...].reversed(), target[start...].reversed()).prefix { $0 == $1 }.count
    while tail > 0, !isBoundary(text.count - tail, text) || !isBoundary(target.count - tail, target) {
      tail -= 1
    }
    return change(start..<text.count - tail, Array(target[start..<target.count - tail]))
  }

  private mutating func change(_ range: Range<Int>, _ newText: [UInt8]) -> FuzzChange {
    let change = FuzzChange(range: (position(range.lowerBound), position(range.upperBound)), text: newText)
    text.replaceSubrange(range, with: newText)
    return change
  }

  private func position(_ offset: Int) -> TextPosition {
    let place = naivePlace(of: offset, in: text)
    let column = TextMeasure(text, offset - place.byte..<offset)[encoding]
    return TextPosition(line: place.line, column: column)
  }

  private func isBoundary(_ offset: Int, _ text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    return text[offset] & 0xC0 != 0x80 && !(text[offset - 1] == 0x0D && text[offset] == 0x0A)
  }

  private func isInsideLineEnd(_ range: Range<Int>) -> Bool {
    !isBoundary(range.lowerBound, text) || !isBoundary(range.upperBound, text)
  }

  // MARK: Checking

  private mutating func check(_ step: Int) {
    checks += 1
    var fresh = FuzzSession(text, .delta, encoding)
    let expected = fresh.pull()
    let list = fresh.delta.diagnostics
    for (index, mode) in FuzzSession.Mode.allCases.enumerated() {
      sessions[index].finish()
      var isRight = sessions[index].repeated == 0
      switch mode {
      case .push: isRight = isRight && sessions[index].published == list
      case .capped:
        let shown = sessions[index].published
        isRight = isRight && shown.prefix(FuzzSession.limit) == list.prefix(FuzzSession.limit)
        isRight = isRight && shown.count == min(list.count, FuzzSession.limit + 1)
      case .delta:
        isRight = isRight && sessions[index].pull() == expected
        let delta = sessions[index].delta
        isRight = isRight && delta.diagnostics == list && delta.fault == nil && !delta.isIncomplete
        isRight = isRight && delta.version == sessions[index].version
      }
      if !isRight { differences.append("\(mode), step \(step), \(text.count) bytes, \(edits) edits") }
    }
  }
}
