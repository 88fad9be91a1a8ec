import DabirTesting
import JSONRPC
import Testing

@Suite struct OutgoingBytesTests {
  @Test(arguments: [UInt64(1), 2, 3])
  func `bytes go out as they came, copied or shared, however they are written`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var output = OutgoingBytes()
    var expected: [UInt8] = []
    var written: [UInt8] = []
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        output.append(bytes[start...])
        expected += bytes[start...]
      case 1:
        output.append { $0 += bytes }
        expected += bytes
      case 2:
        output.append(sharing: .init(bytes, start..<bytes.count))
        expected += bytes[start...]
      default:
        guard !output.isEmpty else { continue }
        output.removeFirst(
          output.withFirst { bytes, range in
            let count = Int.random(in: 1...range.count, using: &random)
            written += bytes[range.prefix(count)]
            return count
          })
      }
      #expect(output.count == expected.count - written.count)
    }
    written += output.takeAll()
    #expect(written == expected && output.isEmpty)
  }

  @Test func `pieces are equal by their bytes`() {
    let piece = OutgoingBytes.Piece([1, 2, 3, 4], 1..<3)
    #expect(piece == OutgoingBytes.Piece([0, 2, 3, 9], 1..<3))
    #expect(piece == OutgoingBytes.Piece([2, 3], 0..<2))
    #expect(piece != OutgoingBytes.Piece([1, 2, 3, 4], 0..<3))
  }
}
