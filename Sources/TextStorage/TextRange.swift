/// A half-open range of UTF-8 byte offsets. What the offsets count from (a paragraph, a document) is said by
/// whoever stores the range; inside the analysis it is always the start of the paragraph.
@usableFromInline package struct TextRange: Hashable, Sendable, Comparable {
  @usableFromInline var lower: UInt32
  @usableFromInline var upper: UInt32

  /// First byte of the range.
  @inlinable package var start: Int {
    get { Int(lower) }
    set { lower = UInt32(newValue) }
  }

  /// First byte after the range.
  @inlinable package var end: Int {
    get { Int(upper) }
    set { upper = UInt32(newValue) }
  }

  /// Makes the range `start..<end`. *Invariant:* `0 <= start <= end < 2^32`.
  @inlinable package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range runs forward")
    lower = UInt32(start)
    upper = UInt32(end)
  }

  /// Number of UTF-8 bytes covered.
  @inlinable package var count: Int { Int(upper) - Int(lower) }

  /// True when the range covers nothing and only marks a place.
  @inlinable package var isEmpty: Bool { lower == upper }

  /// The same bytes as a Swift range, for subscripting.
  @inlinable package var indices: Range<Int> { Int(lower)..<Int(upper) }

  /// True when both ranges cover a common byte.
  @inlinable package func overlaps(_ other: TextRange) -> Bool {
    lower < other.upper && other.lower < upper
  }

  /// True when `other` lies inside this range, borders included.
  @inlinable package func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// True when the byte at `offset` is covered.
  @inlinable package func contains(_ offset: Int) -> Bool {
    Int(lower) <= offset && offset < Int(upper)
  }

  /// The range moved by `bytes`, forward when positive.
  @inlinable package func shifted(by bytes: Int) -> TextRange {
    TextRange(start + bytes, end + bytes)
  }

  /// The smallest range that covers both.
  @inlinable package func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  @inlinable package static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}
