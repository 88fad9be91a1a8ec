/// A pattern of paths as in `.gitignore`: `*` is anything but a slash, `**` anything, `?` one byte but a slash. A
/// pattern without a slash is about the last part of a path.
package struct PathPattern: Hashable, Sendable {
  private let pattern: [UInt8]
  private let isOfName: Bool

  /// Reads a pattern; a slash at its start only ties it to the folder of the settings.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    isOfName = !bytes.contains(0x2F)
    pattern = bytes.first == 0x2F ? Array(bytes.dropFirst()) : bytes
  }

  /// True when the pattern is about `path`, which is relative to the folder of the settings.
  package func matches(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    let start = isOfName ? bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0 : 0
    return Self.match(pattern[...], bytes[start...])
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")

  private static func match(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    guard first == star else {
      guard let byte = path.first, first == UInt8(ascii: "?") ? byte != slash : first == byte else {
        return false
      }
      return match(pattern.dropFirst(), path.dropFirst())
    }
    let crosses = pattern.dropFirst().first == star
    let rest = pattern.drop { $0 == star }
    // `**/` may be nothing at all.
    if crosses, rest.first == slash, match(rest.dropFirst(), path) { return true }
    var tail = path
    while !match(rest, tail) {
      guard let byte = tail.first, crosses || byte != slash else { return false }
      tail = tail.dropFirst()
    }
    return true
  }
}
