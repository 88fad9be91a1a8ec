// Whole messages. Each is one JSON object, written from an empty writer; `FrameWriter` puts it on the wire.

extension JSONWriter {
  /// Writes an id, as it was read.
  package mutating func value(_ id: RequestID) {
    switch id {
    case .number(let number): value(number)
    case .string(let string): value(string)
    case .null: null()
    }
  }

  /// Starts a response: the caller writes the one value that is the result, then calls `endMessage`.
  package mutating func beginResponse(id: RequestID) {
    fragment("{\"jsonrpc\":\"2.0\",\"id\":")
    value(id)
    key("result")
  }

  /// Starts a notification: the caller writes the one value that is the parameters, then calls `endMessage`.
  package mutating func beginNotification(method: StaticString) {
    fragment("{\"jsonrpc\":\"2.0\"")
    write(method: method)
  }

  /// Starts a request: the caller writes the one value that is the parameters, then calls `endMessage`.
  package mutating func beginRequest(id: RequestID, method: StaticString) {
    fragment("{\"jsonrpc\":\"2.0\",\"id\":")
    value(id)
    write(method: method)
  }

  /// Ends a message begun by one of the three above.
  package mutating func endMessage() { endObject() }

  /// Writes a response; the closure writes the one value that is its result.
  package mutating func response(id: RequestID, result: (inout JSONWriter) -> Void) {
    beginResponse(id: id)
    result(&self)
    endMessage()
  }

  /// Writes a response whose result is JSON text already.
  package mutating func response(id: RequestID, encodedResult: [UInt8]) {
    beginResponse(id: id)
    raw(encodedResult)
    endMessage()
  }

  /// Writes an error response; `data` is JSON text.
  package mutating func errorResponse(_ error: ResponseError, data: ArraySlice<UInt8>? = nil) {
    fragment("{\"jsonrpc\":\"2.0\",\"id\":")
    value(error.id)
    fragment("\"error\":{\"code\":")
    value(error.code.rawValue)
    key("message")
    value(error.message)
    if let data {
      key("data")
      raw(data)
    }
    endObject()
    endMessage()
  }

  /// Writes a notification; the closure writes the one value that is its parameters.
  package mutating func notification(method: StaticString, params: (inout JSONWriter) -> Void) {
    beginNotification(method: method)
    params(&self)
    endMessage()
  }

  /// Writes a request; the closure writes the one value that is its parameters.
  package mutating func request(id: RequestID, method: StaticString, params: (inout JSONWriter) -> Void) {
    beginRequest(id: id, method: method)
    params(&self)
    endMessage()
  }

  /// Writes a request without parameters, such as a refresh.
  package mutating func request(id: RequestID, method: StaticString) {
    fragment("{\"jsonrpc\":\"2.0\",\"id\":")
    value(id)
    key("method")
    value(literal: method)
    endMessage()
  }

  private mutating func write(method: StaticString) {
    key("method")
    value(literal: method)
    key("params")
  }
}
