import JSONRPC
import Testing

@Suite struct HeaderTests {
  @Test(arguments: [
    "Content-Length: 2\r\n\r\n", "content-length: 2\r\n\r\n", "CONTENT-LENGTH:2\r\n\r\n",
    "Content-Length:   2 \t\r\n\r\n", "Content-Length : 2\r\n\r\n", "Content-Length: 0002\r\n\r\n",
    "Content-Length: 2\n\n", "Content-Length: 2\n\r\n",
    "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n",
    "Content-Type: application/vscode-jsonrpc; CharSet=\"UTF8\"\r\nContent-Length: 2\r\n\r\n",
    "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n",
    "Content-Type: a/b; v=1; charset = utf8\r\nContent-Length: 2\r\n\r\n",
    "X-Trace: a:b:c\r\nContent-Length: 2\r\nOther:\r\n\r\n", "\r\n\nContent-Length: 2\r\n\r\n",
    "X-Content-Length: 9\r\nContent-Length: 2\r\n\r\n",
    "Content-Length: 9\r\nContent-Length: 2\r\n\r\n", "Content-Length: x\r\nContent-Length: 2\r\n\r\n",
  ])
  func `a header block that can be understood is understood`(header: String) {
    #expect(read(header + "{}" + frame("[]")) == [message("{}"), message("[]")])
  }

  @Test func `a length counts bytes and not characters`() {
    #expect(read("Content-Length: 8\r\n\r\nسلام" + frame("ok")) == [message("سلام"), message("ok")])
  }

  @Test func `an empty body is an empty message`() {
    #expect(read(frame("") + frame("x")) == [message(""), message("x")])
  }

  @Test func `a body may look like the beginning of a header`() {
    let body = "\r\n\r\nContent-Length:\r\n\r\n{}"
    #expect(read(frame(body) + frame("x")) == [message(body), message("x")])
  }

  @Test(arguments: ["utf-16", "ISO-8859-1", "", "utf-88"])
  func `a body in another character set is skipped whole`(charset: String) {
    let stream =
      "Content-Type: a/b; charset=\(charset)\r\nContent-Length: 6\r\n\r\n\r\n\r\nxy" + frame("good")
    #expect(read(stream) == [.fault(.unsupportedCharset), message("good")])
  }

  @Test func `a character set counts for its own message only`() {
    let stream = "Content-Type: a/b; charset=latin1\r\nContent-Length: 1\r\n\r\nx" + frame("a") + frame("b")
    #expect(read(stream) == [.fault(.unsupportedCharset), message("a"), message("b")])
  }
}
