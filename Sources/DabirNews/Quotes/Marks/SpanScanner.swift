import PersianLanguage
import TextStorage

/// Pairs the quotation marks of a paragraph, faulty ones included (HANDBOOK A5, C2 case 9).
struct SpanScanner {
  let paragraph: Paragraph
  let marks: [QuotationMark]
  let carried: QuoteState.OpenQuote?
  let goesOn: Bool
  var open: [(mark: QuotationMark, isReversed: Bool, isCarried: Bool)] = []
  /// True while the mark that is open stands on the wrong side of its space (`را" متن "گفت`).
  private var isMisspaced = false
  var spans: [MarkedSpan] = []
  private(set) var faults: [QuoteMarkFault] = []

  /// Finds the spans; `carried` is a quotation the paragraph before left open, `goesOn` tells that the next
  /// paragraph takes up one left open here. O(marks²) at worst, O(tokens) in copy.
  static func scan(
    _ paragraph: Paragraph, carried: QuoteState.OpenQuote?, goesOn: Bool
  ) -> (spans: [MarkedSpan], faults: [QuoteMarkFault]) {
    let marks = QuotationMark.all(paragraph)
    guard !marks.isEmpty else { return ([], []) }
    var scanner = SpanScanner(paragraph: paragraph, marks: marks, carried: carried, goesOn: goesOn)
    for index in marks.indices { scanner.read(index) }
    scanner.finish()
    scanner.spans.sort { ($0.firstToken, -$0.lastToken) < ($1.firstToken, -$1.lastToken) }
    scanner.nest()
    return (scanner.spans, scanner.faults)
  }

  private init(paragraph: Paragraph, marks: [QuotationMark], carried: QuoteState.OpenQuote?, goesOn: Bool) {
    self.paragraph = paragraph
    self.marks = marks
    self.carried = carried
    self.goesOn = goesOn
  }

  private mutating func read(_ index: Int) {
    let mark = marks[index]
    guard let top = open.last else {
      if opensAlone(index) { push(mark, isReversed: mark.shape == .closes) } else { closeNothing(mark) }
      return
    }
    if top.isReversed, mark.family == top.mark.family, mark.shape == .opens { return close(with: mark) }
    if isMisspaced, mark.family == top.mark.family {
      isMisspaced = false
      return close(with: mark)
    }
    switch mark.shape {
    case .opens:
      closeForgotten(before: mark)
      push(mark, isReversed: false)
    case .closes:
      if let level = open.lastIndex(where: { $0.mark.family == mark.family }) {
        // What was opened inside and never closed ends with it.
        while open.count > level + 1 { close(with: mark, isFault: true) }
        close(with: mark)
      } else if !closesLater(top.mark.family, after: index) {
        close(with: mark)
      }
    case .either:
      readEither(mark, index, top: top.mark)
    }
  }

  private mutating func readEither(_ mark: QuotationMark, _ index: Int, top: QuotationMark) {
    if mark.family == top.family {
      if mark.surroundings == .opens, open.count < 3, mark.firstToken > top.lastToken {
        closeForgotten(before: mark)
        push(mark, isReversed: false)
      } else {
        close(with: mark)
      }
    } else if mark.surroundings == .opens {
      // «متن "متن: nothing closes after it, so it closes itself, typed on the wrong side of the space.
      if mark.family != .single, !closesLater(mark.family, after: index),
        !closesLater(top.family, after: index)
      {
        close(with: mark)
      } else {
        push(mark, isReversed: false)
      }
    } else if let level = open.lastIndex(where: { $0.mark.family == mark.family }) {
      while open.count > level + 1 { close(with: mark, isFault: true) }
      close(with: mark)
    } else if mark.family != .single, !closesLater(top.family, after: index) {
      close(with: mark)
    }
  }

  /// True when the mark, with nothing open, opens a quotation.
  private mutating func opensAlone(_ index: Int) -> Bool {
    let mark = marks[index]
    switch mark.shape {
    case .opens:
      return true
    case .closes:
      // `»متن«`, typed in the wrong direction.
      return mark.surroundings == .opens && index + 1 < marks.count && marks[index + 1].family == mark.family
        && marks[index + 1].shape == .opens && marks[index + 1].surroundings == .closes
    case .either:
      if endsCarried(index) { return false }
      if mark.surroundings == .closes {
        isMisspaced = startsMisspaced(index)
        return isMisspaced
      }
      // A single mark opens only what it also closes.
      return mark.family != .single
        || marks[(index + 1)...].contains { $0.family == .single && $0.surroundings == .closes }
    }
  }

  private func closesLater(_ family: QuotationMark.Family, after index: Int) -> Bool {
    for mark in marks[(index + 1)...] where mark.family == family {
      if mark.shape == .closes || mark.shape == .either && mark.surroundings != .opens { return true }
      if mark.shape == .opens || mark.surroundings == .opens { return false }
    }
    return false
  }

  /// Deeper than this nobody quotes: what opens there was forgotten, and work stays in proportion to the text.
  private static let deepest = 6

  private mutating func push(_ mark: QuotationMark, isReversed: Bool) {
    guard open.count < Self.deepest else { return fault(.unbalancedOpening, range(mark)) }
    let isFirst = open.isEmpty && spans.isEmpty && startsParagraph(mark.firstToken)
    open.append((mark, isReversed, isFirst && carried?.age == 0))
  }

