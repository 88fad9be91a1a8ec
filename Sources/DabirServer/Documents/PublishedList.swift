import JSONRPC

/// A list of diagnostics as it was sent. Its bytes are shared with the list of the document until that changes.
struct PublishedList {
  /// The findings of the whole document, also those a limit kept back.
  let findingCount: Int
  /// The diagnostics with commas between them.
  let pieces: [OutgoingBytes.Piece]

  /// O(pieces) where nearly all have stayed where they were.
  func isSame(as other: PublishedList) -> Bool {
    guard findingCount == other.findingCount, size == other.size else { return false }
    let start = zip(pieces, other.pieces).prefix { $0 == $1 }.count
    let (mine, others) = (pieces[start...], other.pieces[start...])
    // Pieces of one length are compared; those that have been cut anew are put together first.
    if let first = mine.first, let second = others.first, first.range.count == second.range.count {
      return false
    }
    return Self.joined(mine) == Self.joined(others)
  }

  private var size: Int { pieces.reduce(0) { $0 + $1.range.count } }

  private static func joined(_ pieces: ArraySlice<OutgoingBytes.Piece>) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces { bytes.append(contentsOf: piece.bytes[piece.range]) }
    return bytes
  }
}
