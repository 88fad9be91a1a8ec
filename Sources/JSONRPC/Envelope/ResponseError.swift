/// A message that cannot be served, in the shape of the error response it calls for.
package struct ResponseError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The id to answer to; null when the message had none that could be read.
  package let id: RequestID
  /// What kind of fault it is.
  package let code: ErrorCode
  /// One sentence for the person at the other end.
  package let message: String

  /// An error with all its parts given.
  package init(id: RequestID, code: ErrorCode, message: String) {
    self.id = id
    self.code = code
    self.message = message
  }

  /// The answer to a body that is not JSON.
  package init(_ error: JSONError) {
    self.init(id: .null, code: .parseError, message: error.description)
  }

  /// Code, id and message on one line.
  package var description: String { "\(code) (\(code.rawValue)) for id \(id): \(message)" }
}
