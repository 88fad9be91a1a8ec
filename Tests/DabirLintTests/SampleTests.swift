import DabirLint
import DabirRules
import DabirSettings
import DabirTesting
import Testing

/// The two sample articles against their answer keys, through the commands a desk would run.
@Suite struct SampleTests {
  private func options(_ sample: Sample) -> CheckOptions {
    var options = CheckOptions()
    options.settings.profile = sample == .dari ? .dari : .iranian
    return options
  }

  private func report(_ text: [UInt8], _ sample: Sample) throws -> LintReport {
    try LintReport(of: SourceFile(path: "-", bytes: text), options(sample))
  }

  private func places(_ findings: [LintReport.Finding], _ severity: String) -> Set<Range<Int>> {
    Set(findings.filter { $0.severity == severity }.map(\.offsets.utf8.range))
  }

  @Test(arguments: Sample.allCases)
  func `lint reports what the key says and nothing else`(sample: Sample) throws {
    let key = try sample.key
    let findings = try report(sample.article, sample).findings
    let marks = findings.filter { ["characters", "punctuation", "spacing", "numbers"].contains($0.family) }
    let wanted = key.characters.filter { key.defaultProfile.characters.contains($0.id) }
    #expect(Set(marks.map(\.offsets.utf8.range)) == Set(wanted.map(\.range)))

    let joining = findings.filter { $0.family == "joining" }
    func sites(_ ids: [String]) -> Set<Range<Int>> {
      Set(key.zwnj.sites.filter { ids.contains($0.id) }.map(\.range))
    }
    #expect(places(joining, "warning") == sites(key.defaultProfile.zwnjWarnings))
    #expect(places(joining, "information") == sites(key.defaultProfile.zwnjInformation))
    // A hint is a matter of style: the key has it as a site, and lets the desk choose.
    #expect(places(joining, "hint").isSubset(of: sites(key.zwnj.sites.map(\.id))))

    let quotations = findings.filter { $0.family == "quotation" }
    let unattributed = key.quotes.filter { key.defaultProfile.unattributedQuotes.contains($0.id) }
    #expect(Set(quotations.map(\.offsets.utf8.range)) == Set(unattributed.map(\.span.range)))
  }

  @Test(arguments: Sample.allCases)
  func `the near misses are silent`(sample: Sample) throws {
    let key = try sample.key
    // A near miss of one rule may hold a fault of another, which is a site of its own.
    let sites = Set(key.zwnj.sites.map(\.range) + key.characters.map(\.range))
    let found = try report(sample.article, sample).findings.map(\.offsets.utf8.range).filter {
      !sites.contains($0)
    }
    #expect(key.zwnj.nearMisses.count > 100)
    for miss in key.zwnj.nearMisses {
      #expect(!found.contains { miss.startByte <= $0.lowerBound && $0.upperBound <= miss.endByte })
    }
  }

  @Test(arguments: Sample.allCases, [false, true])
  func `fixing gives the key's replacements and leaves nothing to fix`(
    sample: Sample, appliesUnsafe: Bool
  ) throws {
    let key = try sample.key
    var ids = Set(key.defaultProfile.zwnjWarnings)
    if appliesUnsafe { ids.formUnion(key.defaultProfile.zwnjInformation) }
    var wanted = try sample.article
    let shown = try report(wanted, sample).findings
    if appliesUnsafe {
      let hints = places(shown, "hint")
      ids.formUnion(key.zwnj.sites.filter { hints.contains($0.range) }.map(\.id))
    }
    var edits = key.zwnj.sites.filter { ids.contains($0.id) }.map {
      ($0.edit.startByte..<$0.edit.endByte, $0.edit.newText)
    }
    edits += key.characters.filter { key.defaultProfile.characters.contains($0.id) }.map {
      ($0.range, $0.replacement ?? "")
    }
    for (range, new) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      wanted.replaceSubrange(range, with: Array(new.utf8))
    }

    var fix = FixCommand()
    fix.options = options(sample)
    fix.appliesUnsafe = appliesUnsafe
    let fixed = try fix.fixed(sample.article)
    #expect(fixed == wanted)
    let left = try report(fixed, sample).findings.filter { finding in
      finding.fixes.contains { $0.safe || appliesUnsafe }
    }
    #expect(left.isEmpty)
  }
}
