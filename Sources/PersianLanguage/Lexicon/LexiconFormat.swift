/// The compiled lexicon: a minimal acyclic automaton over `Letter` numbers in one array of 32-bit slots.
///
/// Layout, little-endian: eight bytes of magic, then 32-bit numbers: format version, words, infos, slots, the
/// root's base, zero; then the infos (64 bits of
/// `WordInfo` and 32 of `JoiningWeights` each), then the slots. A state is a base `b`; its
/// transition over letter `l` is slot `b + l` if that slot's low byte is `l`, and leads to the base in the upper
/// 24 bits. A state that ends a word has a slot at `b + valueLabel` whose upper bits are the number of its info.
@usableFromInline package enum LexiconFormat {
  /// The first eight bytes.
  package static let magic: [UInt8] = Array("DABIRLEX".utf8)
  /// Changes with the layout: an image of another version reads as empty.
  package static let version: UInt32 = 2
  /// Bytes before the infos.
  @inlinable package static var headerBytes: Int { 32 }
  /// Bytes of one info.
  @inlinable package static var infoBytes: Int { 12 }
  @inlinable package static var valueLabel: Int { 64 }
}
