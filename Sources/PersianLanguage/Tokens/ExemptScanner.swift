import TextStorage

/// Finds what no rule may touch inside a line (HANDBOOK A9): code spans, tags, link targets, addresses, handles,
/// hashtags, placeholders, mathematics and Latin runs.
struct ExemptScanner {
  /// A stretch to leave alone.
  struct Found {
    var range: TextRange
    /// `.latin` for runs that belong to the sentence, `.exempt` for what is not language at all.
    var kind: TokenKind
  }

  private let line: [UInt8]
  private var found: [Found] = []

  /// The exempt stretches of `line`, in order, without overlap. O(line).
  static func scan(_ line: [UInt8]) -> [Found] {
    guard line.contains(where: { isTrigger(UInt32($0)) }) else { return [] }
    var scanner = ExemptScanner(line: line)
    scanner.run()
    return scanner.found
  }

  private init(line: [UInt8]) {
    self.line = line
  }

  /// True for the scalars without which a line has nothing exempt, opens no fence and no comment: ASCII letters and the
  /// marks markup starts with.
  @inline(__always)
  private static func isTrigger(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0x23...0x26, 0x2F, 0x3C, 0x40, 0x5C, 0x60, 0x7B, 0x7E: true
    default: false
    }
  }

  /// False when no token of prose that starts with `scalar` holds a trigger. Latin runs may hold one further on, as
  /// numbers may hold a slash.
  static func mayBegin(_ scalar: UInt32) -> Bool {
    isTrigger(scalar) || scalar >= 0x80 && CharacterClass.of(scalar) == .latin
  }

  private mutating func run() {
    var offset = 0
    while offset < line.count {
      let byte = line[offset]
      if byte >= 0x80 || !Self.starts[Int(byte)] {
        offset += 1
        continue
      }
      if let end = markup(at: offset) {
        found.append(Found(range: TextRange(offset, end), kind: .exempt))
        offset = end
      } else if let end = hashtag(at: offset) {
        found.append(Found(range: TextRange(offset, end), kind: .exempt))
        offset = end
      } else {
        offset = asciiRun(at: offset)
      }
    }
  }

  /// Bytes at which something exempt may start: every visible ASCII character.
  private static let starts: [Bool] = (0..<128).map { $0 > 0x20 && $0 < 0x7F }

  private func end(of pattern: String, from offset: Int) -> Int? {
    MarkupState.find(pattern, in: line, from: offset).map { $0 + pattern.utf8.count }
  }

  /// The end of the code span, tag, comment, entity, link target, placeholder or formula at `offset`.
  private func markup(at offset: Int) -> Int? {
    switch line[offset] {
    case 0x60: codeSpan(at: offset)
    case 0x3C: tag(at: offset)
    case 0x26: entity(at: offset)
    case 0x5D: linkTarget(at: offset)
    case 0x7B, 0x25: placeholder(at: offset)
    case 0x24: formula(at: offset)
    default: nil
    }
  }

  private func codeSpan(at offset: Int) -> Int? {
    let length = line[offset...].prefix { $0 == 0x60 }.count
    var position = offset + length
    while position < line.count {
      guard let next = line[position...].firstIndex(of: 0x60) else { return nil }
      let run = line[next...].prefix { $0 == 0x60 }.count
      if run == length { return next + run }
      position = next + run
    }
    return nil
  }

  private func tag(at offset: Int) -> Int? {
    if line[offset...].starts(with: "<!--".utf8) { return end(of: "-->", from: offset + 4) ?? line.count }
    guard offset + 1 < line.count else { return nil }
    let next = line[offset + 1]
    guard Self.isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F else { return nil }
    return close(0x3E, from: offset)
  }

  /// Longer than any tag, target or placeholder of copy; without a bound a row of openings would be read
  /// quadratically.
  private static let reach = 4096

  /// The byte after the next `mark`, nil when there is none within reach.
  private func close(_ mark: UInt8, from offset: Int) -> Int? {
    line[offset..<min(line.count, offset + Self.reach)].firstIndex(of: mark).map { $0 + 1 }
  }

  private func entity(at offset: Int) -> Int? {
    let name = line[(offset + 1)...].prefix { Self.isLetter($0) || Self.isDigit($0) || $0 == 0x23 }
    let end = offset + 1 + name.count
    guard !name.isEmpty, name.count <= 10, end < line.count, line[end] == 0x3B else { return nil }
    return end + 1
  }

  private func linkTarget(at offset: Int) -> Int? {
    guard offset + 1 < line.count, line[offset + 1] == 0x28 else { return nil }
    return close(0x29, from: offset)
  }

  private func placeholder(at offset: Int) -> Int? {
    if line[offset] == 0x25 {
      guard offset + 1 < line.count, "sdf@".utf8.contains(line[offset + 1]) else { return nil }
      return offset + 2 == line.count || !Self.isLetter(line[offset + 2]) ? offset + 2 : nil
    }
    guard let end = close(0x7D, from: offset) else { return nil }
    let close = end - 1
    let inside = line[(offset + 1)..<close]
    return !inside.isEmpty && inside.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? close + 1 : nil
  }

  private func formula(at offset: Int) -> Int? {
    guard let close = line[(offset + 1)...].firstIndex(of: 0x24), close > offset + 1 else { return nil }
    let inside = line[(offset + 1)..<close]
    let isFormula =
      inside.allSatisfy { $0 < 0x80 } && inside.first != 0x20 && inside.last != 0x20
      && inside.contains { $0 == 0x5C || $0 == 0x5E || $0 == 0x5F || $0 == 0x3D }
    return isFormula ? close + 1 : nil
  }

  /// `#tag` or `@name`, Persian ones included, at a word's start.
  private func hashtag(at offset: Int) -> Int? {
    guard line[offset] == 0x23 || line[offset] == 0x40 else { return nil }
    if let before = UTF8Scalars.decode(line, before: offset) {
      switch CharacterClass.of(before.value) {
      case .letter, .latin, .asciiDigit, .persianDigit, .mark: return nil
      default: break
      }
    }
    var end = offset + 1
    while end < line.count {
      let scalar = UTF8Scalars.decode(line, at: end)
      switch CharacterClass.of(scalar.value) {
      case .letter, .mark, .zwnj, .latin, .asciiDigit, .persianDigit, .arabicDigit: end += scalar.length
      default:
        guard scalar.value == 0x5F else { return end > offset + 1 ? end : nil }
        end += scalar.length
      }
    }
    return end > offset + 1 ? end : nil
  }

  /// Reads a run of visible ASCII; reports the part of it that is a Latin run. Returns where the run ends.
  private mutating func asciiRun(at offset: Int) -> Int {
    var end = offset
    var scheme = false
    while end < line.count {
      let byte = line[end]
      if byte > 0x20 && byte < 0x7F {
        if byte == 0x3C || byte == 0x60 { break }
        if byte == 0x2F, end >= offset + 2, line[end - 1] == 0x2F, line[end - 2] == 0x3A { scheme = true }
        end += 1
      } else if byte >= 0x80, scheme || endsInPath(offset..<end), let length = addressLetter(at: end) {
        scheme = true
        end += length
      } else {
        break
      }
    }
    end = max(end, offset + 1)
    var start = offset
    var last = end
    while start < last, Self.isTrimmedAtStart(line[start]) { start += 1 }
    while last > start, Self.isTrimmedAtEnd(line[last - 1]) { last -= 1 }
    guard start < last, line[start..<last].contains(where: Self.isLetter) else { return end }
    let isAddress = scheme || line[start..<last].contains(0x40)
    found.append(Found(range: TextRange(start, last), kind: isAddress ? .exempt : .latin))
    return end
  }

  /// True when the run ends in a domain and the slash of its path: `www.example.org/`.
  private func endsInPath(_ run: Range<Int>) -> Bool {
    guard line[run.upperBound - 1] == 0x2F, let dot = line[run].dropLast().lastIndex(of: 0x2E),
      dot > run.lowerBound
    else { return false }
    let top = line[dot + 1..<run.upperBound - 1].prefix { Self.isLetter($0) }
    return top.count >= 2 && (Self.isLetter(line[dot - 1]) || Self.isDigit(line[dot - 1]))
  }

  /// The length of a non-ASCII letter or digit that may continue an address with a scheme or a path.
  private func addressLetter(at offset: Int) -> Int? {
    let scalar = UTF8Scalars.decode(line, at: offset)
    switch CharacterClass.of(scalar.value) {
    case .letter, .mark, .zwnj, .latin, .otherLetter, .persianDigit: return scalar.length
    default: return nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isTrimmedAtStart(_ byte: UInt8) -> Bool {
    !isLetter(byte) && !isDigit(byte) && byte != 0x2F && byte != 0x5C && byte != 0x7E && byte != 0x2E
  }

  private static func isTrimmedAtEnd(_ byte: UInt8) -> Bool {
    byte < 0x80 && !isLetter(byte) && !isDigit(byte) && byte != 0x2F && byte != 0x2B && byte != 0x5F
      && byte != 0x5C
  }
}
