import EmbeddedData
import PersianLanguage

/// The compiled gazetteer in read-only memory: an automaton over `NameLetters` and a table of strings.
///
/// Layout, little-endian: `magic`, then 32-bit numbers: version, bytes of the automaton, records, bytes of the
/// strings; the automaton (`LexiconFormat`, payload `NameFacts`); `records + 1` offsets; the strings, UTF-8. A
/// record is `id TAB gloss`. The only place of this floor that reads memory by pointer; every access is checked.
@safe struct GazetteerImage: @unchecked Sendable {
  static let magic: [UInt8] = Array("DABIRGAZ".utf8)
  static let version: UInt32 = 1
  static let headerBytes = 24

  private let bytes: UnsafeRawBufferPointer
  let automaton: Lexicon
  let recordCount: Int
  private let offsetStart: Int
  private let stringStart: Int

  /// The gazetteer in this binary.
  static let embedded: GazetteerImage = unsafe GazetteerImage(
    UnsafeRawBufferPointer(start: dabir_gazetteer_bytes(), count: dabir_gazetteer_count()))

  /// Views compiled bytes, which must outlive the value. What is no gazetteer reads as an empty one.
  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
    func number(_ index: Int) -> Int {
      let offset = 8 + index * 4
      return offset + 4 <= bytes.count
        ? unsafe Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) : 0
    }
    let valid =
      unsafe bytes.count >= Self.headerBytes && bytes.starts(with: Self.magic)
      && number(0) == Int(Self.version)
    let automatonBytes = valid ? number(1) : 0
    let records = valid ? number(2) : 0
    let whole = Self.headerBytes + automatonBytes + (records + 1) * 4 + (valid ? number(3) : 0) <= bytes.count
    let end = Self.headerBytes + automatonBytes
    unsafe automaton = Lexicon(
      valid && whole
        ? UnsafeRawBufferPointer(rebasing: bytes[Self.headerBytes..<end])
        : UnsafeRawBufferPointer(rebasing: bytes[0..<0]))
    recordCount = valid && whole ? records : 0
    offsetStart = end
    stringStart = end + (records + 1) * 4
  }

  /// Bytes the compiled form takes.
  var byteCount: Int { unsafe bytes.count }

  private func offset(_ record: Int) -> Int {
    unsafe Int(
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offsetStart + record * 4, as: UInt32.self)))
  }

  /// The text of a record, empty when there is none. O(text).
  func text(_ record: Int) -> String {
    guard record > 0, record < recordCount else { return "" }
    let start = stringStart + offset(record)
    let end = stringStart + offset(record + 1)
    guard start <= end, end <= byteCount else { return "" }
    return unsafe String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
