import EmbeddedData

/// The embedded word list: exact look-up without parsing, allocation or start-up cost.
///
/// The only place of this floor that reads memory by pointer: a view over read-only data that lives as long as
/// the process. Every access is checked against the view's size.
@safe @usableFromInline package struct Lexicon: @unchecked Sendable {
  /// Bytes the compiled form takes.
  package let byteCount: Int
  @usableFromInline let infos: UnsafeRawPointer?
  @usableFromInline let infoCount: Int
  @usableFromInline let slots: UnsafeRawPointer?
  @usableFromInline let slotCount: Int
  @usableFromInline let root: Int
  /// Number of spellings.
  package let wordCount: Int

  /// The lexicon in this binary. An image that is not one (never in a released binary; a test compares it with
  /// its source) reads as an empty lexicon.
  package static let embedded: Lexicon = unsafe Lexicon(
    UnsafeRawBufferPointer(start: dabir_lexicon_bytes(), count: dabir_lexicon_count()))

  /// No words at all.
  package static let empty: Lexicon = unsafe Lexicon(UnsafeRawBufferPointer(start: nil, count: 0))

  /// Views compiled bytes, which must outlive the value.
  package init(_ bytes: UnsafeRawBufferPointer) {
    byteCount = bytes.count
    func number(_ index: Int) -> Int {
      let offset = 8 + index * 4
      return offset + 4 <= bytes.count
        ? unsafe Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) : 0
    }
    let valid =
      unsafe bytes.count >= LexiconFormat.headerBytes && bytes.starts(with: LexiconFormat.magic)
      && number(0) == Int(LexiconFormat.version)
    let size = valid ? LexiconFormat.headerBytes + number(2) * LexiconFormat.infoBytes + number(3) * 4 : .max
    let whole = size <= bytes.count
    wordCount = whole ? number(1) : 0
    infoCount = whole ? number(2) : 0
    slotCount = whole ? number(3) : 0
    unsafe infos = bytes.baseAddress.map { unsafe $0 + LexiconFormat.headerBytes }
    let slotStart = LexiconFormat.headerBytes + infoCount * LexiconFormat.infoBytes
    unsafe slots = bytes.baseAddress.map { unsafe $0 + slotStart }
    root = number(4)
  }

  @inlinable @inline(__always)
  func slot(_ index: Int) -> UInt32 {
    // One comparison for both ends; the view's own checks would cost more than the load. Where there are slots there
    // is a place they start at.
    guard UInt(bitPattern: index) < UInt(bitPattern: slotCount) else { return 0 }
    return unsafe UInt32(
      littleEndian: (slots.unsafelyUnwrapped + index &* 4).loadUnaligned(as: UInt32.self))
  }

  /// A place in the automaton, reached by some letters.
  @usableFromInline package struct State: Hashable, Sendable {
    @usableFromInline var base: Int

    @inlinable
    init(base: Int) { self.base = base }
  }

  /// The state before any letter.
  @inlinable package var start: State { State(base: root) }

  /// The state after one more letter, nil when no word goes on like that. O(1).
  @inlinable @inline(__always)
  package func step(_ state: State, _ letter: UInt8) -> State? {
    let entry = slot(state.base &+ Int(letter))
    guard entry & 0xFF == UInt32(letter), letter != 0 else { return nil }
    return State(base: Int(entry >> 8))
  }

  /// The state after one more letter; `nowhere` when no word goes on like that, and after it. O(1).
  @inlinable @inline(__always)
  func advance(_ state: State, _ letter: UInt8) -> State {
    let entry = slot(state.base &+ Int(letter))
    return State(base: entry & 0xFF == UInt32(letter) ? Int(entry >> 8) : Self.nowhere.base)
  }

  /// The state from which no letter leads on and where no word ends: beyond the slots of any lexicon.
  @inlinable package static var nowhere: State { State(base: 0xFFFF_FFFF) }

  /// What is known of the word that ends here. O(1).
  @inlinable @inline(__always)
  package func info(_ state: State) -> WordInfo {
    let entry = slot(state.base &+ LexiconFormat.valueLabel)
    let number = Int(entry >> 8)
    guard entry & 0xFF == UInt32(LexiconFormat.valueLabel), number < infoCount else { return .unknown }
    // Where there are infos there is a place they start at.
    let place = unsafe infos.unsafelyUnwrapped + number &* LexiconFormat.infoBytes
    return WordInfo(
      bits: unsafe UInt64(littleEndian: place.loadUnaligned(as: UInt64.self)),
      weights: JoiningWeights(packed: unsafe UInt32(littleEndian: (place + 8).loadUnaligned(as: UInt32.self)))
    )
  }

  /// The state after the letters `range` of `letters`, from `state`. O(range).
  @inlinable
  package func walk(_ letters: [UInt8], _ range: Range<Int>, from state: State) -> State? {
    var state = state
    for index in range {
      guard let next = step(state, letters[index]) else { return nil }
      state = next
    }
    return state
  }

  /// What is known of the spelling `letters[range]`; ZWNJ must have been left out. O(range).
  @inlinable
  package func info(_ letters: [UInt8], _ range: Range<Int>) -> WordInfo {
    guard let end = walk(letters, range, from: start) else { return .unknown }
    return info(end)
  }

  /// What is known of `text`, ZWNJ and marks left out. For tests, tables and tools.
  package func info(_ text: String) -> WordInfo {
    let letters = Letter.letters(text).filter { $0 != Letter.zwnj }
    return info(letters, 0..<letters.count)
  }
}
