import DabirTesting
import Testing

@testable import TextStorage

/// The automaton accepts exactly what the standard library does.
@Suite struct UTF8AutomatonTests {
  private func isWellFormed(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }

  @Test func `every sequence of two bytes and every three behind a long lead are told apart`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let pair = [first, second]
        #expect(UTF8Automaton.accepts(pair.span) == isWellFormed(pair), "\(pair)")
        guard first >= 0xE0 else { continue }
        for rest: [UInt8] in [
          [0x80], [0xBF], [0x41], [0x80, 0x80], [0xBF, 0xBF], [0x80, 0x41], [0xC3, 0x80],
        ] {
          #expect(UTF8Automaton.accepts((pair + rest).span) == isWellFormed(pair + rest), "\(pair + rest)")
        }
      }
    }
  }

  @Test func `damaged text is told from whole text`() {
    var random = SeededGenerator(seed: 5)
    let whole = Array("نیم\u{200C}فاصله، aé \u{1F600} و \u{FFFD}؛ ".utf8)
    var refused = 0
    for _ in 0..<4000 {
      var bytes = whole + whole
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      bytes.removeLast(Int.random(in: 0..<4, using: &random))
      #expect(UTF8Automaton.accepts(bytes.span) == isWellFormed(bytes), "\(bytes)")
      if !isWellFormed(bytes) { refused += 1 }
    }
    #expect(refused > 1000 && refused < 3999)
  }
}
