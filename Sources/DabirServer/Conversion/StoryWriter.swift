import DabirAnalysis
import DabirNews
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

/// Writes the quotations and entities of a document for scripts: the members of `dabir annotate`, with ranges in
/// the client's units, and with the evidence of each attribution.
struct StoryWriter {
  let document: OpenDocument
  let encoding: PositionEncoding

  private var analysis: DocumentAnalysis { document.analysis }

  private func writeRange(_ range: TextRange, line: Int, to writer: inout JSONWriter) {
    writer.key("range")
    writer.value(document.range(range, line: line, encoding))
  }

  private func writeText(_ range: TextRange, line: Int, to writer: inout JSONWriter) {
    writer.key("text")
    writer.value(utf8: document.words(range, line: line))
    writeRange(range, line: line, to: &writer)
  }

  // MARK: Quotations

  /// Writes all quotations as an array. *Invariant:* the analysis is complete.
  func writeQuotes(to writer: inout JSONWriter) {
    writer.beginArray()
    for line in 0..<analysis.text.lineCount {
      for quote in analysis.quotes(ofLine: line) { write(quote, line, to: &writer) }
    }
    writer.endArray()
  }

  private func write(_ quote: Quote, _ line: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writeRange(quote.range, line: line, to: &writer)
    writer.key("kind")
    writer.value(quote.kind.rawValue)
    writer.key("subtype")
    writer.optional(quote.subtype?.rawValue)
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
      writer.key("construction")
      writer.value(cue.construction.rawValue)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.key("evidence")
    writer.value(quote.evidence.rawValue)
    writer.key("distance")
    if let distance = distance(quote, line) { writer.value(distance) } else { writer.null() }
    writer.key("confidence")
    writer.value(quote.confidence)
    writer.endObject()
  }

  /// How many characters stand between cue and quotation; 0 where they touch or overlap, nil without a cue.
  private func distance(_ quote: Quote, _ line: Int) -> Int? {
    guard let cue = quote.cue else { return nil }
    let text = analysis.text.line(line).text
    if cue.range.end <= quote.range.start {
      return TextMeasure(text, cue.range.end..<quote.range.start).scalars
    }
    if quote.range.end <= cue.range.start {
      return TextMeasure(text, quote.range.end..<cue.range.start).scalars
    }
    return 0
  }

  private func write(_ speaker: Speaker?, _ line: Int, to writer: inout JSONWriter) {
    guard let speaker else { return writer.null() }
    writer.beginObject()
    writer.key("text")
    writer.value(utf8: speaker.bestText)
    writer.key("stated")
    writer.value(speaker.kind.rawValue)
    if let range = speaker.range, line >= speaker.paragraphsBack {
      writeRange(range, line: line - speaker.paragraphsBack, to: &writer)
    }
    writer.key("entity")
    writer.optional(analysis.entity(of: speaker)?.id)
    writer.endObject()
  }

  // MARK: Entities

  /// Writes all entities as an array.
  func writeEntities(to writer: inout JSONWriter) {
    writer.beginArray()
    for entity in analysis.story().entities { write(entity, to: &writer) }
    writer.endArray()
  }

  private func write(_ entity: Entity, to writer: inout JSONWriter) {
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
      writeText(role.range, line: role.paragraph, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    write(entity.mentions, key: "mentions", to: &writer)
    write(entity.references, key: "references", to: &writer)
    writer.endObject()
  }

  private func write(_ mentions: [Entity.Mention], key: StaticString, to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginArray()
    for mention in mentions {
      writer.beginObject()
      writeText(mention.range, line: mention.paragraph, to: &writer)
      writer.key("form")
      writer.value(mention.form.name)
      writer.endObject()
    }
    writer.endArray()
  }

  // MARK: Findings

  /// Writes all findings as an array, each with its fixes. *Invariant:* the analysis is complete.
  func writeFindings(_ language: MessageLanguage, to writer: inout JSONWriter) {
    writer.beginArray()
    analysis.visitFindings { line, text, findings in
      for finding in findings { write(finding, line, text, language, to: &writer) }
      return true
    }
    writer.endArray()
  }

  private func write(
    _ finding: Finding, _ line: Int, _ text: [UInt8], _ language: MessageLanguage, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("code")
    writer.value(finding.code.card.code)
    writer.key("severity")
    writer.value(finding.severity.name)
    writer.key("tier")
    writer.value(finding.tier.name)
    writer.key("range")
    writer.value(encoding.range(finding.range, line: line, text: text))
    writer.key("message")
    writer.value(MessageText.message(finding, in: text, language))
    writer.key("fixes")
    writer.beginArray()
    for fix in finding.fixes {
      writer.beginObject()
      writer.key("safe")
      writer.value(fix.isSafe)
      writer.key("edits")
      writer.beginArray()
      for edit in fix.edits {
        writer.textEdit(encoding.range(edit.range, line: line, text: text), edit.newText)
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a string, or null.
  mutating func optional(_ string: String?) {
    if let string { value(string) } else { null() }
  }
}
