/// The codes that an error response can carry: those of JSON-RPC 2.0 and those the Language Server Protocol
/// adds to them.
package enum ErrorCode: Int, CaseIterable, Sendable {
  /// The body is not JSON.
  case parseError = -32700
  /// The body is JSON but not a message.
  case invalidRequest = -32600
  /// No such method.
  case methodNotFound = -32601
  /// The method's parameters do not have the shape or values it needs.
  case invalidParams = -32602
  /// A fault of our own.
  case internalError = -32603
  /// A request came before `initialize`.
  case serverNotInitialized = -32002
  /// An error without a better name.
  case unknownErrorCode = -32001
  /// A well-formed request that cannot be answered now.
  case requestFailed = -32803
  /// The server gave the request up by itself.
  case serverCancelled = -32802
  /// The document has changed since, so that the answer would be of no use.
  case contentModified = -32801
  /// The client took the request back.
  case requestCancelled = -32800
}
