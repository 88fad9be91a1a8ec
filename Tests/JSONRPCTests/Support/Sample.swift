import DabirTesting
import JSONRPC
import Testing

/// A JSON value held as a tree: the plain model that the tape is compared with.
indirect enum Sample: Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string([UInt8])
  case array([Sample])
  case object([Member])

  struct Member: Equatable {
    var key: [UInt8]
    var value: Sample
  }

  /// The value that a view shows.
  init(_ view: JSONView) throws {
    switch view.kind {
    case .null: self = .null
    case .bool: self = .bool(try #require(view.bool as Bool?))
    case .number:
      if let int = view.int { self = .int(int) } else { self = .double(try #require(view.double)) }
    case .string: self = .string(try #require(view.utf8))
    case .array: self = .array(try view.elements.map { try Sample($0) })
    case .object:
      self = .object(
        try view.members.map { Member(key: try #require($0.key.utf8), value: try Sample($0.value)) })
    }
  }

  /// A random value, at most `depth` containers deep.
  static func random(using random: inout SeededGenerator, depth: Int = 4) -> Sample {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .int(Int.random(in: -1000...1000, using: &random))
    case 3: .int(Int(truncatingIfNeeded: random.next()))
    case 4: .double(Double.random(in: -1e9...1e9, using: &random) + 0.123)
    case 5: .string(randomText(using: &random))
    case 6:
      .array(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in .random(using: &random, depth: depth - 1) })
    default:
      .object(
        (0..<Int.random(in: 0..<5, using: &random)).map { index in
          // The number keeps keys apart, since an oracle that builds a dictionary would drop repeated ones.
          Member(
            key: Array("\(index)".utf8) + randomText(using: &random),
            value: .random(using: &random, depth: depth - 1))
        })
    }
  }

  private static func randomText(using random: inout SeededGenerator) -> [UInt8] {
    let letters: [String] = [
      "a", "b", " ", "\"", "\\", "/", "\n", "\u{1}", "\u{1F}", "\u{7F}", "س", "\u{200C}", "\u{2028}", "😀",
      "é",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<(Bool.random(using: &random) ? 8 : 150), using: &random) {
      text += letters[Int.random(in: 0..<letters.count, using: &random)]
    }
    return Array(text.utf8)
  }

  /// Writes the value with the writer under test.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let bool): writer.value(bool)
    case .int(let int): writer.value(int)
    case .double(let double): writer.value(double)
    case .string(let utf8): writer.value(utf8: utf8)
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(escaping: String(decoding: member.key, as: UTF8.self))
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }
}
