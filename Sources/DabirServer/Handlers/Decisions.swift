import DabirAnalysis
import DabirNews
import DabirRules
import DabirSettings
import JSONRPC
import LanguageServerProtocol
import TextStorage

/// Adds the words of a quotation to the terms of the desk.
private let markAsTerm: StaticString = "dabir.markAsTerm"
/// Adds a finding to those the desk has accepted.
private let ignore: StaticString = "dabir.ignore"

/// What a user decides about a finding once and for all: it is written into the files of the desk, never into the copy.
extension Session {
  /// Writes the decisions that can be made about a finding, for a client that sends commands back.
  func writeDecisions(_ place: FindingPlace, _ document: OpenDocument, to writer: inout JSONWriter) {
    guard capabilities.executesCommands, projects.home(of: document.uri, in: folders) != nil else {
      return
    }
    let isPersian = settings.language == .persian
    if let term = term(place, document) {
      let title =
        isPersian
        ? "اصطلاح یا عنوان است، نه سخن کسی (تنظیم تحریریه)"
        : "Is a term or title, nobody's words (house setting)"
      writeDecision(title, markAsTerm, place, to: &writer) { writer in
        writer.value(document.uri)
        writer.value(term)
      }
    }
    let title =
      isPersian ? "نادیده گرفتن این یافته در این پرونده" : "Ignore this finding in this file"
    writeDecision(title, ignore, place, to: &writer) { writer in
      writer.value(document.uri)
      writer.value(place.finding.code.card.code)
      writer.value(utf8: AcceptedFindings.excerpt(place.finding.range, of: place.text))
    }
  }

  /// The words of a quotation that may be a term: a marked one without a speaker, of a few words.
  private func term(_ place: FindingPlace, _ document: OpenDocument) -> String? {
    guard place.finding.code == .unattributed,
      let quote = document.analysis.quotes(ofLine: place.line).first(where: {
        $0.range == place.finding.range
      }),
      quote.marks != .none
    else { return nil }
    let words = place.text[quote.inner.indices]
    guard words.split(separator: 0x20).count <= Self.longestTerm else { return nil }
    return String(decoding: words, as: UTF8.self)
  }

  /// No term or title has more words than this.
  private static let longestTerm = 8

  private func writeDecision(
    _ title: String, _ command: StaticString, _ place: FindingPlace, to writer: inout JSONWriter,
    _ arguments: (inout JSONWriter) -> Void
  ) {
    func writeCommand(_ writer: inout JSONWriter) {
      writer.beginObject()
      writer.key("title")
      writer.value(title)
      writer.key("command")
      writer.value(literal: command)
      writer.key("arguments")
      writer.beginArray()
      arguments(&writer)
      writer.endArray()
      writer.endObject()
    }
    guard capabilities.codeActionLiterals else { return writeCommand(&writer) }
    writer.beginObject()
    writer.key("title")
    writer.value(title)
    writer.fragment("\"kind\":\"quickfix\"")
    writeDiagnostics(place, to: &writer)
    writer.key("command")
    writeCommand(&writer)
    writer.endObject()
  }

  /// Writes the member `diagnostics`: the finding an action is about.
  func writeDiagnostics(_ place: FindingPlace, to writer: inout JSONWriter) {
    writer.key("diagnostics")
    writer.beginArray()
    DiagnosticWriter(encoding: encoding, language: settings.language)
      .write(place.finding, line: place.line, text: place.text, to: &writer)
    writer.endArray()
  }

  /// Does what a decision says: the files of the desk first, then every document they are in force for. False for
  /// another command.
  func executeDecision(_ id: RequestID, _ params: ExecuteCommandParams) -> Bool {
    guard capabilities.executesCommands,
      params.command.equals(markAsTerm) || params.command.equals(ignore)
    else { return false }
    let texts = params.arguments.compactMap(\.string)
    guard let document = document(texts.first ?? "", for: id) else { return true }
    guard let home = projects.home(of: document.uri, in: folders) else {
      fail(id, .requestFailed, "The document is no file.")
      return true
    }
    do throws(ProjectFault) {
      if params.command.equals(markAsTerm), texts.count == 2, !texts[1].isEmpty {
        try DeskFiles.addQuotedTerm(texts[1], in: home.folder)
      } else if params.command.equals(ignore), texts.count == 3, let code = RuleCode.named(texts[1]) {
        try DeskFiles.accept(code, texts[2], path: home.name, in: home.folder)
      } else {
        fail(id, .invalidParams, "arguments: expected those the action gave")
        return true
      }
    } catch {
      fail(id, .requestFailed, error.description)
      return true
    }
    send { $0.response(id: id) { $0.null() } }
    filesChanged()
    return true
  }
}
