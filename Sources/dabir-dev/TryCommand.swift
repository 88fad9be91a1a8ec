import DabirRules
import PersianLanguage
import TextStorage

enum TryCommand {
  static func run(_ arguments: [String]) {
    let profile: Profile = arguments.contains("fa-IR") ? .iranian : .dari
    let tier: Tier? =
      arguments.contains("style")
      ? .style
      : arguments.contains("contextual") ? .contextual : arguments.contains("certain") ? .certain : nil
    let selection = RuleSelection(
      profile: profile, select: arguments.contains("joining") ? ["joining"] : [], tier: tier)
    var out: [UInt8] = []
    var number = 0
    while let line = readLine() {
      let (paragraph, _) = Tokenizer.read(Array(line.utf8), vocabulary: .standard)
      let findings = ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection)
      if arguments.contains("list") {
        for finding in findings {
          print(
            "\(number)\t\(finding.range.start)\t\(finding.range.end)\t\(finding.code.card.code)\t\(finding.tier.name)\t\(paragraph.string(finding.range))"
          )
        }
      } else {
        out +=
          TextEdit.apply(findings.flatMap { $0.fixes.first?.edits ?? [] }, to: paragraph.text).text + [10]
      }
      number += 1
    }
    print(String(decoding: out, as: UTF8.self), terminator: "")
  }
}
