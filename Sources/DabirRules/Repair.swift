import TextStorage

/// The fixes of a finding, as it holds them. Nearly all are one fix of one edit that puts in a few bytes: a ZWNJ, a
/// letter, nothing. Those lie in the finding itself, which is then copied and kept without any other memory.
enum Repair: Hashable, Sendable {
  case none
  case one(TextRange, ShortText, isSafe: Bool)
  case many([Fix])

  init(_ fixes: [Fix]) {
    if fixes.isEmpty {
      self = .none
    } else if fixes.count == 1, fixes[0].edits.count == 1, let text = ShortText(fixes[0].edits[0].newText) {
      self = .one(fixes[0].edits[0].range, text, isSafe: fixes[0].isSafe)
    } else {
      self = .many(fixes)
    }
  }

  var fixes: [Fix] {
    switch self {
    case .none: []
    case .one(let range, let text, let isSafe): [Fix(isSafe: isSafe, [TextEdit(range, text.bytes)])]
    case .many(let fixes): fixes
    }
  }

  /// True when the first fix is safe.
  var isSafe: Bool {
    switch self {
    case .none: false
    case .one(_, _, let isSafe): isSafe
    case .many(let fixes): fixes.first?.isSafe ?? false
    }
  }

  func visitEdits(_ body: (TextRange) -> Void) {
    switch self {
    case .none: break
    case .one(let range, _, _): body(range)
    case .many(let fixes):
      for fix in fixes {
        for edit in fix.edits { body(edit.range) }
      }
    }
  }
}

/// At most seven bytes, in one word.
struct ShortText: Hashable, Sendable {
  /// The bytes from the lowest up; the highest byte is their number.
  private let packed: UInt64

  init?(_ bytes: [UInt8]) {
    guard bytes.count <= 7 else { return nil }
    var packed = UInt64(bytes.count) << 56
    for (index, byte) in bytes.enumerated() { packed |= UInt64(byte) << (8 * UInt64(index)) }
    self.packed = packed
  }

  var bytes: [UInt8] {
    (0..<(packed >> 56)).map { UInt8(truncatingIfNeeded: packed >> (8 * $0)) }
  }
}
