import DabirAnalysis
import DabirRules
import JSONRPC
import TextStorage

/// The findings of some lines that follow each other, as LSP diagnostics. Only their line numbers depend on where the
/// lines stand: when those move, they are written over, and nothing is encoded again.
struct FindingsPage {
  /// The line the others are counted from.
  private(set) var firstLine: Int
  /// The diagnostics, a comma before each.
  private(set) var bytes: [UInt8] = []
  private var places: [Place] = []
  /// True while numbers in `bytes` may be those of earlier places.
  private var isMoved = false

  /// One diagnostic.
  private struct Place {
    /// Counted from `firstLine`.
    var line: Int
    /// Where the two numbers of the line stand in `bytes`.
    var numbers: (Int, Int)

    /// Where its comma stands.
    var start: Int { numbers.0 - Place.opening }

    /// Bytes from the comma to the first number.
    static let opening = DiagnosticWriter.start.utf8CodeUnitCount + 1

    mutating func move(by step: Int, lines: Int = 0) {
      line += lines
      numbers.0 += step
      numbers.1 += step
    }

    func moved(by step: Int, lines: Int = 0) -> Place {
      var copy = self
      copy.move(by: step, lines: lines)
      return copy
    }
  }

  /// A page of nothing, with room for so many bytes.
  init(firstLine: Int, reservingCapacity capacity: Int = 0) {
    self.firstLine = firstLine
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// The number of diagnostics.
  var count: Int { places.count }

  // MARK: Changing

  /// Appends the findings of the line numbered `line`, which comes behind all others. O(line + findings).
  mutating func append(
    _ findings: [Finding], line: Int, text: [UInt8], by diagnostics: DiagnosticWriter,
    with writer: inout JSONWriter
  ) {
    writer.removeAll()
    let base = bytes.count + 1
    var columns = ColumnCounter(text: text, encoding: diagnostics.encoding)
    for finding in findings {
      var numbers = (-1, 0)
      diagnostics.write(finding, line: line, text, &columns, to: &writer) { place in
        if numbers.0 < 0 { numbers.0 = base + place } else { numbers.1 = base + place }
      }
      places.append(Place(line: line - firstLine, numbers: numbers))
    }
    guard !findings.isEmpty else { return }
    bytes.append(UInt8(ascii: ","))
    bytes.append(contentsOf: writer.bytes)
  }

  /// Puts the diagnostics of `new`, counted from the same line, in place of those of `lines`; what lies behind moves by
  /// `growth` lines. O(page).
  mutating func replace(_ lines: Range<Int>, by new: FindingsPage, growth: Int) {
    let range = index(of: lines.lowerBound)..<index(of: lines.upperBound)
    let old = start(range.lowerBound)..<start(range.upperBound)
    bytes.replaceSubrange(old, with: new.bytes)
    let step = new.bytes.count - old.count
    if growth != 0, range.upperBound < places.count { isMoved = true }
    for index in range.upperBound..<places.count { places[index].move(by: step, lines: growth) }
    places.replaceSubrange(range, with: new.places.map { $0.moved(by: old.lowerBound) })
  }

  /// Takes out the diagnostics of the lines from `line` on. O(log findings).
  mutating func removeLines(from line: Int) {
    let index = index(of: line)
    bytes.removeSubrange(start(index)...)
    places.removeSubrange(index...)
  }

  /// Takes out the diagnostics of the lines before `line`, from which the others are counted now. O(page).
  mutating func removeLines(before line: Int) {
    replace(firstLine..<line, by: FindingsPage(firstLine: firstLine), growth: 0)
    for index in places.indices { places[index].line -= line - firstLine }
    firstLine = line
  }

  /// Moves all lines.
  mutating func move(by step: Int) {
    guard step != 0 else { return }
    firstLine += step
    isMoved = true
  }

  /// Cuts off the lines behind the middle; nil where there is but one line. O(page).
  mutating func split() -> FindingsPage? {
    var index = places.count / 2
    while index > 0, places[index].line == places[index - 1].line { index -= 1 }
    if index == 0 { index = places.firstIndex { $0.line != places[0].line } ?? 0 }
    guard index > 0 else { return nil }
    let line = places[index].line
    let start = start(index)
    var rest = FindingsPage(firstLine: firstLine + line)
    rest.isMoved = isMoved
    rest.bytes = Array(bytes[start...])
    rest.places = places[index...].map { $0.moved(by: -start, lines: -line) }
    removeLines(from: firstLine + line)
    return rest
  }

  /// The diagnostics from the first on, all or `limit` of them, in bytes of `bytes`.
  func stretch(of limit: Int) -> Range<Int> { 0..<(limit < places.count ? start(limit) : bytes.count) }

  private func start(_ index: Int) -> Int { index < places.count ? places[index].start : bytes.count }

  /// The first diagnostic at or behind `line`.
  private func index(of line: Int) -> Int { places.partitioningIndex { $0.line >= line - firstLine } }
}

// MARK: Numbers

extension FindingsPage {
  /// Writes the true line numbers over those of earlier places. O(page) where lines have moved, else O(1).
  mutating func renumber() {
    guard isMoved else { return }
    isMoved = false
    var line = -1
    var digits: [UInt8] = []
    for index in places.indices {
      if places[index].line != line {
        line = places[index].line
        digits = Array(String(firstLine + line).utf8)
      }
      guard write(digits, at: places[index].numbers.0), write(digits, at: places[index].numbers.1) else {
        return rewrite()
      }
    }
  }

  /// Writes a number over one of as many digits; false where it has others.
  private mutating func write(_ digits: [UInt8], at place: Int) -> Bool {
    guard width(at: place) == digits.count else { return false }
    for index in digits.indices { bytes[place + index] = digits[index] }
    return true
  }

  private func width(at place: Int) -> Int {
    var end = place
    while bytes[end] &- UInt8(ascii: "0") < 10 { end += 1 }
    return end - place
  }

  /// Writes all numbers, which have other lengths than before.
  private mutating func rewrite() {
    var new: [UInt8] = []
    new.reserveCapacity(bytes.count + places.count * 2)
    var copied = 0
    func append(_ digits: [UInt8], instead place: Int) -> Int {
      new.append(contentsOf: bytes[copied..<place])
      copied = place + width(at: place)
      new.append(contentsOf: digits)
      return new.count - digits.count
    }
    for index in places.indices {
      let digits = Array(String(firstLine + places[index].line).utf8)
      let numbers = places[index].numbers
      places[index].numbers = (append(digits, instead: numbers.0), append(digits, instead: numbers.1))
    }
    new.append(contentsOf: bytes[copied...])
    bytes = new
  }
}
