import PersianLanguage
import TextStorage

/// One number of a number token (`۳,۰۰۰–۵,۰۰۰` holds two), cut at its separators.
struct NumberPart {
  /// Its bytes.
  fileprivate(set) var range: TextRange
  /// Its commas, Latin and Persian ones.
  fileprivate(set) var commas: [TextRange] = []
  /// Its only full stop between digits.
  fileprivate(set) var point: TextRange?
  /// Digits after the full stop.
  fileprivate(set) var decimals = 0

  fileprivate var stops = 0
  fileprivate var isWellGrouped = true
  fileprivate var group = 0
  fileprivate var isOther = false

  fileprivate init(_ start: Int) {
    range = TextRange(start, start)
  }

  /// True when its commas group thousands: up to three digits, then three after each.
  var isGrouped: Bool { !commas.isEmpty && isWellGrouped }

  /// True when its commas separate members of a list.
  var isList: Bool { !commas.isEmpty && !isWellGrouped && point == nil }
}

/// Cuts number tokens.
enum NumberParts {
  /// The parts of the number at `range`; parts with a colon or slash are left out. O(range).
  static func read(_ range: TextRange, in text: [UInt8]) -> [NumberPart] {
    var parts: [NumberPart] = []
    var part = NumberPart(range.start)
    var offset = range.start
    while offset < range.end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      let here = TextRange(offset, offset + scalar.length)
      offset = here.end
      switch scalar.value {
      case 0x2C, 0x060C:
        endGroup(&part)
        part.commas.append(here)
        // A comma after the full stop groups nothing.
        if part.stops > 0 { part.isWellGrouped = false }
      case 0x2E:
        endGroup(&part)
        part.stops += 1
        part.point = here
      case 0x2013, 0x2D:
        close(&part, here.start, &parts)
        part = NumberPart(here.end)
      case 0x2F, 0x3A: part.isOther = true
      case 0x066C: continue
      case 0x066B: part.stops += 1
      default:
        part.group += 1
        if part.stops > 0 { part.decimals += 1 }
      }
    }
    close(&part, range.end, &parts)
    return parts
  }

  private static func endGroup(_ part: inout NumberPart) {
    guard part.stops == 0 else { return }
    let isFirst = part.commas.isEmpty
    if isFirst ? !(1...3).contains(part.group) : part.group != 3 { part.isWellGrouped = false }
    part.group = 0
  }

  private static func close(_ part: inout NumberPart, _ end: Int, _ parts: inout [NumberPart]) {
    if !part.commas.isEmpty { endGroup(&part) }
    part.range.end = end
    if part.stops != 1 || !part.commas.isEmpty && !part.isWellGrouped { part.point = nil }
    if !part.isOther { parts.append(part) }
  }
}
