import JSONRPC
import TextStorage

/// The steps of the demo.
struct DemoSession {
  var client: DemoClient
  let page: DemoPage

  mutating func run(_ output: inout StandardOutput) throws(DemoFault) {
    let (_, start) = try Stopwatch.time { () throws(DemoFault) in try initialize() }
    output.result(page.heading("A session with dabir serve: initialize", milliseconds: start))

    let (findings, opening) = try Stopwatch.time { () throws(DemoFault) in try client.open() }
    output.result(
      page.heading("The article as an editor shows it: \(findings.count) findings", milliseconds: opening))
    for line in 0..<client.text.lineCount {
      output.result(page.paragraph(line, client.text.line(line).text, findings.filter { $0.line == line }))
    }

    try quotations(&output)
    try hover(&output)
    let fixed = try applyFix(findings, &output)
    let typed = try type(fixed, &output)
    try deleteAttribution(typed, &output)

    _ = try client.request("shutdown") { $0.null() }
    try client.notify("exit") { $0.null() }
  }

  private mutating func initialize() throws(DemoFault) -> JSONView {
    let result = try client.request("initialize") { writer in
      writer.fragment("{\"processId\":null,\"locale\":\"en\",\"rootUri\":null,\"capabilities\":")
      writer.fragment("{\"general\":{\"positionEncodings\":[\"utf-8\"]},\"textDocument\":{")
      writer.fragment(
        "\"codeAction\":{\"codeActionLiteralSupport\":{\"codeActionKind\":{\"valueSet\":[\"quickfix\"]}}},")
      writer.fragment("\"hover\":{\"contentFormat\":[\"plaintext\"]}}}}")
    }
    try client.notify("initialized") { writer in
      writer.beginObject()
      writer.endObject()
    }
    return result
  }

  // MARK: Quotations

  private mutating func quotations(_ output: inout StandardOutput) throws(DemoFault) {
    let (answer, time) = try Stopwatch.time { () throws(DemoFault) in
      try client.request("dabir/quotes") { writer in
        writer.beginObject()
        Self.writeDocument(to: &writer)
        writer.endObject()
      }
    }
    output.result(page.heading("Who says what", milliseconds: time))
    guard let quotes = answer["quotes"], quotes.count > 0 else {
      throw DemoFault(message: "no quotations came")
    }
    for quote in quotes.elements {
      guard let kind = quote["kind"]?.string, kind != "nonspeech", let start = quote["range"]?["start"],
        let line = start["line"]?.int, let from = start["character"]?.int,
        let to = quote["range"]?["end"]?["character"]?.int
      else { continue }
      let text = client.text.line(line).text
      let opening = String(decoding: text[from..<min(to, text.count)], as: UTF8.self).unicodeScalars.prefix(
        28)
      output.result(
        page.quotation(
          line, kind, speaker: quote["speaker"]?["text"]?.string, evidence: quote["evidence"]?.string ?? "",
          opening: String(String.UnicodeScalarView(opening))))
    }
  }

  // MARK: Hover

  /// A family name that stands alone, far below the paragraph that says who it is.
  private static let hovered = Array("کوهزاد گفت".utf8)

  private mutating func hover(_ output: inout StandardOutput) throws(DemoFault) {
    guard let place = find(Self.hovered) else {
      throw DemoFault(message: "the sample lacks the name to rest on")
    }
    let (card, time) = try Stopwatch.time { () throws(DemoFault) in
      try client.request("textDocument/hover") { writer in
        Self.writePlace(place.line, place.byte, to: &writer)
      }
    }
    output.result(page.heading("Resting on a name in paragraph \(place.line + 1)", milliseconds: time))
    guard let text = card["contents"]?["value"]?.string else { throw DemoFault(message: "no card came") }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { output.result("    \(line)") }
  }

  private func find(_ bytes: [UInt8]) -> (line: Int, byte: Int)? {
    for line in 0..<client.text.lineCount {
      let text = client.text.line(line).text
      guard text.count >= bytes.count else { continue }
      if let byte = (0...(text.count - bytes.count)).first(where: { text[$0...].starts(with: bytes) }) {
        return (line, byte)
      }
    }
    return nil
  }

