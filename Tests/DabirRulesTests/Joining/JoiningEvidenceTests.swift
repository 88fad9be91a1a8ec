import DabirRules
import PersianLanguage
import Testing

/// What a finding can say for itself.
struct JoiningEvidenceTests {
  private func evidence(_ text: String) -> JoiningEvidence? {
    let paragraph = Tokenizer.read(Array(text.utf8), vocabulary: .standard).paragraph
    let selection = RuleSelection(profile: .iranian, select: ["joining"], tier: .style)
    let findings = ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection)
    return findings.first.flatMap { JoiningRules.explain($0, in: paragraph, vocabulary: .standard) }
  }

  @Test func `a compound names the lexicon and the counts`() {
    let evidence = evidence("خبر آتش بس رسید")
    #expect(evidence?.ground == .lexicon)
    #expect(evidence?.reading == "آتش\u{200C}بس")
    #expect((evidence?.counted ?? -1) > 0)
  }

  @Test func `a verb names the grammar`() {
    #expect(evidence("آنان می روند")?.ground == .grammar)
  }

  @Test func `two readings are both named`() {
    let evidence = evidence("حرفهای تازه شنیدیم")
    #expect(Set([evidence?.reading, evidence?.alternative]) == ["حرف\u{200C}های", "حرفه\u{200C}ای"])
  }

  @Test func `a substitute names the characters`() {
    #expect(evidence("می\u{AC}شود")?.ground == .characters)
  }

  /// A sentence with a fault of each rule.
  private static let faults: [(RuleCode, String, JoiningEvidence.Ground)] = [
    (.spacedVerbPrefix, "او می رود", .grammar), (.joinedVerbPrefix, "او میرود", .grammar),
    (.spacedCopula, "آنان گفته اند", .grammar), (.joinedCopula, "آنان گفتهاند", .grammar),
    (.spacedPlural, "کتاب ها", .grammar), (.joinedPlural, "خانهها", .grammar),
    (.spacedComparative, "مهم تر", .grammar), (.joinedComparative, "مهمتر", .grammar),
    (.spacedIndefinite, "هفته ای", .grammar), (.joinedIndefinite, "بیانیهای", .grammar),
    (.spacedClitic, "خانه شان", .grammar), (.joinedClitic, "کشتیاش", .grammar),
    (.spacedEzafe, "خانه ی ما", .grammar), (.joinedEzafe, "خانهی ما", .grammar),
    (.spacedCompound, "آتش بس", .lexicon), (.joinedCompound, "آتشبس", .lexicon),
    (.spacedNumeralAdjective, "سه ساعته", .grammar), (.joinedNumeralAdjective, "سهساعته", .grammar),
    (.spacedFixedPhrase, "گفت و گو", .lexicon), (.joinedFixedPhrase, "بهطور", .lexicon),
    (.spacedSuffix, "نویسنده گان", .grammar), (.spacedPronoun, "هیچ کس", .lexicon),
    (.spacedTitle, "رئیس جمهور", .lexicon), (.spacedLetterNames, "پی جی دی", .elements),
    (.zwnjSubstitute, "می\u{AC}شود", .characters), (.redundantZWNJ, "کشور\u{200C}ها", .characters),
    (.misplacedZWNJ, "می\u{200C} شود", .characters), (.overJoined, "گفته\u{200C}بود", .grammar),
  ]

  private static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0x200C ? "~" : $0 }))
  }

  @Test func `every rule of joining explains itself, with the reading its fix gives`() {
    let joining = RuleCatalog.cards.filter { $0.family == "joining" }.map(\.id)
    #expect(Set(Self.faults.map(\.0)) == Set(joining))
    for (code, text, ground) in Self.faults {
      let paragraph = Tokenizer.read(Array(text.utf8), vocabulary: .standard).paragraph
      let selection = RuleSelection(profile: .iranian, select: [code.card.code], tier: .style)
      let finding = ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection).first
      let evidence = finding.flatMap { JoiningRules.explain($0, in: paragraph, vocabulary: .standard) }
      #expect(evidence?.ground == ground, "\(code.card.code)")
      let isOpen = finding.map { $0.tier != .certain } ?? false
      #expect((evidence?.alternative != nil) == isOpen, "\(code.card.code)")
      let fixed = Joining().fixed(Self.shown(text))
      #expect(fixed.contains(evidence.map { Self.shown($0.reading) } ?? "?"), "\(code.card.code)")
    }
  }

  @Test func `what most copy writes otherwise is said to speak against it`() {
    #expect((evidence("در این گفت و گو بود")?.counted ?? 1) < 0)
  }
}
