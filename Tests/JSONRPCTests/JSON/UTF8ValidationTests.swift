import DabirTesting
import JSONRPC
import Testing

@Suite struct UTF8ValidationTests {
  /// The text of the bytes between quotes, and whether the standard library finds them well formed.
  private func check(_ bytes: [UInt8], padding: Int = 0, _ note: String = "") {
    let filler = [UInt8](repeating: UInt8(ascii: "x"), count: padding)
    let body = [UInt8(ascii: "\"")] + filler + bytes + filler + [UInt8(ascii: "\"")]
    let isValid = String(validating: body, as: UTF8.self) != nil
    if case .invalidUTF8(let offset)? = fault(body) {
      #expect(!isValid, "\(bytes) \(note)")
      #expect(
        String(validating: body[..<offset], as: UTF8.self) != nil || offset > padding, "\(bytes) \(note)")
    } else {
      #expect(isValid, "\(bytes) \(note)")
    }
  }

  @Test func `every pair of bytes is judged as the standard library does`() {
    var wrong: [[UInt8]] = []
    for first in UInt8(0x7E)...0xFF {
      for second in UInt8(0x7E)...0xFF {
        let body = [UInt8(ascii: "\""), first, second, UInt8(ascii: "\"")]
        let isInvalid = if case .invalidUTF8? = fault(body) { true } else { false }
        if isInvalid != (String(validating: body, as: UTF8.self) == nil) { wrong.append([first, second]) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `sequences at the edges of the ranges are judged right wherever they stand`() {
    let edges: [[UInt8]] = [
      [0xC2, 0x80], [0xDF, 0xBF], [0xC1, 0xBF], [0xC0, 0x80], [0xE0, 0xA0, 0x80], [0xE0, 0x9F, 0xBF],
      [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xE2, 0x80], [0xF0, 0x90, 0x80], [0xF0], [0x80], [0xBF, 0xBF], [0xE2, 0x80, 0x8C, 0x8C], [0xFF],
      [0xFE],
    ]
    for edge in edges {
      for padding in [0, 1, 2, 3, 30, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 130] {
        check(edge, padding: padding)
      }
    }
  }

  @Test func `an unfinished sequence at the very end is a fault there`() {
    for length in [1, 2, 3, 63, 64, 65, 66, 67, 68, 69, 70, 131] {
      let filler = [UInt8](repeating: UInt8(ascii: " "), count: length)
      for cut: [UInt8] in [[0xD8], [0xE2, 0x80], [0xF0, 0x9F, 0x98]] {
        #expect(fault(filler + cut) == .invalidUTF8(offset: length + cut.count))
      }
    }
  }

  @Test func `the first bad byte is named`() {
    for length in [0, 1, 2, 5, 60, 61, 62, 63, 64, 65, 100, 200] {
      let good = Array(String(repeating: "س", count: length).utf8)
      #expect(fault(good + [0xFF] + good) == .invalidUTF8(offset: good.count))
      #expect(fault(good + [0xD8, 0x22] + good) == .invalidUTF8(offset: good.count + 1))
    }
  }

  @Test func `mutated text is judged as the standard library does`() {
    let seed: UInt64 = 0x57_49_52_45
    var random = SeededGenerator(seed: seed)
    let text = Array("خبرنگار\u{200C}ها 😀 abc — «نقل قول» 가나다 ".utf8)
    for round in 0..<600 {
      var bytes = text + text + text
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0x80...0xFF, using: &random)
      }
      check(bytes, "seed \(seed), round \(round)")
    }
  }
}
