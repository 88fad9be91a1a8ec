import FoundationEssentials
import JSONRPC

/// One text to check: a file, or standard input.
package struct SourceFile: Sendable {
  /// The path as the user gave it or as the walk found it; `-` for standard input.
  package let path: String
  /// Well-formed UTF-8 without byte order mark. A mark at the start is kept aside, so that it shifts no position.
  package let text: [UInt8]
  /// True when the file starts with a byte order mark.
  package let hasByteOrderMark: Bool

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Takes bytes that were read.
  package init(path: String, bytes: [UInt8]) throws(InputFault) {
    hasByteOrderMark = bytes.starts(with: Self.byteOrderMark)
    text = hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
    self.path = path
    guard UTF8Validation.firstFault(in: text) == nil else { throw .notUTF8(path) }
  }

  /// Reads a file.
  package init(reading path: String) throws(InputFault) {
    let bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .unreadable(path)
    }
    try self.init(path: path, bytes: bytes)
  }

  /// The bytes to write back for `text`.
  package func bytes(with text: [UInt8]) -> [UInt8] { hasByteOrderMark ? Self.byteOrderMark + text : text }
}

/// Input that cannot be checked: exit code 2.
package enum InputFault: Error, Equatable, CustomStringConvertible {
  case missing(String)
  case unreadable(String)
  case unwritable(String)
  case notUTF8(String)

  /// One sentence for the user.
  package var description: String {
    switch self {
    case .missing(let path): "\(path): no such file or folder"
    case .unreadable(let path): "\(path): cannot be read"
    case .unwritable(let path): "\(path): cannot be written"
    case .notUTF8(let path): "\(path): is not UTF-8 text"
    }
  }
}
