import TextStorage

/// A stretch between quotation marks, found by the marks alone.
struct MarkedSpan: Hashable, Sendable {
  /// First and last token, marks included.
  var firstToken: Int
  var lastToken: Int
  /// With the marks and without, in UTF-8 bytes.
  var range: TextRange
  var inner: TextRange
  var marks: QuoteMarks
  /// Inside another span.
  var isNested = false
  /// Begins without an opening mark: goes on from the paragraph before.
  var startsCarried = false
  /// Ends without a closing mark.
  var isOpen = false
}
