import DabirTesting
import Foundation
import JSONRPC
import Testing

@Suite struct OracleTests {
  private func oracle(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  }

  @Test func `random values in foreign notation read as they were meant`() throws {
    let seed: UInt64 = 0xDA_B1_2
    var random = SeededGenerator(seed: seed)
    for round in 0..<1_000 {
      let sample = Sample.random(using: &random)
      let text = sample.foreignText(using: &random)
      let note: Comment = "seed \(seed), round \(round): \(text)"
      #expect(try Sample(parse(text)) == sample, note)
    }
  }

  @Test func `what the writer writes is read alike by us and by the oracle`() throws {
    let seed: UInt64 = 0x1500
    var random = SeededGenerator(seed: seed)
    for round in 0..<1_000 {
      let sample = Sample.random(using: &random)
      var writer = JSONWriter()
      sample.write(to: &writer)
      let note: Comment = "seed \(seed), round \(round): \(String(decoding: writer.bytes, as: UTF8.self))"
      #expect(try Sample(JSONDocument(parsing: writer.bytes).root) == sample, note)
      #expect(sample.matches(try #require(oracle(writer.bytes), note)), note)
    }
  }

  @Test func `mutated texts are accepted and refused as by the oracle`() throws {
    let seed: UInt64 = 0xF422
    var random = SeededGenerator(seed: seed)
    let marks = Array("{}[]:,\"\\ntrfalse0123456789.eE+- u\u{1}".utf8)
    for round in 0..<3_000 {
      let sample = Sample.random(using: &random, depth: 2)
      var bytes = Array(sample.foreignText(using: &random).utf8)
      for _ in 0..<Int.random(in: 1...2, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(mark, at: index)
        case 2: bytes.insert(bytes[index], at: index)
        default: bytes[index] = mark
        }
      }
      let document = try? JSONDocument(parsing: bytes)
      if let document, try hasKnownDifference(document.root) { continue }
      if document == nil, hasTrailingComma(bytes) { continue }
      let note: Comment = "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))"
      #expect((document != nil) == (oracle(bytes) != nil), note)
    }
  }

  /// The oracle refuses half a surrogate pair and numbers beyond a double, both of which the grammar allows.
  private func hasKnownDifference(_ view: JSONView) throws -> Bool {
    switch view.kind {
    case .string: view.hasLoneSurrogate
    case .number: view.double == nil
    case .array: try view.elements.contains { try hasKnownDifference($0) }
    case .object: try view.members.contains { try $0.key.hasLoneSurrogate || hasKnownDifference($0.value) }
    default: false
    }
  }

  /// The oracle lets a comma before a closing brace pass.
  private func hasTrailingComma(_ bytes: [UInt8]) -> Bool {
    guard case .unexpectedByte(let offset)? = fault(bytes), bytes[offset] == UInt8(ascii: "}") else {
      return false
    }
    return bytes[..<offset].last { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: ",")
  }

  @Test func `random bytes never trap`() {
    let seed: UInt64 = 0xB17E5
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]\",:\\u09aAdD8.eE+-tn ".utf8)
    for _ in 0..<3_000 {
      let length = Int.random(in: 0..<40, using: &random)
      let bytes = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      if let document = try? JSONDocument(parsing: bytes) {
        #expect(throws: Never.self) { try Sample(document.root) }
      }
    }
  }
}
