import JSONRPC

/// The desk's own words, one a line: `~` or U+200C where the ZWNJ stands, `#` before a remark.
enum HouseWords {
  static func parse(_ text: [UInt8], _ path: String) throws(ProjectFault) -> [String] {
    guard UTF8Validation.firstFault(in: text) == nil else { throw ProjectFault(path, "is not UTF-8 text") }
    var words: [String] = []
    var start = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let parts = line.prefix { $0 != 0x23 }.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if parts.count > 1 {
        throw ProjectFault(
          path, "expected one word a line, with ~ where its ZWNJ stands", at: start, in: text)
      }
      words += parts.map { String(decoding: $0, as: UTF8.self) }
      start += line.count + 1
    }
    return words
  }
}
