import PersianLanguage
import TextStorage

/// Dashes between two words, a space on both sides (HANDBOOK A5).
enum DashVariants {
  /// The dashes by variant.
  static let scalars: [UInt32] = [0x2013, 0x2014, 0x2D]
  private static let bits = ParagraphContents.bits(marks: scalars)

  /// False for a paragraph without any of them. O(1).
  static func mayHold(_ contents: ParagraphContents) -> Bool { contents.mayHold(marks: bits) }

  /// Which dash the mark `index` is; nil for other marks and other places. O(1).
  static func variant(_ index: Int, _ paragraph: Paragraph) -> UInt8? {
    guard let variant = scalars.firstIndex(of: paragraph.tokens[index].scalar),
      paragraph.wordBefore(index) != nil, paragraph.wordAfter(index) != nil
    else { return nil }
    return UInt8(variant)
  }
}

/// Outer quotation marks around Persian text (HANDBOOK A5).
enum QuotationMarkVariants {
  /// The marks by variant.
  static let scalars: [(opening: UInt32, closing: UInt32)] = [(0xAB, 0xBB), (0x201C, 0x201D), (0x22, 0x22)]
  private static let latinOpenings = ParagraphContents.bits(marks: scalars.dropFirst().map(\.opening))
  private static let openings = ParagraphContents.bits(marks: scalars.map(\.opening))

  /// False for a paragraph in which none of them opens. O(1).
  static func mayHold(_ contents: ParagraphContents) -> Bool {
    contents.mayHold(marks: openings)
  }

  /// The quotations that stand in no other and hold none, with their marks. O(tokens).
  static func pairs(_ paragraph: Paragraph) -> [(variant: UInt8, range: TextRange)] {
    guard paragraph.contents.mayHold(marks: latinOpenings) else {
      return outermost(guillemets(paragraph).map { (0, $0.open, $0.close) }, paragraph)
    }
    let latin = QuotePairs(paragraph)
    var pairs: [(variant: UInt8, open: Int, close: Int)] = []
    for mark in latin.marks where mark.isOpening && !mark.isInner && latin.isPersian(mark) {
      let close = mark.partner ?? mark.index
      let isStyle = { (style: (opening: UInt32, closing: UInt32)) in
        paragraph.isMark(mark.index, style.opening) && paragraph.isMark(close, style.closing)
      }
      guard let variant = scalars.firstIndex(where: isStyle) else { continue }
      pairs.append((UInt8(variant), mark.index, close))
    }
    pairs += guillemets(paragraph).map { (0, $0.open, $0.close) }
    return outermost(pairs, paragraph)
  }

  private static func outermost(
    _ found: [(variant: UInt8, open: Int, close: Int)], _ paragraph: Paragraph
  ) -> [(variant: UInt8, range: TextRange)] {
    let pairs = found.sorted { $0.open < $1.open }
    return pairs.indices.compactMap { index in
      let pair = pairs[index]
      let isInside = index > 0 && pairs[..<index].contains { $0.close > pair.open }
      let holds = index + 1 < pairs.count && pairs[index + 1].open < pair.close
      guard !isInside, !holds else { return nil }
      return (
        pair.variant, TextRange(paragraph.tokens[pair.open].start, paragraph.tokens[pair.close].end)
      )
    }
  }

  private static func guillemets(_ paragraph: Paragraph) -> [(open: Int, close: Int)] {
    var open: [Int] = []
    var pairs: [(open: Int, close: Int)] = []
    for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .mark {
      if paragraph.isMark(index, 0xAB) { open.append(index) }
      if paragraph.isMark(index, 0xBB), let start = open.popLast() { pairs.append((start, index)) }
    }
    return pairs
  }
}
