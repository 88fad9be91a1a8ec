import DabirNews
import DabirRules
import Testing

/// The names with several spellings, against the gazetteer.
@Suite struct NameVariantTests {
  @Test func `the spellings of a name are names of one thing`() {
    for spellings in VariantRules.nameSpellings {
      let families = spellings.map { Gazetteer.standard.facts($0).family }
      #expect(families.allSatisfy { $0 != 0 && $0 == families[0] }, "\(spellings): \(families)")
    }
  }
}
