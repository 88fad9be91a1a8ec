import DabirAnalysis
import DabirNews
import DabirRules
import PersianLanguage
import TextStorage

/// The steps of an analysis, each runnable by itself over the paragraphs of one text.
struct AnalysisParts {
  /// One step; it returns a number that depends on its work, of what `unit` says where the cost of one is of interest.
  typealias Part = (name: String, unit: String?, run: () -> Int)

  private let text: [UInt8]
  private let lines: [[UInt8]]
  private let settings = AnalysisSettings()
  /// The paragraphs, read.
  let paragraphs: [Paragraph]

  init(_ text: [UInt8]) {
    self.text = text
    lines = TextLine.split(text).map(\.text)
    var state = MarkupState.start
    var paragraphs: [Paragraph] = []
    for line in lines {
      let (paragraph, next) = Tokenizer.read(line, in: state, vocabulary: settings.vocabulary)
      paragraphs.append(paragraph)
      state = next
    }
    self.paragraphs = paragraphs
  }

  /// Words, numbers and Latin runs left out.
  var wordCount: Int { paragraphs.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } } }

  /// Every step of an analysis, then the whole of it, then what is read on demand.
  var parts: [Part] {
    [("storage", nil, store), ("tokens", nil, tokenize)]
      + RuleFamily.allCases.map { family in (family.rawValue, nil, { rules(family) }) }
      + [
        ("consistency", nil, findVariants), ("quotations", "quotation", readQuotations),
        ("analysis", nil, analyse), ("with output", nil, printFindings), ("entities", nil, findMentions),
      ]
  }

  /// A look at every byte's class and nothing else: what no reader can beat.
  func scan() -> Int {
    var sum = 0
    for byte in text { sum &+= Int(Self.byteClasses[Int(byte)]) }
    return sum
  }

  private static let byteClasses: [UInt8] = (0..<256).map { UInt8($0 >> 4) }

  private func store() -> Int { TextStore(text).lineCount }

  private func tokenize() -> Int {
    var state = MarkupState.start
    var buffers = TokenBuffers()
    var count = 0
    for line in lines {
      let (paragraph, next) = Tokenizer.read(
        line, in: state, vocabulary: settings.vocabulary, with: &buffers)
      count += paragraph.count
      state = next
      buffers.reclaim(paragraph)
    }
    return count
  }

  private func rules(_ family: RuleFamily) -> Int {
    var count = 0
    for paragraph in paragraphs {
      var sink = FindingSink(settings.selection)
      family.check(paragraph, settings.vocabulary, into: &sink)
      count += sink.resolved().count
    }
    return count
  }

  private func readQuotations() -> Int {
    QuoteReader().read(paragraphs, where: { $0 == .marked }).reduce(0) { $0 + $1.quotes.count }
  }

  private func analyse() -> Int {
    let analysis = DocumentAnalysis(text, settings: settings)
    analysis.advance()
    return analysis.findingCount
  }

  /// The analysis and a line for each finding, as `dabir lint` has it; returns the bytes of all lines.
  private func printFindings() -> Int {
    let analysis = DocumentAnalysis(text, settings: settings)
    analysis.advance()
    var bytes: [UInt8] = []
    analysis.visitFindings { line, text, findings in
      for finding in findings {
        let column = PositionEncoding.utf32.column(of: finding.range.start, in: text)
        bytes.append(contentsOf: "\(line + 1):\(column + 1): \(finding.severity.name): ".utf8)
        MessageText.append(finding, in: text, .english, to: &bytes)
        bytes.append(contentsOf: " [\(finding.code.card.code)]\n".utf8)
      }
      return true
    }
    return bytes.count
  }

  /// A look at the lexicon for each word; returns how many it has.
  func lookUp() -> Int {
    var known = 0
    for paragraph in paragraphs {
      for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .word {
        let info = settings.vocabulary.lexicon.info(paragraph.letters, paragraph.letterRange(index))
        known += info.isKnown ? 1 : 0
      }
    }
    return known
  }

  /// Bytes of the compiled lexicon.
  var lexiconBytes: Int { settings.vocabulary.lexicon.byteCount }

  private func findVariants() -> Int {
    var count = 0
    for paragraph in paragraphs {
      count +=
        VariantReader.uses(
          in: paragraph, beside: [], vocabulary: settings.vocabulary, selection: settings.selection
        ).count
    }
    return count
  }

  private func findMentions() -> Int {
    let scanner = MentionScanner(vocabulary: settings.vocabulary)
    return StoryEntities(paragraphs.map { scanner.scan($0) }).entities.count
  }

  /// A hash of all findings, in both profiles and down to tier style, of all quotations and entities.
  func checksum() -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for profile in Profile.allCases {
      let selection = RuleSelection(profile: profile, tier: .style)
      let analysis = DocumentAnalysis(
        text, settings: AnalysisSettings(selection: selection, vocabulary: settings.vocabulary))
      analysis.advance()
      for line in 0..<analysis.text.lineCount {
        for finding in analysis.findings(ofLine: line) {
          Self.mix(&hash, "\(line) \(finding.code) \(finding.tier) \(finding.severity) \(finding.wording)")
          Self.mix(&hash, "\(finding.range) \(finding.fixes)")
        }
        for quote in analysis.quotes(ofLine: line) { Self.mix(&hash, "\(line) \(quote)") }
      }
      for entity in analysis.story().entities { Self.mix(&hash, "\(entity)") }
    }
    return hash
  }

  private static func mix(_ hash: inout UInt64, _ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