  private static func writePlace(_ line: Int, _ byte: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writeDocument(to: &writer)
    writer.key("position")
    writer.beginObject()
    writer.key("line")
    writer.value(line)
    writer.key("character")
    writer.value(byte)
    writer.endObject()
    writer.endObject()
  }

  private static func writeDocument(to writer: inout JSONWriter) {
    writer.key("textDocument")
    writer.beginObject()
    writer.key("uri")
    writer.value(DemoClient.uri)
    writer.endObject()
  }

  // MARK: Edits

  private mutating func applyFix(
    _ findings: [DemoFinding], _ output: inout StandardOutput
  ) throws(DemoFault) -> [DemoFinding] {
    guard let finding = findings.first(where: { $0.severity == 2 && $0.code.hasPrefix("joining/") }) else {
      throw DemoFault(message: "no finding to fix")
    }
    let actions = try client.request("textDocument/codeAction") { writer in
      writer.beginObject()
      Self.writeDocument(to: &writer)
      writer.key("range")
      DemoClient.write(finding.line, finding.range, to: &writer)
      writer.fragment("\"context\":{\"diagnostics\":[],\"only\":[\"quickfix\"]}")
      writer.endObject()
    }
    guard let action = actions.elements.first(where: { $0["isPreferred"]?.bool == true }),
      let title = action["title"]?.string,
      let edit = action["edit"]?["changes"]?[escapingKey: DemoClient.uri]?.elements.first(where: { _ in true }
      ),
      let change = DemoFinding(edit), let newText = edit["newText"]?.utf8
    else { throw DemoFault(message: "no quick fix came") }
    let (after, time) = try Stopwatch.time { () throws(DemoFault) in
      try client.edit(line: change.line, change.range, newText)
    }
    output.result(page.heading("One quick fix: \(title)", milliseconds: time))
    show(change.line, findings, after, &output)
    return after
  }

  private mutating func type(
    _ findings: [DemoFinding], _ output: inout StandardOutput
  ) throws(DemoFault) -> [DemoFinding] {
    let wanted = Array("نمی\u{200C}رسد".utf8)
    guard let place = find(wanted) else { throw DemoFault(message: "the sample lacks the word to type in") }
    // The writer types a space where the half space stood.
    let zwnj = TextRange(place.byte + 6, place.byte + 9)
    let (after, time) = try Stopwatch.time { () throws(DemoFault) in
      try client.edit(line: place.line, zwnj, [0x20])
    }
    output.result(page.heading("One keystroke: a space in place of a ZWNJ", milliseconds: time))
    show(place.line, findings, after, &output)
    return after
  }

  private mutating func deleteAttribution(
    _ findings: [DemoFinding], _ output: inout StandardOutput
  ) throws(DemoFault) {
    let attribution = Array("کوهزاد گفت: ".utf8)
    guard let place = find(attribution) else { throw DemoFault(message: "the sample lacks the attribution") }
    let (after, time) = try Stopwatch.time { () throws(DemoFault) in
      try client.edit(line: place.line, TextRange(place.byte, place.byte + attribution.count), [])
    }
    output.result(page.heading("Deleting who said it", milliseconds: time))
    show(place.line, findings, after, &output)
    guard after.contains(where: { $0.line == place.line && $0.code == "quotation/unattributed" }) else {
      throw DemoFault(message: "the quotation without its speaker was not reported")
    }
  }

  /// The line after an edit, and which findings came and went.
  private func show(
    _ line: Int, _ before: [DemoFinding], _ after: [DemoFinding], _ output: inout StandardOutput
  ) {
    output.result(page.paragraph(line, client.text.line(line).text, after.filter { $0.line == line }))
    let codesBefore = before.filter { $0.line == line }.map(\.code)
    let codesAfter = after.filter { $0.line == line }.map(\.code)
    let gone = codesBefore.count - codesAfter.count
    output.result(
      "    findings: \(before.count) before, \(after.count) after\(gone == 0 ? "" : gone > 0 ? ", \(gone) gone" : ", \(-gone) new")"
    )
  }
}

extension JSONView {
  /// The member with a key not known beforehand.
  fileprivate subscript(escapingKey key: String) -> JSONView? {
    for member in members where member.key.string == key { return member.value }
    return nil
  }
}
