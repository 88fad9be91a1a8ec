import DabirAnalysis
import DabirNews
import DabirSettings
import Foundation
import Testing

/// `.dabir/entities.json`: the desk's own people, places and bodies.
@Suite struct HouseEntitiesTests {
  /// What a project whose folder has only this file makes of it.
  private func with(_ entities: String, _ body: (Project) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dabir-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: ".dabir/entities.json")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(entities.utf8).write(to: file)
    try body(#require(try Project(in: folder.path())))
  }

  private func entities(_ file: String, in text: String) throws -> [Entity] {
    var found: [Entity] = []
    try with(file) { project in
      let settings = project.analysis(of: project.folder + "/a.txt")
      found = DocumentAnalysis(Array(text.utf8), settings: settings).story().entities
    }
    return found
  }

  private func fault(_ text: String) throws -> String {
    var said = ""
    do { try with(text) { _ in } } catch let fault as ProjectFault {
      said = String(
        fault.description.suffix(from: fault.description.firstRange(of: "entities.json")!.lowerBound))
    }
    return said
  }

  @Test func `a person of the desk is found by name and alias, and the card says the office`() throws {
    let file = #"[{"name": "دریا باران", "type": "person", "aliases": ["باران خانم"], "role": "ویراستار"}]"#
    let found = try entities(file, in: "دریا باران آمد.\nباران خانم رفت.\nباران می بارید.")
    let person = try #require(found.first { $0.type == .person })
    #expect(person.mentions.map(\.paragraph) == [0, 1])
    #expect(person.gloss == "ویراستار")
    #expect(person.id == "person.دریا-باران")
  }

  @Test func `a family name alone is the desk's person named before`() throws {
    let file = #"[{"name": "گلبرگ آسیابان", "type": "person"}]"#
    let found = try entities(file, in: "گلبرگ آسیابان آمد.\nآسیابان گفت که می ماند.")
    #expect(found.first { $0.type == .person }?.mentions.count == 2)
  }

  @Test func `an entry stands above the tables`() throws {
    let file = #"[{"name": "هرات", "type": "organisation", "description": "روزنامه"}]"#
    let found = try entities(file, in: "هرات نوشت که باران می بارد.")
    #expect(found.map(\.type) == [.organisation])
    #expect(found.first?.gloss == "روزنامه")
  }

  @Test func `a name is known with ZWNJ, joined and apart`() throws {
    let file = #"[{"name": "لاله~بنیاد", "type": "organisation"}]"#
    let found = try entities(file, in: "لاله\u{200C}بنیاد آمد.\nلاله بنیاد رفت.\nلالهبنیاد ماند.")
    #expect(found.first { $0.type == .organisation }?.mentions.count == 3)
  }

  @Test func `an ignored name is no mention`() throws {
    let text = "وزیران در کابل و در هرات بودند."
    let found = try entities(#"{"entities": [], "ignore": ["کابل"]}"#, in: text)
    #expect(found.map(\.name) == ["هرات"])
  }

  @Test(arguments: [
    ("[", "entities.json:1:2: "),
    ("3", "entities.json:1:1: expected a list of entities"),
    ("[\n  {\"type\": \"person\"}\n]", "entities.json:2:3: 0.name: expected a name"),
    (#"[{"name": "ا", "type": "date"}]"#, "entities.json:1:24: 0.type: expected person, organisation"),
    (
      #"[{"name": "ا", "type": "person", "aliases": "ب"}]"#,
      "entities.json:1:45: 0.aliases: expected a list of names"
    ),
    (#"[{"name": "ا", "type": "person", "role": 1}]"#, "entities.json:1:42: 0.role: expected text"),
    (#"[{"name": "ا", "type": "person", "age": 1}]"#, "entities.json:1:34: 0: unknown key age"),
    (#"{"names": []}"#, "entities.json:1:2: unknown key names"),
    (#"{"ignore": "ا"}"#, "entities.json:1:12: ignore: expected a list of names"),
  ])
  func `a fault is told with its line, its column and what was expected`(text: String, start: String) throws {
    #expect(try fault(text).hasPrefix(start))
  }
}
