import EmbeddedData
import FoundationEssentials
import Testing

/// The copy of the pages inside the binary, which `dabir explain` prints from.
@Suite struct EmbeddedPagesTests {
  private let file = RulePageLibrary.text(
    RulePageLibrary.root.appending(path: "Sources/EmbeddedData/rule-pages.md"))

  @Test func `the embedded pages are the pages, sorted by code`() {
    let isSame = file.utf8.elementsEqual(RulePageLibrary.pages.map(\.text).joined().utf8)
    #expect(isSame, "rule-pages.md is stale: run dabir-dev generate pages")
  }

  @Test func `the binary holds the embedded pages`() {
    let bytes = unsafe UnsafeBufferPointer(start: dabir_rule_pages_bytes(), count: dabir_rule_pages_count())
    let isSame = unsafe file.utf8.elementsEqual(bytes)
    #expect(isSame)
  }

  @Test func `a line that starts with # and a space starts a page and nothing else`() {
    let titles = file.split(separator: "\n").filter { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
    #expect(titles == RulePageLibrary.pages.map(\.code))
  }
}