  func startsParagraph(_ token: Int) -> Bool {
    (0..<token).allSatisfy { index in
      let kind = paragraph.tokens[index].kind
      return kind == .space || kind == .invisible || paragraph.isMark(index, 0x2D)
        || paragraph.isMark(index, 0x2022)
    }
  }

  private mutating func close(with mark: QuotationMark, isFault: Bool = false) {
    guard let opener = open.popLast() else { return }
    let same = opener.mark.family == mark.family
    add(
      opener.mark, opener.isCarried, lastToken: mark.lastToken, innerEnd: mark.firstToken,
      marks: same || isFault ? Self.marks(opener.mark.family) : .mixed, isOpen: false)
    if isFault { fault(.unbalancedOpening, range(opener.mark)) }
    if !same, !isFault {
      let repaired = Self.closer(opener.mark.family)
      let edits = repaired.map { [QuoteMarkFault.Edit(range: range(mark), text: $0)] } ?? []
      fault(.mixed, range(opener.mark).union(range(mark)), edits: edits)
    }
    if opener.isReversed {
      fault(
        .reversed, range(opener.mark).union(range(mark)),
        edits: [
          QuoteMarkFault.Edit(range: range(opener.mark), text: [0xC2, 0xAB]),
          QuoteMarkFault.Edit(range: range(mark), text: [0xC2, 0xBB]),
        ])
    }
  }

  /// A closing mark with nothing open: the end of a quotation that came from the paragraph before, or of one whose
  /// opening mark was forgotten after a colon.
  private mutating func closeNothing(_ mark: QuotationMark) {
    guard mark.family != .single, !isMeasure(mark) else { return }
    if spans.isEmpty, carried != nil, startsParagraph(mark.firstToken) { return }
    if spans.isEmpty, let carried {
      let inner = TextRange(0, paragraph.tokens[mark.firstToken].start)
      var span = MarkedSpan(
        firstToken: 0, lastToken: mark.lastToken, range: TextRange(0, range(mark).end), inner: inner,
        marks: carried.marks)
      span.startsCarried = true
      spans.append(span)
      return
    }
    fault(.unbalancedClosing, range(mark))
    let floor = spans.last.map { $0.lastToken + 1 } ?? 0
    guard
      let colon = (floor..<max(floor, mark.firstToken)).last(where: {
        Mark.colon.contains(paragraph.tokens[$0].scalar) && paragraph.tokens[$0].kind == .mark
      }),
      let first = ((colon + 1)..<mark.firstToken).first(where: { paragraph.tokens[$0].kind != .space })
    else { return }
    let start = paragraph.tokens[first].start
    spans.append(
      MarkedSpan(
        firstToken: first, lastToken: mark.lastToken, range: TextRange(start, range(mark).end),
        inner: TextRange(start, paragraph.tokens[mark.firstToken].start), marks: Self.marks(mark.family)))
  }

  private mutating func finish() {
    var last = paragraph.count - 1
    while last >= 0, paragraph.isKind(last, .space) || paragraph.isKind(last, .invisible) { last -= 1 }
    while let opener = open.popLast() {
      guard opener.mark.lastToken < last else { continue }
      let isOuter = open.isEmpty
      let isPlausible = opener.mark.family != .single
      guard isPlausible else { continue }
      add(
        opener.mark, opener.isCarried, lastToken: last, innerEnd: last + 1,
        marks: Self.marks(opener.mark.family),
        isOpen: isOuter)
      if !(isOuter && goesOn) { fault(.unbalancedOpening, range(opener.mark)) }
    }
    faults.sort { $0.range < $1.range }
  }

  mutating func add(
    _ opener: QuotationMark, _ isCarried: Bool, lastToken: Int, innerEnd: Int, marks: QuoteMarks, isOpen: Bool
  ) {
    let start = paragraph.tokens[opener.firstToken].start
    let innerStart = paragraph.tokens[opener.lastToken].end
    let end = paragraph.tokens[lastToken].end
    let innerLimit = innerEnd < paragraph.count ? paragraph.tokens[innerEnd].start : paragraph.text.count
    var span = MarkedSpan(
      firstToken: opener.firstToken, lastToken: lastToken, range: TextRange(start, max(start, end)),
      inner: TextRange(innerStart, max(innerStart, min(innerLimit, end))), marks: marks)
    span.startsCarried = isCarried
    span.isOpen = isOpen
    // Marks around nothing quote nothing.
    guard span.inner.count > 0 else { return }
    spans.append(span)
  }

  mutating func fault(_ kind: QuoteMarkFault.Kind, _ range: TextRange, edits: [QuoteMarkFault.Edit] = []) {
    faults.append(QuoteMarkFault(kind: kind, range: range, edits: edits))
  }

  func range(_ mark: QuotationMark) -> TextRange {
    paragraph.tokens[mark.firstToken].range.union(paragraph.tokens[mark.lastToken].range)
  }

  static func marks(_ family: QuotationMark.Family) -> QuoteMarks {
    switch family {
    case .guillemet: .guillemet
    case .ascii: .ascii
    case .curly: .curly
    case .single: .single
    }
  }

  /// The closing sign of a family, nil where it depends on the typeface in use.
  private static func closer(_ family: QuotationMark.Family) -> [UInt8]? {
    switch family {
    case .guillemet: [0xC2, 0xBB]
    case .ascii: [0x22]
    case .curly: [0xE2, 0x80, 0x9D]
    case .single: nil
    }
  }
}
