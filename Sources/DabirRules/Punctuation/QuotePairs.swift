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

  /// Pairs the marks of `paragraph`. O(tokens + marks · log marks).
  init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    collect()
    guard !marks.isEmpty else { return }
    if marks.allSatisfy({ $0.span < 0 }) {
      pair(within: Array(marks.indices))
    } else {
      for places in Dictionary(grouping: marks.indices, by: { marks[$0].span }).values {
        pair(within: places)
      }
    }
    markInner()
  }

  /// Pairs the marks `places` of one span.
  private mutating func pair(within places: [Int]) {
    pairDouble(places.filter { Self.isDouble(scalar($0)) })
    pairSingle(places.filter { !Self.isDouble(scalar($0)) })
  }

  private func scalar(_ place: Int) -> UInt32 { paragraph.tokens[marks[place].index].scalar }

  /// A pair is inner when one that opened before it closes after it.
  private mutating func markInner() {
    var farthest = -1
    for place in marks.indices {
      guard let partner = marks[place].partner else { continue }
      let close = max(partner, marks[place].index)
      let isInner = marks[place].span >= 0 || close < farthest
      marks[place].isInner = isInner
      if marks[place].isOpening { farthest = max(farthest, close) }
    }
  }

  static func isDouble(_ scalar: UInt32) -> Bool { scalar == 0x22 || scalar >= 0x201C }

  /// Lists the marks, each with the closed « » span it stands in.
  private mutating func collect() {
    var open: [Int] = []
    var closed: [Int: Int] = [:]
    for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .mark {
      switch paragraph.tokens[index].scalar {
      case 0xAB: open.append(index)
      case 0xBB: if let start = open.popLast() { closed[start] = index }
      case 0x22, 0x27, 0x60, 0xB4, 0x2018...0x2019, 0x201B...0x201F:
        if !isUnit(index) { marks.append(Mark(index: index)) }
      default: break
      }
    }
    var inside: [(start: Int, end: Int)] = []
    var starts = closed.keys.sorted()[...]
    for place in marks.indices {
      let index = marks[place].index
      while let start = starts.first, start < index {
        inside.append((start, closed[start] ?? start))
        starts = starts.dropFirst()
      }
      // Spans nest, so the ended ones above an open one are all at the top.
      while let last = inside.last, last.end < index { inside.removeLast() }
      marks[place].span = inside.last?.start ?? -1
    }
  }

  /// Inches and minutes after a number, apostrophes inside a word, doubled single marks.
  private func isUnit(_ index: Int) -> Bool {
    let scalar = paragraph.tokens[index].scalar
    let followsNumber = paragraph.isKind(index - 1, .number) || paragraph.isKind(index - 1, .latin)
    if scalar == 0x22 {
      return paragraph.isKind(index - 1, .number) && paragraph.text[paragraph.tokens[index - 1].start] < 0x80
        && !marks.contains { paragraph.tokens[$0.index].scalar == 0x22 }
    }
    guard !Self.isDouble(scalar) else { return false }
    if paragraph.isMark(index - 1, scalar) || paragraph.isMark(index + 1, scalar) { return true }
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

  /// The mark at token `index`, nil when it is none of ours. O(log marks).
  func mark(at index: Int) -> Mark? {
    let place = marks.partitioningIndex { $0.index >= index }
    return place < marks.count && marks[place].index == index ? marks[place] : nil
  }

  /// True when Persian words or digits stand between the marks of a pair; false for `"The Times"`.
  func isPersian(_ mark: Mark) -> Bool {
    guard let partner = mark.partner else { return false }
    return (min(partner, mark.index) + 1..<max(partner, mark.index)).contains { index in
      paragraph.isKind(index, .word)
        || paragraph.isKind(index, .number) && paragraph.text[paragraph.tokens[index].start] >= 0x80
    }
  }
}
