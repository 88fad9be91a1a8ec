import JSONRPC
import Testing

@Suite struct OutgoingMessageTests {
  @Test func `a response carries its id and result`() {
    let text = written { writer in
      writer.response(id: .string("q\"1")) { writer in
        writer.beginObject()
        writer.key("a")
        writer.value(1)
        writer.endObject()
      }
    }
    #expect(text == #"{"jsonrpc":"2.0","id":"q\"1","result":{"a":1}}"#)
    #expect(
      written { $0.response(id: .number(2), encodedResult: Array("null".utf8)) }
        == #"{"jsonrpc":"2.0","id":2,"result":null}"#)
  }

  @Test func `an error response carries code, message and data`() {
    let error = ResponseError(id: .number(9), code: .methodNotFound, message: "No \"x\".")
    #expect(
      written { $0.errorResponse(error) }
        == #"{"jsonrpc":"2.0","id":9,"error":{"code":-32601,"message":"No \"x\"."}}"#)
    #expect(
      written { $0.errorResponse(error, data: Array("[1]".utf8)[...]) }
        == #"{"jsonrpc":"2.0","id":9,"error":{"code":-32601,"message":"No \"x\".","data":[1]}}"#)
  }

  @Test func `a notification carries its parameters`() {
    let text = written { writer in
      writer.notification(method: "window/logMessage") { writer in
        writer.fragment("{\"type\":3,\"message\":")
        writer.value("سلام")
        writer.fragment("}")
      }
    }
    #expect(text == #"{"jsonrpc":"2.0","method":"window/logMessage","params":{"type":3,"message":"سلام"}}"#)
  }

  @Test func `a request carries id, method and, if it has any, parameters`() {
    #expect(
      written { $0.request(id: .number(1), method: "a/b") { $0.fragment("[]") } }
        == #"{"jsonrpc":"2.0","id":1,"method":"a/b","params":[]}"#)
    #expect(
      written { $0.request(id: .number(1), method: "a/b") } == #"{"jsonrpc":"2.0","id":1,"method":"a/b"}"#)
  }

  @Test func `what is sent is understood by the receiving side`() throws {
    var writer = JSONWriter()
    writer.errorResponse(ResponseError(id: .null, code: .parseError, message: "Bad.\n"))
    let message = try IncomingMessage.decode(JSONDocument(parsing: writer.bytes))
    guard case .response(.null, .error(code: -32700, message: "Bad.\n", data: nil)) = message else {
      Issue.record("another message came out")
      return
    }
  }

  @Test func `the error codes are those of the two specifications`() {
    let codes = Set(ErrorCode.allCases.map(\.rawValue))
    let expected: Set = [
      -32700, -32600, -32601, -32602, -32603, -32002, -32001, -32803, -32802, -32801, -32800,
    ]
    #expect(codes == expected)
  }
}
