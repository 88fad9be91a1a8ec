import PersianLanguage
import TextStorage

/// Pairs the quotation marks of a paragraph, faulty ones included (HANDBOOK A5, C2 case 9).
struct SpanScanner {
  private let paragraph: Paragraph
  private let marks: [QuotationMark]
  private let carried: QuoteState.OpenQuote?
  private let goesOn: Bool
  private var open: [(mark: QuotationMark, isReversed: Bool, isCarried: Bool)] = []
  private(set) var spans: [MarkedSpan] = []
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
      push(mark, isReversed: false)
    } else if let level = open.lastIndex(where: { $0.mark.family == mark.family }) {
      while open.count > level + 1 { close(with: mark, isFault: true) }
      close(with: mark)
    } else if mark.family != .single, !closesLater(top.family, after: index) {
      close(with: mark)
    }
  }

  /// True when the mark, with nothing open, opens a quotation.
  private func opensAlone(_ index: Int) -> Bool {
    let mark = marks[index]
    switch mark.shape {
    case .opens:
      return true
    case .closes:
      // `»متن«`, typed in the wrong direction.
      return mark.surroundings == .opens && index + 1 < marks.count && marks[index + 1].family == mark.family
        && marks[index + 1].shape == .opens && marks[index + 1].surroundings == .closes
    case .either:
      if mark.surroundings == .closes { return false }
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

  private mutating func push(_ mark: QuotationMark, isReversed: Bool) {
    let isFirst = open.isEmpty && spans.isEmpty && startsParagraph(mark.firstToken)
    open.append((mark, isReversed, isFirst && carried != nil))
  }

  private func startsParagraph(_ token: Int) -> Bool {
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
    guard mark.family != .single else { return }
    if spans.isEmpty, let carried, mark.firstToken > 0 {
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

  /// `«A. او افزود: «B»`: a cue in the third person before an opener shows that the reporter speaks again, so what
  /// is open was forgotten and ended with its sentence.
  private mutating func closeForgotten(before mark: QuotationMark) {
    guard open.count == 1, let top = open.last, endsInCue(before: mark.firstToken) else { return }
    let stop = ((top.mark.lastToken + 1)..<mark.firstToken).last { index in
      paragraph.isKind(index, .mark) && Mark.stop.contains(paragraph.tokens[index].scalar)
    }
    guard let stop else { return }
    open.removeLast()
    fault(.unbalancedOpening, range(top.mark))
    add(
      top.mark, top.isCarried, lastToken: stop, innerEnd: stop + 1, marks: Self.marks(top.mark.family),
      isOpen: false)
  }

  private func endsInCue(before token: Int) -> Bool {
    let word = (0..<token).last { index in
      let kind = paragraph.tokens[index].kind
      return !(kind == .space || kind == .invisible || kind == .mark)
    }
    guard let word, paragraph.isKind(word, .word),
      let form = VerbForm.read(paragraph.letters(of: word), paragraph.infos[word]),
      form.person == .third || form.person == .thirdPlural, form.shape == .finite
    else { return false }
    if SpeechVerb.act(ofVerb: form.verb) != nil { return true }
    guard let nominal = paragraph.wordBefore(word) else { return false }
    return SpeechVerb.act(nominal: paragraph.letters(of: nominal), verb: form.verb) != nil
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

  private mutating func add(
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

  /// Marks what lies inside another span, and drops what repeats it (`""…""`).
  private mutating func nest() {
    var kept: [MarkedSpan] = []
    for span in spans {
      var span = span
      if let outer = kept.last(where: { $0.firstToken <= span.firstToken && span.firstToken <= $0.lastToken })
      {
        span.isNested = true
        let isRepeated = span.firstToken == outer.firstToken + 1 && span.lastToken + 1 >= outer.lastToken
        if isRepeated { continue }
      }
      kept.append(span)
    }
    spans = kept
  }

  private mutating func fault(
    _ kind: QuoteMarkFault.Kind, _ range: TextRange, edits: [QuoteMarkFault.Edit] = []
  ) {
    faults.append(QuoteMarkFault(kind: kind, range: range, edits: edits))
  }

  private func range(_ mark: QuotationMark) -> TextRange {
    paragraph.tokens[mark.firstToken].range.union(paragraph.tokens[mark.lastToken].range)
  }

  private static func marks(_ family: QuotationMark.Family) -> QuoteMarks {
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
