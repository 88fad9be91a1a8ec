import JSONRPC

/// Puts one element at the end of a list in a file of JSON, and leaves everything else as the desk wrote it.
enum JSONListEdit {
  /// Why a text cannot be edited: where, and what was expected there.
  struct Fault: Error {
    var offset: Int
    var message: String
  }

  /// `text` with `element`, a JSON value, at the end of the list `key` of its object. Without a text, a new object. The
  /// text as it is when the list has the element already.
  static func adding(_ element: [UInt8], to key: StaticString, of text: [UInt8]?) throws(Fault)
    -> [UInt8]
  {
    guard let text, !text.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else {
      return Array("{\n  \"\(key)\": [\n    ".utf8) + element + Array("\n  ]\n}\n".utf8)
    }
    let root: JSONView
    do throws(JSONError) {
      root = try JSONDocument(parsing: text).root
    } catch {
      throw Fault(offset: error.offset, message: error.description)
    }
    guard root.kind == .object else {
      throw Fault(offset: root.rawBytes.startIndex, message: "expected an object")
    }
    guard let list = root[key] else {
      let member = Array("\"\(key)\": [".utf8) + element + Array("]".utf8)
      return insert(member, after: root.members.map(\.value).last, in: root, text)
    }
    if list.isNull {
      return replacing(list.rawBytes.indices, of: text, by: [0x5B] + element + [0x5D])
    }
    guard list.kind == .array else {
      throw Fault(offset: list.rawBytes.startIndex, message: "\(key): expected a list")
    }
    if list.elements.contains(where: { Array($0.rawBytes) == element }) { return text }
    return insert(element, after: list.elements.map { $0 }.last, in: list, text)
  }

  /// Behind the last value of an object or list, in a line of its own where that one has one.
  private static func insert(
    _ new: [UInt8], after last: JSONView?, in whole: JSONView, _ text: [UInt8]
  ) -> [UInt8] {
    guard let last else {
      let range = whole.rawBytes.indices
      return replacing(
        range, of: text, by: [text[range.lowerBound]] + new + [text[range.upperBound - 1]])
    }
    let end = last.rawBytes.endIndex
    let lineStart = text[..<last.rawBytes.startIndex].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isOnLineOfItsOwn = lineStart > whole.rawBytes.startIndex
    let indent = text[lineStart...].prefix { $0 == 0x20 || $0 == 0x09 }
    let separator = isOnLineOfItsOwn ? [0x2C, 0x0A] + indent : [0x2C, 0x20]
    return replacing(end..<end, of: text, by: separator + new)
  }

  private static func replacing(_ range: Range<Int>, of text: [UInt8], by new: [UInt8]) -> [UInt8] {
    text[..<range.lowerBound] + new + text[range.upperBound...]
  }
}
