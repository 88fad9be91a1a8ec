/// One JSON-RPC 2.0 message, its parameters still unread.
package enum IncomingMessage: Sendable {
  /// A call that wants a response. The parameters are an array, an object, or left out.
  case request(id: RequestID, method: MethodName, params: JSONView?)
  /// A call that wants none.
  case notification(method: MethodName, params: JSONView?)
  /// The answer to a request of ours.
  case response(id: RequestID, outcome: ResponseOutcome)
}

/// What the other side answered.
package enum ResponseOutcome: Sendable {
  /// The request succeeded; the value may be null.
  case result(JSONView)
  /// The request failed. The code is as sent, since it may be none of ours.
  case error(code: Int, message: String, data: JSONView?)
}

extension IncomingMessage {
  /// Reads the envelope of one message. O(members of the envelope); nothing below it is looked at.
  ///
  /// Anything that is not one well-formed message is `invalidRequest`, with the message's id if that can be
  /// read: a batch (the Language Server Protocol has none), another version than `"2.0"`, a method that is no
  /// string, parameters that are neither array nor object, an id that is a fraction. Two things are let
  /// through because clients in use send them: `"params": null`, which counts as left out, and
  /// `"error": null` beside a result.
  package static func decode(_ document: JSONDocument) throws(ResponseError) -> IncomingMessage {
    let root = document.root
    guard root.kind == .object else {
      throw invalid(root.kind == .array ? "Batches are not supported." : "A message must be an object.")
    }
    let idView = root["id"]
    let id = idView.map(RequestID.init) ?? nil
    guard root["jsonrpc"]?.equals("2.0") == true else {
      throw invalid("The member \"jsonrpc\" must be \"2.0\".", id)
    }
    if idView != nil, id == nil { throw invalid("The id must be an integer, a string or null.") }
    guard let methodView = root["method"] else { return try response(root, id) }
    guard let method = MethodName(methodView) else { throw invalid("The method must be a string.", id) }
    let params = root["params"]
    switch params?.kind {
    case nil, .array, .object: return call(id, method, params)
    case .null: return call(id, method, nil)
    default: throw invalid("The parameters must be an object or an array.", id)
    }
  }

  private static func call(_ id: RequestID?, _ method: MethodName, _ params: JSONView?) -> IncomingMessage {
    guard let id else { return .notification(method: method, params: params) }
    return .request(id: id, method: method, params: params)
  }

  private static func response(_ root: JSONView, _ id: RequestID?) throws(ResponseError) -> IncomingMessage {
    let result = root["result"]
    let error = root["error"]
    guard let id, result != nil || error != nil else {
      throw invalid("A message must have a method, or an id and a result or error.", id)
    }
    if let result, error?.isNull ?? true { return .response(id: id, outcome: .result(result)) }
    guard let error, let code = error["code"]?.int, let message = error["message"]?.string else {
      throw invalid("The error of a response must have an integer code and a message.", id)
    }
    return .response(id: id, outcome: .error(code: code, message: message, data: error["data"]))
  }

  private static func invalid(_ message: String, _ id: RequestID? = nil) -> ResponseError {
    ResponseError(id: id ?? .null, code: .invalidRequest, message: message)
  }
}
