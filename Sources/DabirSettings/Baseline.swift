import DabirAnalysis
import DabirRules
import JSONRPC

/// The findings a desk has accepted, `.dabir/baseline.json`: a list of files, rules and what stands where they found
/// something, see `AcceptedFindings.excerpt`.
struct Baseline: Sendable {
  private var byPath: [String: AcceptedFindings] = [:]

  /// Nothing accepted.
  init() {}

  /// Reads the file; `path` is for faults.
  init(_ text: [UInt8], _ path: String) throws(ProjectFault) {
    let root: JSONView
    do throws(JSONError) {
      root = try JSONDocument(parsing: text).root
    } catch {
      throw ProjectFault(path, error.description, at: error.offset, in: text)
    }
    guard let list = root["accepted"], list.kind == .array else {
      throw ProjectFault(
        path, "expected an object with a list accepted", at: root.rawBytes.startIndex, in: text)
    }
    for (number, entry) in list.elements.enumerated() {
      guard let file = entry["path"]?.string, let code = entry["code"]?.string,
        let words = entry["text"]?.string
      else {
        throw ProjectFault(
          path, "accepted.\(number): expected an object with path, code and text",
          at: entry.rawBytes.startIndex, in: text)
      }
      // A rule of another version: nothing to accept.
      guard let rule = RuleCode.named(code) else { continue }
      byPath[file, default: AcceptedFindings()].accept(rule, Array(words.utf8))
    }
  }

  /// What is accepted in the file at `path`, relative to the folder of the settings.
  func accepted(in path: String) -> AcceptedFindings { byPath[path] ?? AcceptedFindings() }
}
