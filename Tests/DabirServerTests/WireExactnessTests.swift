import DabirTesting
import JSONRPC
import Testing

/// Random edits sent as messages, in each of the units a client may count in: the diagnostics are those of a fresh
/// session that opens the same text. That the engine is exact after every single edit is tested below this floor.
@Suite struct WireExactnessTests {
  private static let units = ["utf-8", "utf-16", "utf-32"]

  private static func session(_ unit: String, _ text: [UInt8]) -> MemoryPeer {
    var peer = MemoryPeer()
    peer.say(
      Body.initialize(#"{"general":{"positionEncodings":["\#(unit)"]}}"#),
      Body.open(String(decoding: text, as: UTF8.self)))
    return peer
  }

  /// A position of `text` in the client's units, worked out in the plainest way.
  private static func position(_ offset: Int, in text: [UInt8], _ unit: String) -> (line: Int, column: Int) {
    let place = naivePlace(of: offset, in: text)
    let before = String(decoding: text[(offset - place.byte)..<offset], as: UTF8.self)
    switch unit {
    case "utf-8": return (place.line, before.utf8.count)
    case "utf-16": return (place.line, before.utf16.count)
    default: return (place.line, before.unicodeScalars.count)
    }
  }

  /// True for an edit that no client can send, because an end of it lies between CR and LF.
  static func cutsLineEnd(_ edit: RandomEdits.Edit, _ text: [UInt8]) -> Bool {
    isInsideLineEnd(edit.range.lowerBound, text) || isInsideLineEnd(edit.range.upperBound, text)
  }

  private static func isInsideLineEnd(_ offset: Int, _ text: [UInt8]) -> Bool {
    offset > 0 && offset < text.count && text[offset - 1] == 0x0D && text[offset] == 0x0A
  }

  @Test(arguments: units) func `700 edits over the wire leave the diagnostics of a fresh open`(unit: String)
    throws
  {
    let seed = UInt64(unit.utf8.count) * 1_000 + 7
    var edits = RandomEdits(seed: seed)
    var text = Array(try Project.text("Sources/EmbeddedData/samples/dari/article.txt").utf8)
    var peer = Self.session(unit, text)
    var burst: [String] = []
    for step in 1...700 {
      if step % 100 == 0 {
        // Now and then the whole text, so that it stays an article.
        text = Array(
          try Project.text("Sources/EmbeddedData/samples/\(step % 200 == 0 ? "dari" : "iranian")/article.txt")
            .utf8)
        burst.append(Body.change(String(decoding: text, as: UTF8.self), version: step))
      }
      for edit in edits.next(in: text) where !Self.cutsLineEnd(edit, text) {
        let start = Self.position(edit.range.lowerBound, in: text, unit)
        let end = Self.position(edit.range.upperBound, in: text, unit)
        let range = (start.line, start.column, end.line, end.column)
        burst.append(Body.change(String(decoding: edit.newText, as: UTF8.self), range, version: step))
        text = RandomEdits.apply(edit, to: text)
      }
      // Some arrive alone and some together.
      if step % 10 < 2 {
        peer.send(burst.map { Array($0.utf8) })
        burst = []
      }
      guard step % 20 == 0 else { continue }
      var fresh = Self.session(unit, text)
      peer.say(Body.pull(id: "\(step)"))
      fresh.say(Body.pull(id: "fresh"))
      let old = peer.answer("\(step)")?["result"]?["items"]
      let new = fresh.answer("fresh")?["result"]?["items"]
      #expect(old != nil && old?.rawBytes == new?.rawBytes, "seed \(seed), step \(step)")
    }
  }
}
