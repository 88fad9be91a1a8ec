/// A JSON array of diagnostics, put together from encoded pieces.
struct DiagnosticList {
  private var bytes = [UInt8(ascii: "[")]

  mutating func append(_ encoded: EncodedFindings, line: Int, limit: Int = .max) {
    separate()
    encoded.append(line: line, limit: limit, to: &bytes)
  }

  mutating func append(_ diagnostic: [UInt8]) {
    separate()
    bytes.append(contentsOf: diagnostic)
  }

  private mutating func separate() {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
  }

  consuming func finish() -> [UInt8] {
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
