import DabirAnalysis
import DabirRules
import JSONRPC
package import TextStorage

/// `dabir annotate`: one JSON line in, one JSON line out, in order.
package struct AnnotateCommand: Sendable {
  /// Shared options; a line's own `profile` overrules the option.
  package var options = CheckOptions()
  /// The unit of all offsets.
  package var offsets = PositionEncoding.utf32

  /// The defaults.
  package init() {}

  /// The answer to one line, without line end, and whether the line could be used.
  package func answer(_ line: [UInt8]) -> (line: [UInt8], isGood: Bool) {
    var writer = JSONWriter(reservingCapacity: line.count * 2)
    do throws(JSONError) {
      let document = try JSONDocument(parsing: line)
      let root = document.root
      let profile = root["profile"].map { Profile(rawValue: $0.string ?? "") }
      guard root.kind == .object, let text = root["text"]?.utf8, profile != .some(nil) else {
        fail(root["id"], reason(root), to: &writer)
        return (writer.bytes, false)
      }
      annotate(root["id"], text, profile ?? nil, to: &writer)
      return (writer.bytes, true)
    } catch {
      fail(nil, error.description, to: &writer)
      return (writer.bytes, false)
    }
  }

  private func reason(_ root: JSONView) -> String {
    guard root.kind == .object else { return "a line must be a JSON object" }
    return root["text"]?.string == nil ? "text: expected a string" : "profile: expected fa-AF or fa-IR"
  }

  private func fail(_ id: JSONView?, _ reason: String, to writer: inout JSONWriter) {
    writer.beginObject()
    if let id {
      writer.key("id")
      writer.raw(id.rawBytes)
    }
    writer.key("error")
    writer.value(reason)
    writer.endObject()
  }

  private func annotate(_ id: JSONView?, _ text: [UInt8], _ profile: Profile?, to writer: inout JSONWriter) {
    let analysis = DocumentAnalysis(text, settings: options.analysis(of: "-", profile: profile))
    analysis.advance()
    writer.beginObject()
    writer.key("id")
    if let id { writer.raw(id.rawBytes) } else { writer.null() }
    writer.key("findings")
    writer.beginArray()
    let lines = LineOffsets(analysis)
    let json = FindingJSON(language: options.language, offsets: lines)
    for located in LocatedFinding.all(analysis) { json.writeAnnotation(located, offsets, to: &writer) }
    writer.endArray()
    let story = StoryJSON(analysis, lines, offsets, isFlat: true)
    story.writeQuotes(to: &writer)
    story.writeEntities(to: &writer)
    writer.endObject()
  }
}
