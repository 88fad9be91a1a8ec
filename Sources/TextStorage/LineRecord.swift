/// One line in storage, with what the owner of the document hangs on it: a stretch of the text that was opened or
/// pasted, which all its lines share, until an edit gives the line bytes of its own.
struct LineRecord {
  /// Where the bytes lie; shared with other lines, or exactly those of this one.
  private let buffer: [UInt8]
  private let start: UInt32
  private let count: UInt32
  /// The owner's number for this line, part of `LineSum.tally`.
  private var storedTally: UInt32 = 0
  let terminator: LineTerminator
  /// The owner's own object for this line; gone as soon as an edit touches the line.
  var note: AnyObject?

  /// *Invariant:* the stretch `range` of `buffer` holds no CR and no LF.
  init(_ buffer: [UInt8], _ range: Range<Int>, _ terminator: LineTerminator) {
    self.buffer = buffer
    start = UInt32(range.lowerBound)
    count = UInt32(range.count)
    self.terminator = terminator
  }

  /// The records of the lines of `bytes`, all of them sharing it. O(n).
  static func split(_ bytes: [UInt8]) -> [LineRecord] {
    var records: [LineRecord] = []
    TextLine.visitLines(bytes) { range, terminator in records.append(LineRecord(bytes, range, terminator)) }
    return records
  }

  var tally: Int {
    get { Int(storedTally) }
    set { storedTally = UInt32(newValue) }
  }

  /// Hangs `note` on the line and counts `tally` for it; returns by how much the tally has grown.
  mutating func hang(_ note: AnyObject?, tally: Int) -> Int {
    let growth = tally - self.tally
    self.note = note
    if growth != 0 { self.tally = tally }
    return growth
  }

  /// Where the line's own bytes stand in `bytes`.
  private var range: Range<Int> { Int(start)..<Int(start) + Int(count) }

  /// Bytes without the terminator.
  var byteCount: Int { Int(count) }

  /// Bytes without the terminator. O(line) while they are shared, else O(1).
  var text: [UInt8] { Int(count) == buffer.count ? buffer : Array(buffer[range]) }

  /// Makes `bytes`, whatever they were, those of the line; in the same memory while the line's own are shared.
  func read(into bytes: inout [UInt8]) {
    if Int(count) == buffer.count {
      bytes = buffer
    } else {
      bytes.removeAll(keepingCapacity: true)
      append(from: 0, to: &bytes)
    }
  }

  /// The line as a value, see `text`.
  var line: TextLine { TextLine(text, terminator) }

  /// Appends the bytes before `offset`.
  func append(before offset: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: buffer[range.lowerBound..<range.lowerBound + offset])
  }

  /// Appends the bytes from `offset` on.
  func append(from offset: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: buffer[range.lowerBound + offset..<range.upperBound])
  }

  func add(to sum: inout LineSum) {
    sum.lines += 1
    sum.bytes += Int(count) + terminator.count
    sum.tally += tally
  }
}

extension LineSum {
  /// Adds up some lines. O(lines).
  init(of records: ArraySlice<LineRecord>) {
    self.init()
    for record in records { record.add(to: &self) }
  }
}
