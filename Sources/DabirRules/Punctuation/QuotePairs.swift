import PersianLanguage
import TextStorage

/// The Latin quotation marks of a paragraph and how they pair up (HANDBOOK A5): by parity, separately inside each
/// « » span, straight and curly marks apart where both come out even.
struct QuotePairs {
  /// One mark.
  struct Mark {
    /// Its token.
    let index: Int
    /// The token of its partner, nil for a mark left over.
    var partner: Int?
    /// True for the first of a pair.
    var isOpening = false
    /// True inside a « » span or another pair.
    var isInner = false

    fileprivate var span = -1
  }

  /// The marks in order.
  private(set) var marks: [Mark] = []
  private let paragraph: Paragraph

  /// Pairs the marks of `paragraph`. O(tokens + marks²), and marks are few.
  init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    collect()
    guard !marks.isEmpty else { return }
    for span in Set(marks.map(\.span)) {
      let places = marks.indices.filter { marks[$0].span == span }
      pairDouble(places.filter { Self.isDouble(scalar($0)) })
      pairSingle(places.filter { !Self.isDouble(scalar($0)) })
    }
    for place in marks.indices {
      guard let (open, close) = bounds(place) else { continue }
      marks[place].isInner =
        marks[place].span >= 0
        || marks.indices.contains { other in
          guard let outer = bounds(other), other != place else { return false }
          return outer.0 < open && close < outer.1
        }
    }
  }

  private func scalar(_ place: Int) -> UInt32 { paragraph.tokens[marks[place].index].scalar }

  /// Both tokens of the pair mark `place` belongs to.
  private func bounds(_ place: Int) -> (Int, Int)? {
    marks[place].partner.map { (min($0, marks[place].index), max($0, marks[place].index)) }
  }

  static func isDouble(_ scalar: UInt32) -> Bool { scalar == 0x22 || scalar >= 0x201C }

  /// Lists the marks, each with the closed « » span it stands in.
  private mutating func collect() {
    var open: [Int] = []
    var spans: [(Int, Int)] = []
    for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .mark {
      switch paragraph.tokens[index].scalar {
      case 0xAB: open.append(index)
      case 0xBB: if let start = open.popLast() { spans.append((start, index)) }
      case 0x22, 0x27, 0x60, 0xB4, 0x2018...0x2019, 0x201B...0x201F:
        if !isUnit(index) { marks.append(Mark(index: index)) }
      default: break
      }
    }
    for place in marks.indices {
      let index = marks[place].index
      // Spans are listed inside out, so the first that holds the mark is the innermost.
      marks[place].span = spans.firstIndex { $0.0 < index && index < $0.1 } ?? -1
    }
  }

  /// Inches and minutes after a number, apostrophes inside a word.
  private func isUnit(_ index: Int) -> Bool {
    let scalar = paragraph.tokens[index].scalar
    let followsNumber = paragraph.isKind(index - 1, .number) || paragraph.isKind(index - 1, .latin)
    if scalar == 0x22 {
      return paragraph.isKind(index - 1, .number) && paragraph.text[paragraph.tokens[index - 1].start] < 0x80
        && !(0..<index).contains { paragraph.isMark($0, 0x22) }
    }
    guard !Self.isDouble(scalar) else { return false }
    return followsNumber && scalar != 0x2018
      || paragraph.isKind(index - 1, .word) && paragraph.isKind(index + 1, .word)
  }

  private mutating func pairDouble(_ places: [Int]) {
    let straight = places.filter { scalar($0) == 0x22 }
    let curly = places.filter { scalar($0) != 0x22 }
    if straight.count.isMultiple(of: 2), curly.count.isMultiple(of: 2) {
      pair(straight)
      pair(curly)
    } else if places.count.isMultiple(of: 2) {
      pair(places)
    }
  }

  private mutating func pair(_ places: [Int]) {
    var place = places.startIndex
    while place + 1 < places.endIndex {
      join(places[place], places[place + 1])
      place += 2
    }
  }

  /// Single marks pair only where both stand as quotation marks do.
  private mutating func pairSingle(_ places: [Int]) {
    var open: Int?
    for place in places {
      let index = marks[place].index
      let startsWord = !isText(index - 1) && isText(index + 1)
      let endsWord = (isText(index - 1) || isSentenceMark(index - 1)) && !isText(index + 1)
      if let opening = open, endsWord {
        join(opening, place)
        open = nil
      } else if startsWord {
        open = place
      }
    }
  }

  private func isText(_ index: Int) -> Bool {
    paragraph.isKind(index, .word) || paragraph.isKind(index, .number) || paragraph.isKind(index, .latin)
  }

  private func isSentenceMark(_ index: Int) -> Bool {
    paragraph.isMark(index, 0x2E) || paragraph.isMark(index, 0x21) || paragraph.isMark(index, 0x061F)
      || paragraph.isMark(index, 0x2026)
  }

  private mutating func join(_ open: Int, _ close: Int) {
    marks[open].partner = marks[close].index
    marks[open].isOpening = true
    marks[close].partner = marks[open].index
  }

  /// The mark at token `index`, nil when it is none of ours.
  func mark(at index: Int) -> Mark? { marks.first { $0.index == index } }

  /// True when Persian words or digits stand between the marks of a pair; false for `"The Times"`.
  func isPersian(_ mark: Mark) -> Bool {
    guard let partner = mark.partner else { return false }
    return (min(partner, mark.index) + 1..<max(partner, mark.index)).contains { index in
      paragraph.isKind(index, .word)
        || paragraph.isKind(index, .number) && paragraph.text[paragraph.tokens[index].start] >= 0x80
    }
  }
}
