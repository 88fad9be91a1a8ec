import DabirNews
import Foundation
import Testing

@Suite struct GazetteerTests {
  @Test func `the embedded gazetteer is the compiled form of its tables`() throws {
    let folder = SampleTests.folder.appending(path: "gazetteer")
    let tables = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".tsv")
    }.map {
      (name: $0, text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
    let image = GazetteerBuilder.compile(try GazetteerSource.entries(tables))
    let embedded = try Data(contentsOf: SampleTests.folder.appending(path: "gazetteer.bin"))
    #expect(Data(image) == embedded, "run dabir-dev generate gazetteer")
    #expect(Gazetteer.standard.byteCount == embedded.count)
  }

  @Test func `spellings of one place share its record`() {
    let gazetteer = Gazetteer.standard
    let america = gazetteer.facts("امریکا")
    #expect(america.family != 0)
    #expect(america.family == gazetteer.facts("آمریکا").family)
    #expect(america.family == gazetteer.facts("ایالات متحده").family)
    #expect(gazetteer.gloss(america.family).contains("United States"))
    #expect(gazetteer.subtype(america.subtype) == "country")
  }

  @Test func `a name in parts is found joined, with ZWNJ and with a space`() {
    let facts = Gazetteer.standard.facts("فیض~آباد")
    #expect(facts.type == .location)
    #expect(Gazetteer.standard.facts("فیض آباد").family == facts.family)
  }

  @Test func `facts survive packing`() {
    let facts = NameFacts(
      roles: [.entity, .ambiguous], type: .event, headType: .facility, family: 0xABCD, value: -30,
      subtype: 200)
    #expect(facts.type == .event)
    #expect(facts.headType == .facility)
    #expect(facts.family == 0xABCD)
    #expect(facts.value == -30)
    #expect(facts.subtype == 200)
    #expect(facts.isAny(.ambiguous))
  }

  @Test func `a table with a bad row names the place of the fault`() {
    #expect(throws: GazetteerSource.Fault.self) {
      try GazetteerSource.entries([(name: "heads.tsv", text: "# head\nچیز\tnothing\tx\n")])
    }
  }
}
