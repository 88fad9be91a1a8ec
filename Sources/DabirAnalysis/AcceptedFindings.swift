package import DabirRules
package import TextStorage

/// Findings a desk has read and accepted in one file. They are known again by what stands there, not by where: the
/// same rule about the same words between the same neighbours is not reported, wherever in the file they move.
package struct AcceptedFindings: Hashable, Sendable {
  private var excerpts: [RuleCode: Set<[UInt8]>] = [:]

  /// Nothing accepted.
  package init() {}

  /// Accepts what `code` says where `excerpt` stands.
  package mutating func accept(_ code: RuleCode, _ excerpt: [UInt8]) {
    excerpts[code, default: []].insert(excerpt)
  }

  /// The findings that are left of those of a paragraph, `text` its bytes. O(1) where nothing is accepted.
  package func rest(of findings: [Finding], in text: @autoclosure () -> [UInt8]) -> [Finding] {
    if excerpts.isEmpty || findings.isEmpty { return findings }
    let text = text()
    return findings.filter { excerpts[$0.code]?.contains(Self.excerpt($0.range, of: text)) != true }
  }

  /// What a finding at `range` is known again by: the marked bytes with up to 24 of their paragraph on either side,
  /// whole characters.
  package static func excerpt(_ range: TextRange, of text: [UInt8]) -> [UInt8] {
    var start = max(0, range.start - reach)
    while start < range.start, text[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(text.count, range.end + reach)
    while end < text.count, end > range.end, text[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(text[start..<end])
  }

  private static let reach = 24
}
