import DabirAnalysis
import JSONRPC
import TextStorage

/// Writes what a change removed, moved and added: the parameters of `dabir/diagnosticsDelta`.
///
/// Lines are replaced whole, so a client that drops, moves and inserts by line has the full list again, in order.
/// O(change): nothing outside the changed lines is looked at.
struct DeltaWriter {
  let diagnostics: DiagnosticWriter

  func write(_ change: FindingsChange, of document: OpenDocument, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("uri")
    writer.value(document.uri)
    writer.key("version")
    writer.value(document.version)
    writer.key("isIncomplete")
    writer.value(!document.analysis.isComplete)
    if document.isNewToClient { writer.fragment("\"isReset\":true") }
    let stretches = document.isNewToClient ? [] : change.stretches
    writer.key("removed")
    writer.beginArray()
    for stretch in stretches where !stretch.old.isEmpty {
      writer.fragment("{\"line\":")
      writer.value(stretch.old.lowerBound)
      writer.key("count")
      writer.value(stretch.old.count)
      writer.endObject()
    }
    writer.endArray()
    writer.key("moved")
    writer.beginArray()
    var shift = 0
    for stretch in stretches where stretch.new.upperBound - stretch.old.upperBound != shift {
      shift = stretch.new.upperBound - stretch.old.upperBound
      writer.fragment("{\"line\":")
      writer.value(stretch.old.upperBound)
      writer.key("by")
      writer.value(shift)
      writer.endObject()
    }
    writer.endArray()
    writer.key("added")
    writer.beginArray()
    for stretch in change.stretches {
      document.analysis.visitNotes(in: stretch.new) { line, note in
        // Not kept: a line is sent again only when its findings have changed.
        diagnostics.write(
          note.findings, line: line, text: document.analysis.text.line(line).text, to: &writer)
      }
    }
    writer.endArray()
    writer.endObject()
  }

  /// What is said of a document that is closed: it has no diagnostics.
  static func writeClosed(_ uri: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("uri")
    writer.value(uri)
    writer.fragment("\"isIncomplete\":false,\"isReset\":true,\"removed\":[],\"moved\":[],\"added\":[]")
    writer.endObject()
  }
}
