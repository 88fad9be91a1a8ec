import DabirLint
import Foundation
import Testing
import TextStorage

@Suite struct AnnotateTests {
  private struct Answer: Decodable {
    struct Finding: Decodable {
      var code: String
      var start: Int
      var end: Int
    }
    struct Quote: Decodable {
      struct Speaker: Decodable { var text: String }
      var kind: String
      var speaker: Speaker?
    }
    struct Entity: Decodable { var name: String }
    var findings: [Finding]
    var quotes: [Quote]
    var entities: [Entity]
  }

  private func answer(_ line: String, _ command: AnnotateCommand = AnnotateCommand()) -> (String, Bool) {
    let (bytes, isGood) = command.answer(Array(line.utf8))
    return (String(decoding: bytes, as: UTF8.self), isGood)
  }

  @Test func `a document comes back with its findings, quotations and entities`() throws {
    let line = #"{"id": {"n": [1]}, "text": "کریم رضایی، والی هرات، گفت: «او می رود.»"}"#
    let (text, isGood) = answer(line)
    #expect(isGood)
    #expect(text.hasPrefix(#"{"id":{"n": [1]},"findings":["#))
    let decoded = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    #expect(decoded.findings.map(\.code) == ["joining/spaced-verb-prefix"])
    #expect(decoded.quotes.map(\.kind) == ["direct"])
    #expect(decoded.quotes.first?.speaker?.text == "کریم رضایی")
    #expect(decoded.entities.map(\.name).contains("کریم رضایی"))
  }

  @Test(arguments: [("codepoint", 2), ("utf16", 3), ("utf8", 5)])
  func `offsets are in the unit asked for`(unit: String, start: Int) throws {
    var command = AnnotateCommand()
    command.offsets = unit == "codepoint" ? .utf32 : unit == "utf16" ? .utf16 : .utf8
    let (text, _) = answer(#"{"id": 1, "text": "😀 می رود"}"#, command)
    let decoded = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    #expect(decoded.findings.map(\.start) == [start])
  }

  @Test(arguments: [
    (#"{"id": 7}"#, #"{"id":7,"error":"text: expected a string"}"#),
    (#"{"id": 7, "text": "x", "profile": "tg"}"#, #"{"id":7,"error":"profile: expected fa-AF or fa-IR"}"#),
    ("[]", #"{"error":"a line must be a JSON object"}"#),
  ])
  func `a line that cannot be used gives an error in its place`(line: String, wanted: String) {
    let (text, isGood) = answer(line)
    #expect(!isGood)
    #expect(text == wanted)
  }

  @Test func `broken JSON gives an error without id`() {
    let (text, isGood) = answer(#"{"id": 1, "text": "#)
    #expect(!isGood)
    #expect(text.hasPrefix(#"{"error":"#))
  }

  @Test func `mentions do not lie inside each other`() throws {
    let (text, _) = answer(#"{"id": 1, "text": "پوهنتون کابل درها را باز کرد."}"#)
    let decoded = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    #expect(decoded.entities.map(\.name) == ["پوهنتون کابل"])
  }
}
