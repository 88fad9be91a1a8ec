import PersianLanguage
import TextStorage

/// The digits of numbers in running text, a word beside them (HANDBOOK A4).
enum DigitVariants {
  /// Which digits the number `index` has; nil for dates, times, technical numbers and mixed ones. O(number).
  static func variant(_ index: Int, _ paragraph: Paragraph) -> UInt8? {
    let token = paragraph.tokens[index]
    guard paragraph.wordBefore(index) != nil || paragraph.wordAfter(index) != nil,
      !token.flags.contains(.exempt)
    else { return nil }
    if ASCIIDigitsRule.isProse(index, paragraph) { return 1 }
    let shape = NumberShape(token.range, in: paragraph.text)
    return shape.holds(.persian) && !shape.isMixed ? 0 : nil
  }

  /// The number at `range` with ASCII digits and the separators that go with them. O(range).
  static func ascii(_ range: TextRange, in text: [UInt8]) -> [UInt8] {
    var number: [UInt8] = []
    var offset = range.start
    while offset < range.end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      switch scalar.value {
      case 0x06F0...0x06F9: number.append(UInt8(scalar.value - 0x06F0 + 0x30))
      case 0x066C: number.append(UInt8(ascii: ","))
      case 0x066B: number.append(UInt8(ascii: "."))
      default: number += text[offset..<offset + scalar.length]
      }
      offset += scalar.length
    }
    return number
  }
}
