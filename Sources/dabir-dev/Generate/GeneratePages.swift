import DabirRules
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Joins the pages of all rules, sorted by code, into the file the binary holds.
enum GeneratePages {
  private static let target = URL(filePath: "Sources/EmbeddedData/rule-pages.md")

  static func run(isCheck: Bool) {
    do {
      let pages = try joined()
      if isCheck {
        let same = (try? Data(contentsOf: target)) == pages
        print(
          same ? "rule-pages.md matches the pages" : "rule-pages.md is stale: run dabir-dev generate pages")
        exit(same ? 0 : 1)
      }
      try pages.write(to: target)
      print("rule-pages.md: \(pages.count) bytes")
    } catch {
      print("generate pages: \(error)")
      exit(1)
    }
  }

  /// One page after another; each starts at its own line `# family/fault`.
  private static func joined() throws -> Data {
    var pages = Data()
    for code in RuleCatalog.cards.map(\.code).sorted() {
      pages += try Data(contentsOf: URL(filePath: "protocol/rules/\(code).md"))
    }
    return pages
  }
}
