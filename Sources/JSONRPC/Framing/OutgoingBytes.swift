/// Bytes on their way to the client, in order: small messages in one array that grows, large stretches where they lie.
package struct OutgoingBytes: Sendable {
  /// A stretch of an array that somebody else keeps.
  package struct Piece: Equatable, Sendable {
    /// The array.
    package let bytes: [UInt8]
    /// Which of its bytes.
    package let range: Range<Int>

    /// Makes a piece. *Invariant:* `range` lies in `bytes`.
    package init(_ bytes: [UInt8], _ range: Range<Int>) {
      self.bytes = bytes
      self.range = range
    }

    /// True when both are the same bytes. O(1) where they lie in the same memory.
    package static func == (left: Piece, right: Piece) -> Bool {
      left.bytes[left.range] == right.bytes[right.range]
    }
  }

  /// What comes first; those before `head` are gone.
  private var pieces: [Piece] = []
  private var head = 0
  /// What comes behind `pieces`.
  private var tail: [UInt8] = []
  /// Bytes gone of the first piece, or of `tail` where there is none.
  private var gone = 0
  /// Bytes that are left.
  package private(set) var count = 0

  /// Nothing.
  package init() {}

  /// True when nothing is left.
  package var isEmpty: Bool { count == 0 }

  /// Adds bytes by copying them. O(bytes).
  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    tail.append(contentsOf: bytes)
    count += bytes.count
  }

  /// Adds bytes that `write` puts at the end. O(bytes).
  package mutating func append(writing write: (inout [UInt8]) -> Void) {
    let before = tail.count
    write(&tail)
    count += tail.count - before
  }

  /// Adds bytes without copying them. O(1).
  package mutating func append(sharing piece: Piece) {
    guard !piece.range.isEmpty else { return }
    if !tail.isEmpty {
      // What has gone of it has gone for good.
      let isFirst = head == pieces.count
      pieces.append(Piece(tail, (isFirst ? gone : 0)..<tail.count))
      if isFirst { gone = 0 }
      tail = []
    }
    pieces.append(piece)
    count += piece.range.count
  }

  /// What can be written next in one go. *Invariant:* not empty.
  package func withFirst<Result>(_ body: (_ bytes: [UInt8], _ range: Range<Int>) -> Result) -> Result {
    guard head < pieces.count else { return body(tail, gone..<tail.count) }
    let piece = pieces[head]
    return body(piece.bytes, piece.range.lowerBound + gone..<piece.range.upperBound)
  }

  /// Gives up `written` bytes of the first stretch. Amortised O(written).
  package mutating func removeFirst(_ written: Int) {
    count -= written
    gone += written
    if head < pieces.count {
      guard gone == pieces[head].range.count else { return }
      gone = 0
      head += 1
      if head == pieces.count {
        pieces.removeAll(keepingCapacity: head <= 256)
        head = 0
      }
    } else if gone == tail.count {
      tail.removeAll(keepingCapacity: tail.capacity <= 1 << 20)
      gone = 0
    } else if gone > tail.count / 2 {
      tail.removeFirst(gone)
      gone = 0
    }
  }

  /// Everything, as one array; nothing is left. O(bytes).
  package mutating func takeAll() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while !isEmpty {
      let written = withFirst { piece, range in
        bytes.append(contentsOf: piece[range])
        return range.count
      }
      removeFirst(written)
    }
    return bytes
  }
}
