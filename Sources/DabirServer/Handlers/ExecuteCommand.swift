import JSONRPC
import LanguageServerProtocol

/// Makes the edit that comes with it, if the text is still the one it was made for.
private let applyEdit: StaticString = "dabir.applyEdit"

extension Session {
  /// True for a client that reads commands in place of actions and makes edits when it is asked to.
  var needsCommands: Bool { !capabilities.codeActionLiterals && capabilities.applyEdit }

  /// Writes the command that makes these edits of `document`.
  func writeCommand(
    _ title: String, _ document: OpenDocument, to writer: inout JSONWriter,
    _ edits: (inout JSONWriter) -> Void
  ) {
    writer.beginObject()
    writer.key("title")
    writer.value(title)
    writer.key("command")
    writer.value(literal: applyEdit)
    writer.key("arguments")
    writer.beginArray()
    writer.value(document.uri)
    writer.value(document.version)
    writeEdit(document, to: &writer, edits)
    writer.endArray()
    writer.endObject()
  }

  /// `workspace/executeCommand`: asks the client to make the edit of a command it was given.
  func executeCommand(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try ExecuteCommandParams(params)
    if executeDecision(id, params) { return }
    guard needsCommands, params.command.equals(applyEdit) else {
      return fail(id, .invalidParams, "No such command: \(params.command.string ?? "")")
    }
    guard params.arguments.count == 3, let uri = params.arguments[0].string,
      let version = params.arguments[1].int,
      params.arguments[2].kind == .object
    else { return fail(id, .invalidParams, "arguments: expected a document, its version and an edit") }
    guard let document = document(uri, for: id) else { return }
    guard document.version == version else {
      return fail(id, .requestFailed, "The text has changed since the command was offered.")
    }
    send { $0.response(id: id) { $0.null() } }
    let request = RequestID.string("dabir-\(nextRevision())")
    send { writer in
      writer.request(id: request, method: "workspace/applyEdit") { writer in
        writer.beginObject()
        writer.key("edit")
        writer.raw(params.arguments[2].rawBytes)
        writer.endObject()
      }
    }
  }
}
