import DabirRules
import Testing

/// The pages of the rules, and the examples on them.
@Suite struct RulePageTests {
  private static let pages = RulePageLibrary.pages
  private static let executed = pages.filter { page in
    page.rule.map { RulePageRunner.current.canRun($0.card) } ?? false
  }
  private let runner = RulePageRunner.current

  @Test func `every rule has a page and every page a rule`() {
    #expect(Self.pages.map(\.code) == RuleCatalog.cards.map(\.code).sorted())
  }

  @Test(arguments: pages)
  func `the headings of a page stand in order`(_ page: RulePage) {
    #expect(page.title == page.code)
    #expect(page.sections.map(\.heading) == RulePage.headings)
    #expect(page.text.hasSuffix("\n") && !page.text.hasSuffix("\n\n"))
    for section in page.sections {
      #expect(!section.prose.isEmpty || !section.examples.isEmpty, "\(section.heading) is empty")
    }
  }

  @Test(arguments: pages)
  func `the facts of a page agree with the card`(_ page: RulePage) throws {
    let card = try #require(page.rule).card
    #expect(page.facts.count == 4)
    #expect(page.facts["Tier"] == card.tier.name)
    #expect(page.facts["Severity"] == card.usualSeverity.name)
    #expect(page.facts["Default"] == card.defaultFact)
    #expect(["safe", "unsafe", "none"].contains(page.facts["Fix"]))
    #expect(page.prose("Settings").contains("`\(card.code)`"))
  }

  @Test(arguments: pages)
  func `each flagged line has its corrected line`(_ page: RulePage) {
    let flagged = page.examples("Flagged")
    #expect((3...6).contains(flagged.count))
    #expect((3...6).contains(page.examples("Left alone").count))
    if page.facts["Fix"] == "none" {
      #expect(page.examples("Corrected").isEmpty)
      #expect(page.prose("Corrected").hasPrefix("No automatic fix: "))
    } else {
      #expect(page.examples("Corrected").map(\.profile) == flagged.map(\.profile))
    }
  }

  @Test(arguments: pages)
  func `a page explains its tilde and hides no character`(_ page: RulePage) {
    let shown = page.sections.flatMap(\.examples).map(\.shown)
    #expect(shown.contains { $0.contains("~") } == page.text.contains(Self.tildeLine))
    for line in shown {
      let hidden = line.unicodeScalars.filter {
        $0.properties.generalCategory == .format || $0.properties.generalCategory == .control
          || ($0.properties.isWhitespace && $0 != " ")
      }
      #expect(hidden.isEmpty, "write \(hidden.map { String($0.value, radix: 16) }) as an escape: \(line)")
      #expect(line == line.trimmed, "write the space at the edge as an escape: \(line)")
    }
  }

  @Test(arguments: executed)
  func `the rule finds a fault in each flagged line, and its fix gives the corrected one`(
    _ page: RulePage
  ) throws {
    let rule = try #require(page.rule)
    let corrected = page.examples("Corrected")
    for (index, example) in page.examples("Flagged").enumerated() {
      let findings = runner.findings(rule, in: example.text, example.profile)
      #expect(!findings.isEmpty, "no finding in: \(example.shown)")
      let fixes = findings.compactMap(\.fixes.first)
      guard page.facts["Fix"] != "none" else {
        #expect(fixes.isEmpty, "a fix in: \(example.shown)")
        continue
      }
      let isSafe = page.facts["Fix"] == "safe"
      #expect(fixes.allSatisfy { $0.isSafe == isSafe }, "safety of the fix in: \(example.shown)")
      guard index < corrected.count else { continue }
      let fixed = runner.applying(findings, to: example.text)
      // Bytes, because strings that are only canonically equivalent are equal.
      let agrees = fixed.utf8.elementsEqual(corrected[index].text.utf8)
      #expect(agrees, "\(fixed.shown) where the page has \(corrected[index].shown)")
      let left = runner.findings(rule, in: fixed, example.profile)
      #expect(left.isEmpty, "a fault is left in: \(corrected[index].shown)")
    }
  }

  @Test(arguments: executed)
  func `the rule finds nothing in the lines left alone`(_ page: RulePage) throws {
    let rule = try #require(page.rule)
    for example in page.examples("Left alone") {
      #expect(
        runner.findings(rule, in: example.text, example.profile).isEmpty, "a finding in: \(example.shown)")
    }
  }

  private static let tildeLine = "In the examples `~` stands for U+200C, the نیم\u{200C}فاصله (ZWNJ)."
}

extension String {
  /// As a page would show it: `~` for U+200C, other characters without ink as escapes.
  fileprivate var shown: String {
    unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .format, .control: scalar.value == 0x200C ? "~" : scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }.joined()
  }

  /// Without spaces at both ends.
  fileprivate var trimmed: String {
    var scalars = Substring(self).unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
