import JSONRPC
import Testing

@Suite struct IncomingMessageTests {
  private func decode(_ text: String) throws -> IncomingMessage {
    try IncomingMessage.decode(JSONDocument(parsing: Array(text.utf8)))
  }

  private func refusal(_ text: String) throws -> ResponseError? {
    let document = try JSONDocument(parsing: Array(text.utf8))
    do {
      _ = try IncomingMessage.decode(document)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a message with method and id is a request`() throws {
    let message = try decode(#"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"a":1}}"#)
    guard case .request(let id, let method, let params) = message else {
      Issue.record("not a request")
      return
    }
    #expect(id == .number(7))
    #expect(method.equals("textDocument/hover") && !method.equals("textDocument"))
    #expect(method.description == "textDocument/hover")
    #expect(params?["a"]?.int == 1)
  }

  @Test func `a message with a method and no id is a notification`() throws {
    let message = try decode(#"{"params":[1],"method":"$/cancelRequest","jsonrpc":"2.0"}"#)
    guard case .notification(let method, let params) = message else {
      Issue.record("not a notification")
      return
    }
    #expect(method.isProtocolInternal)
    #expect(params?.count == 1)
    switch method {
    case "exit": Issue.record("the wrong method")
    case "$/cancelRequest": break
    default: Issue.record("no method")
    }
  }

  @Test(arguments: [#","params":null"#, ""])
  func `parameters that are null or left out are none`(params: String) throws {
    let message = try decode(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"\#(params)}"#)
    guard case .request(_, let method, nil) = message else {
      Issue.record("not a request without parameters")
      return
    }
    #expect(!method.isProtocolInternal)
  }

  @Test func `a message with a result or an error is a response`() throws {
    guard
      case .response(.string("a"), .result(let result)) = try decode(
        #"{"jsonrpc":"2.0","id":"a","result":null}"#)
    else {
      Issue.record("not a result")
      return
    }
    #expect(result.isNull)
    let failed = try decode(#"{"jsonrpc":"2.0","id":null,"error":{"code":-1,"message":"no","data":[1]}}"#)
    guard case .response(.null, .error(let code, let text, let data)) = failed else {
      Issue.record("not an error")
      return
    }
    #expect(code == -1 && text == "no" && data?.count == 1)
  }

  @Test func `an error that is null does not spoil a result`() throws {
    guard
      case .response(_, .result(let result)) = try decode(
        #"{"jsonrpc":"2.0","id":1,"result":5,"error":null}"#)
    else {
      Issue.record("not a result")
      return
    }
    #expect(result.int == 5)
  }

  @Test func `an error beside a result wins`() throws {
    let text = #"{"jsonrpc":"2.0","id":1,"result":5,"error":{"code":1,"message":"m"}}"#
    guard case .response(_, .error(code: 1, message: "m", data: nil)) = try decode(text) else {
      Issue.record("not an error")
      return
    }
  }

  @Test(arguments: [
    ("[]", RequestID.null), (#"[{"jsonrpc":"2.0","id":1,"method":"m"}]"#, .null), ("1", .null),
    ("null", .null),
    ("{}", .null), (#"{"id":4,"method":"m"}"#, .number(4)),
    (#"{"jsonrpc":"1.0","id":4,"method":"m"}"#, .number(4)),
    (#"{"jsonrpc":2.0,"id":"x","method":"m"}"#, .string("x")),
    (#"{"jsonrpc":"2.0","id":4,"method":5}"#, .number(4)),
    (#"{"jsonrpc":"2.0","id":4,"method":null}"#, .number(4)),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"m"}"#, .null),
    (#"{"jsonrpc":"2.0","id":true,"method":"m"}"#, .null),
    (#"{"jsonrpc":"2.0","id":{},"method":"m"}"#, .null),
    (#"{"jsonrpc":"2.0","id":"\ud800","method":"m"}"#, .null),
    (#"{"jsonrpc":"2.0","id":99999999999999999999,"method":"m"}"#, .null),
    (#"{"jsonrpc":"2.0","id":4,"method":"m","params":"p"}"#, .number(4)),
    (#"{"jsonrpc":"2.0","id":4,"method":"m","params":7}"#, .number(4)),
    (#"{"jsonrpc":"2.0","method":"m","params":false}"#, .null), (#"{"jsonrpc":"2.0","id":4}"#, .number(4)),
    (#"{"jsonrpc":"2.0","result":1}"#, .null), (#"{"jsonrpc":"2.0","id":4,"error":7}"#, .number(4)),
    (#"{"jsonrpc":"2.0","id":4,"error":null}"#, .number(4)),
    (#"{"jsonrpc":"2.0","id":4,"error":{"code":"x","message":"m"}}"#, .number(4)),
  ])
  func `what is no message is refused with its id if that can be read`(text: String, id: RequestID) throws {
    let error = try #require(try refusal(text))
    #expect(error.code == .invalidRequest)
    #expect(error.id == id)
    #expect(error.message.hasSuffix("."))
  }

  @Test func `a text that is not JSON becomes a parse error without an id`() {
    let error = ResponseError(JSONError.unexpectedEnd(offset: 3))
    #expect(error.id == .null && error.code == .parseError && error.message.contains("byte 3"))
    #expect(error.description.contains("-32700"))
  }
}
