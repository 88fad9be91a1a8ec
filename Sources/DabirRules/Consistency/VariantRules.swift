import TextStorage

/// Reports uses that go against the rest of their text (HANDBOOK E 1–8).
package enum VariantRules {
  /// The names known in several spellings, each with all of them; `~` is ZWNJ.
  package static var nameSpellings: [[String]] { WordVariants.names.flatMap(\.words) }

  /// The findings of the uses of one paragraph, in order; `text` is the paragraph's, and `counts` say what the
  /// document prefers. O(uses + what they cover).
  package static func findings(
    of uses: [VariantUse], in text: [UInt8], counts: VariantCounts
  ) -> [Finding] {
    uses.compactMap { use in
      guard let majority = counts.majority(use.kind), majority != use.variant else { return nil }
      let fix = Fix(isSafe: false, edits(use, majority, text))
      return Finding(use.kind.code, .style, use.range, fixes: [fix])
    }.sorted(by: Finding.precedes)
  }

  private static func edits(_ use: VariantUse, _ majority: UInt8, _ text: [UInt8]) -> [TextEdit] {
    let old = text[use.range.indices]
    switch use.kind {
    case .digits:
      if majority == 0 { return ASCIIDigitsRule.persianEdits(use.range, in: text) }
      return [TextEdit(use.range, DigitVariants.ascii(use.range, in: text))]
    case .quotationMarks:
      let marks = QuotationMarkVariants.scalars[Int(majority)]
      let opening = UTF8Scalars.decode(text, at: use.range.start).length
      let closing = UTF8Scalars.decode(text, before: use.range.end)?.length ?? 1
      return [
        TextEdit(TextRange(use.range.start, use.range.start + opening), UTF8Scalars.encode(marks.opening)),
        TextEdit(TextRange(use.range.end - closing, use.range.end), UTF8Scalars.encode(marks.closing)),
      ]
    case .dashes:
      return [TextEdit(use.range, UTF8Scalars.encode(DashVariants.scalars[Int(majority)]))]
    case .ezafe, .indefinite:
      return [smallest(use.range, old, SilentHeVariants.rewritten(old, use.kind, majority))]
    default:
      guard let entry = WordVariants.table.entry(old) else { return [] }
      return [smallest(use.range, old, entry.spellings[Int(majority)])]
    }
  }

  /// The edit that makes `new` of `old`, without what both start and end with; it cuts no character.
  private static func smallest(_ range: TextRange, _ old: ArraySlice<UInt8>, _ new: [UInt8]) -> TextEdit {
    func isBoundary(_ bytes: some Collection<UInt8>, _ offset: Int) -> Bool {
      offset == bytes.count || bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 != 0x80
    }
    let shorter = min(old.count, new.count)
    var start = zip(old, new).prefix { $0 == $1 }.count
    while !isBoundary(old, start) || !isBoundary(new, start) { start -= 1 }
    var tail = min(zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count, shorter - start)
    while !isBoundary(old, old.count - tail) || !isBoundary(new, new.count - tail) { tail -= 1 }
    return TextEdit(
      TextRange(range.start + start, range.end - tail), Array(new[start..<new.count - tail]))
  }
}
