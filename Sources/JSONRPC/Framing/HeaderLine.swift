/// One line of a header block, read.
enum HeaderLine: Equatable {
  /// `Content-Length` with a plain number below `maximumLength`.
  case length(Int)
  /// `Content-Length` with anything else.
  case invalidLength
  /// `Content-Type`, and whether its character set is UTF-8 or left out.
  case contentType(isUTF8: Bool)
  /// Any other header.
  case other
  /// Not a header at all.
  case junk

  /// Lengths from here on are taken for garbage: waiting for such a body would mean never to answer again.
  static let maximumLength = 1 << 32

  /// Reads the line `bytes[range]`, which has no line end. O(range).
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    guard let colon = bytes[range].firstIndex(of: ASCII.colon) else {
      self = .junk
      return
    }
    let name = HeaderText.trimmed(bytes[range.lowerBound..<colon], leading: false)
    let value = HeaderText.trimmed(bytes[(colon + 1)..<range.upperBound], leading: true)
    if name.isEmpty || !name.allSatisfy(HeaderText.isNameByte) {
      self = .junk
    } else if HeaderText.equals(name, HeaderText.contentLength.dropLast()) {
      self = HeaderText.number(value).map(HeaderLine.length) ?? .invalidLength
    } else if HeaderText.equals(name, HeaderText.contentType[...]) {
      self = .contentType(isUTF8: HeaderText.isUTF8(contentType: value))
    } else {
      self = .other
    }
  }
}
