import DabirAnalysis
import DabirNews
import JSONRPC
import TextStorage

/// Writes the quotations and entities of a document, offsets of the document in one unit.
struct StoryJSON {
  private let analysis: DocumentAnalysis
  private let encoding: PositionEncoding
  /// Leaves out mentions inside other mentions, as corpora of names do, and how speakers were found.
  private let isFlat: Bool
  private let offsets: LineOffsets
  private let recent = RecentLine()

  /// The line asked for last: most questions are about the same one again.
  private final class RecentLine {
    var number = -1
    var columns = LineColumns([])
  }

  init(
    _ analysis: DocumentAnalysis, _ offsets: LineOffsets, _ encoding: PositionEncoding, isFlat: Bool = false
  ) {
    self.analysis = analysis
    self.isFlat = isFlat
    self.encoding = encoding
    self.offsets = offsets
  }

  private func columns(_ line: Int) -> LineColumns {
    if recent.number != line {
      recent.number = line
      recent.columns = LineColumns(analysis.text.line(line).text)
    }
    return recent.columns
  }

  private func writeSpan(_ range: TextRange, line: Int, to writer: inout JSONWriter) {
    let span = offsets.span(range, line: line, columns(line), encoding)
    writer.key("start")
    writer.value(span.start)
    writer.key("end")
    writer.value(span.end)
  }

  private func writeText(_ range: TextRange, line: Int, to writer: inout JSONWriter) {
    writer.key("text")
    writer.value(utf8: columns(line).text[range.indices])
  }

  // MARK: Quotations

  /// Writes the member `quotes`.
  func writeQuotes(to writer: inout JSONWriter) {
    writer.key("quotes")
    writer.beginArray()
    for line in 0..<analysis.text.lineCount {
      for quote in analysis.quotes(ofLine: line) { write(quote, line, to: &writer) }
    }
    writer.endArray()
  }

  private func write(_ quote: Quote, _ line: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writeSpan(quote.range, line: line, to: &writer)
    writer.key("kind")
    writer.value(quote.kind.rawValue)
    writer.key("subtype")
    if let subtype = quote.subtype { writer.value(subtype.rawValue) } else { writer.null() }
    writer.key("attributed")
    if let attributed = quote.attributed { writer.value(attributed) } else { writer.null() }
    writer.key("flagged")
    writer.value(analysis.reportsMissingSpeaker(quote, line: line))
    writer.key("speaker")
    write(quote.speaker, line, to: &writer)
    writer.key("cue")
    if let cue = quote.cue {
      writer.beginObject()
      writeText(cue.range, line: line, to: &writer)
      writeSpan(cue.range, line: line, to: &writer)
      writer.endObject()
    } else {
      writer.null()
    }
    if !isFlat {
      writer.key("evidence")
      writer.value(quote.evidence.rawValue)
    }
    writer.key("confidence")
    writer.value(quote.confidence)
    writer.endObject()
  }

  private func write(_ speaker: Speaker?, _ line: Int, to writer: inout JSONWriter) {
    guard let speaker else { return writer.null() }
    writer.beginObject()
    writer.key("text")
    writer.value(utf8: speaker.bestText)
    if let range = speaker.range, line >= speaker.paragraphsBack {
      writeSpan(range, line: line - speaker.paragraphsBack, to: &writer)
    }
    writer.key("entity")
    if let entity = analysis.entity(of: speaker) { writer.value(entity.id) } else { writer.null() }
    writer.endObject()
  }

  // MARK: Entities

  /// Writes the member `entities`.
  func writeEntities(to writer: inout JSONWriter) {
    writer.key("entities")
    writer.beginArray()
    for entity in analysis.story().entities {
      let mentions = entity.mentions.filter { !(isFlat && $0.isNested) }
      if !mentions.isEmpty || !isFlat { write(entity, mentions, to: &writer) }
    }
    writer.endArray()
  }

  private func write(_ entity: Entity, _ mentions: [Entity.Mention], to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.value(entity.id)
    writer.key("type")
    writer.value(entity.type.name)
    writer.key("name")
    writer.value(entity.name)
    writer.key("aliases")
    writer.beginArray()
    for alias in entity.aliases { writer.value(alias) }
    writer.endArray()
    writer.key("roles")
    writer.beginArray()
    for role in entity.roles {
      writer.beginObject()
      writer.key("text")
      writer.value(role.text)
      writeSpan(role.range, line: role.paragraph, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.key("mentions")
    writer.beginArray()
    for mention in mentions {
      writer.beginObject()
      writeSpan(mention.range, line: mention.paragraph, to: &writer)
      writeText(mention.range, line: mention.paragraph, to: &writer)
      writer.key("form")
      writer.value(mention.form.name)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
