import DabirNews
import Foundation
import PersianLanguage
import Testing

/// The project's own articles against their answer keys.
@Suite struct SampleTests {
  private struct Gold: Decodable {
    struct Place: Decodable {
      var line: Int
      var text: String
    }
    struct Hover: Decodable {
      var name: String
      var role: String?
      var firstFullMention: Place
      var namedMentions: Int
    }
    struct Item: Decodable {
      var id: String
      var type: String
      var canonicalName: String
      var optional: Bool?
      var hover: Hover
    }
    var entities: [Item]
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/EmbeddedData")

  @Test(arguments: ["dari", "iranian"])
  func `the entities of a sample are those of its key`(name: String) throws {
    let sample = Self.folder.appending(path: "samples/\(name)")
    let story = Story(try String(contentsOf: sample.appending(path: "article.txt"), encoding: .utf8))
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: sample.appending(path: "gold.json")))
    for item in gold.entities where item.optional != true {
      let found = story.found.entities.first { $0.name == item.canonicalName && $0.type.name == item.type }
      guard let found else {
        Issue.record("\(item.id) \(item.canonicalName) was not found")
        continue
      }
      let card = HoverCard(found)
      #expect(card.role == item.hover.role, "\(item.id)")
      #expect(card.line == item.hover.firstFullMention.line + 1, "\(item.id)")
      #expect(card.firstMention == item.hover.firstFullMention.text, "\(item.id)")
      #expect(card.namedMentions == item.hover.namedMentions, "\(item.id)")
    }
  }

  @Test(arguments: ["dari", "iranian"])
  func `no person is found that the key does not have`(name: String) throws {
    let sample = Self.folder.appending(path: "samples/\(name)")
    let story = Story(try String(contentsOf: sample.appending(path: "article.txt"), encoding: .utf8))
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: sample.appending(path: "gold.json")))
    let people = Set(gold.entities.filter { $0.type == "person" }.map(\.canonicalName))
    #expect(Set(story.found.entities.filter { $0.type == .person }.map(\.name)).subtracting(people).isEmpty)
  }
}
