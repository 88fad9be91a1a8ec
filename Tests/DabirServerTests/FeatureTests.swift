import DabirTesting
import JSONRPC
import Testing

/// What the features of names and quotations promise for any text. Their answers for small texts are in the
/// transcripts.
@Suite struct FeatureTests {
  private static let capabilities = """
    {"general":{"positionEncodings":["utf-8"]},"textDocument":{"diagnostic":{},"semanticTokens":\
    {"requests":{"range":true,"full":{"delta":true}},"formats":["relative"]}}}
    """
  private static let document = #""textDocument":{"uri":"file:///a.txt"}"#

  private func session(_ text: [UInt8]) -> MemoryPeer {
    var peer = MemoryPeer()
    peer.say(Body.initialize(Self.capabilities), Body.open(String(decoding: text, as: UTF8.self)))
    return peer
  }

  private func sample(_ name: String) throws -> [UInt8] {
    Array(try Project.text("Sources/EmbeddedData/samples/\(name)/article.txt").utf8)
  }

  private func change(_ edit: RandomEdits.Edit, in text: [UInt8]) -> String {
    let start = naivePlace(of: edit.range.lowerBound, in: text)
    let end = naivePlace(of: edit.range.upperBound, in: text)
    return Body.change(
      String(decoding: edit.newText, as: UTF8.self), (start.line, start.byte, end.line, end.byte))
  }

  @Test func `deltas of semantic tokens add up to the tokens of a fresh session`() throws {
    var text = try sample("dari")
    var peer = session(text)
    var edits = RandomEdits(seed: 11)
    let first = peer.ask("textDocument/semanticTokens/full", "{\(Self.document)}")?["result"]
    var tokens = first?["data"]?.elements.compactMap(\.int) ?? []
    var resultId = first?["resultId"]?.string ?? ""
    #expect(tokens.count > 100)
    for step in 1...120 {
      for edit in edits.next(in: text) where !WireExactnessTests.cutsLineEnd(edit, text) {
        peer.say(change(edit, in: text))
        text = RandomEdits.apply(edit, to: text)
      }
      let answer = peer.ask(
        "textDocument/semanticTokens/full/delta", #"{\#(Self.document),"previousResultId":"\#(resultId)"}"#)?[
          "result"]
      resultId = answer?["resultId"]?.string ?? ""
      #expect(answer?["edits"]?.count ?? 9 <= 1)
      for edit in try #require(answer?["edits"]).elements {
        let start = edit["start"]?.int ?? 0
        tokens.replaceSubrange(
          start..<start + (edit["deleteCount"]?.int ?? 0),
          with: edit["data"]?.elements.compactMap(\.int) ?? [])
      }
      guard step % 10 == 0 else { continue }
      var fresh = session(text)
      let data = fresh.ask("textDocument/semanticTokens/full", "{\(Self.document)}")?["result"]?["data"]
      #expect(tokens == data?.elements.compactMap(\.int), "step \(step)")
    }
  }

  @Test(arguments: ["dari", "iranian"])
  func `tokens are in order, do not overlap and lie in their lines`(name: String) throws {
    let text = try sample(name)
    var peer = session(text)
    let data = peer.ask("textDocument/semanticTokens/full", "{\(Self.document)}")?["result"]?["data"]
    let numbers = try #require(data).elements.compactMap(\.int)
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var place = (line: 0, column: 0, end: 0)
    for token in stride(from: 0, to: numbers.count, by: 5) {
      let isSameLine = numbers[token] == 0
      place.line += numbers[token]
      place.column = isSameLine ? place.column + numbers[token + 1] : numbers[token + 1]
      #expect(numbers[token + 2] > 0 && (!isSameLine || place.column >= place.end))
      place.end = place.column + numbers[token + 2]
      #expect(place.end <= lines[place.line].count && numbers[token + 3] <= 6 && numbers[token + 4] <= 1)
    }
    // The tokens of all lines, asked for one by one, are as many.
    let parts = lines.indices.map { line in
      peer.ask(
        "textDocument/semanticTokens/range",
        """
        {\(Self.document),"range":{"start":{"line":\(line),"character":0},\
        "end":{"line":\(line),"character":\(lines[line].count)}}}
        """)?["result"]?["data"]?.count ?? 0
    }
    #expect(parts.reduce(0, +) == numbers.count)
  }

  @Test func `after any edits the annotations are those of a fresh session`() throws {
    var text = try sample("iranian")
    var peer = session(text)
    var edits = RandomEdits(seed: 12)
    for step in 1...100 {
      for edit in edits.next(in: text) where !WireExactnessTests.cutsLineEnd(edit, text) {
        peer.say(change(edit, in: text))
        text = RandomEdits.apply(edit, to: text)
      }
      guard step % 10 == 0 else { continue }
      var fresh = session(text)
      for method in ["dabir/annotations", "textDocument/documentSymbol"] {
        let old = peer.ask(method, "{\(Self.document)}")?["result"]
        let new = fresh.ask(method, "{\(Self.document)}")?["result"]
        #expect(old?["quotes"]?.rawBytes == new?["quotes"]?.rawBytes)
        #expect(old?["entities"]?.rawBytes == new?["entities"]?.rawBytes)
        #expect(old?["findings"]?.rawBytes == new?["findings"]?.rawBytes)
        #expect(old?.kind == new?.kind && old?.count == new?.count)
      }
    }
  }

  @Test func `every method answers at every place of damaged copy`() throws {
    var text = try sample("dari")
    var edits = RandomEdits(seed: 13)
    for _ in 1...200 { for edit in edits.next(in: text) { text = RandomEdits.apply(edit, to: text) } }
    var peer = session(text)
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let methods = [
      "hover", "definition", "references", "documentHighlight", "prepareRename", "rename", "completion",
    ]
    for line in lines.indices {
      for method in methods {
        for character in stride(from: 0, through: 400, by: 37) {
          let answer = peer.ask(
            "textDocument/\(method)",
            """
            {\(Self.document),"position":{"line":\(line),"character":\(character)},"newName":"نام نو",\
            "context":{"includeDeclaration":true}}
            """)
          #expect(answer?["result"] != nil || answer?["error"]?["code"]?.int ?? 0 < -32600)
        }
      }
    }
  }
}
