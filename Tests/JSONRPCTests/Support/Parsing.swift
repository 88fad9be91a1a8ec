import JSONRPC

/// The root of a text that is expected to parse.
func parse(_ text: String) throws -> JSONView {
  try JSONDocument(parsing: Array(text.utf8)).root
}

/// The fault of a text that is expected not to parse; nil if it does.
func fault(_ text: String) -> JSONError? { fault(Array(text.utf8)) }

/// The fault of bytes that are expected not to parse; nil if they do.
func fault(_ bytes: [UInt8]) -> JSONError? {
  do {
    _ = try JSONDocument(parsing: bytes)
    return nil
  } catch {
    return error
  }
}

/// What a writer has written, as a string.
func written(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter()
  write(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}
