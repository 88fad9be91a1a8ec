import DabirRules
import DabirSettings
import JSONRPC

/// What a client may set, by `initializationOptions` or `workspace/didChangeConfiguration` (`dabir.*`).
struct SessionSettings: Hashable {
  /// What is chosen about checking; settings files choose below it.
  var check = CheckSettings()
  /// The language of messages where nobody chose one.
  var localeLanguage = MessageLanguage.persian
  /// Most findings one `publishDiagnostics` carries; 0 for all.
  var maxFindingsPerDocument = 2_000
  /// Documents larger than this are refused.
  var maxDocumentBytes = 256 << 20

  /// The language of messages.
  var language: MessageLanguage { check.language ?? localeLanguage }

  /// Takes over the keys `view` has; returns a sentence for each that cannot be used.
  mutating func merge(_ view: JSONView?) -> [String] {
    guard let view, !view.isNull else { return [] }
    // Clients that make no difference between empty lists and empty objects send the former.
    guard view.kind == .object else {
      return view.kind == .array && view.count == 0 ? [] : ["dabir: expected an object"]
    }
    var faults: [SettingFault] = []
    check = CheckSettings(view, path: "dabir.", faults: &faults).over(check)
    var sentences = faults.map { "\($0.key): expected \($0.expected)" }
    func read(_ key: StaticString, _ expected: String, _ range: ClosedRange<Int>) -> Int? {
      guard let value = view[key], !value.isNull else { return nil }
      if let number = value.int, range.contains(number) { return number }
      sentences.append("dabir.\(key): expected \(expected)")
      return nil
    }
    maxFindingsPerDocument =
      read("maxFindingsPerDocument", "a number that is not negative", 0 ... .max) ?? maxFindingsPerDocument
    maxDocumentBytes =
      read("maxDocumentBytes", "a number from 1 to 2147483647", 1...Int(Int32.max)) ?? maxDocumentBytes
    return sentences
  }
}
