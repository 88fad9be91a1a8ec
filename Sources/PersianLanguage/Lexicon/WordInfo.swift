/// What the lexicon knows of one spelling (ZWNJ left out): its readings, where its ZWNJ belongs, how common it is.
///
/// Packed into 64 bits, which is also the compiled form: bits 0–23 `WordTags`, 24–28 frequency class, 29–38 verb
/// number + 1, 39–62 the letters after which the word may be cut.
@usableFromInline package struct WordInfo: Hashable, Sendable {
  /// The compiled form.
  @usableFromInline package var bits: UInt64
  /// What counted copy says of it.
  @usableFromInline package var weights: JoiningWeights

  /// Wraps compiled bits.
  @inlinable
  package init(bits: UInt64, weights: JoiningWeights = .none) {
    self.bits = bits
    self.weights = weights
  }

  /// Packs the parts. `frequency` is ⌊log₂(count + 1)⌋, at most 31; `cuts` are letter counts, at most 24.
  package init(tags: WordTags, frequency: Int = 0, verb: Int? = nil, cuts: [Int] = []) {
    bits = UInt64(tags.rawValue & 0xFF_FFFF)
    bits |= UInt64(min(frequency, 31)) << 24
    bits |= UInt64((verb.map { $0 + 1 } ?? 0) & 0x3FF) << 29
    for cut in cuts where cut >= 1 && cut <= 24 { bits |= 1 << UInt64(38 + cut) }
    weights = .none
  }

  /// Nothing known.
  @inlinable package static var unknown: WordInfo { WordInfo(bits: 0) }

  /// False for a spelling the lexicon does not have.
  @inlinable
  package var isKnown: Bool { bits != 0 }

  /// True for a word without boundaries that has none of these readings. O(1), one comparison for all of it.
  @inlinable @inline(__always)
  package func isWhole(without readings: WordTags) -> Bool {
    isKnown && bits & (~0 << 39 | UInt64(readings.rawValue)) == 0
  }

  /// The readings.
  @inlinable
  package var tags: WordTags { WordTags(rawValue: UInt32(truncatingIfNeeded: bits & 0xFF_FFFF)) }

  /// ⌊log₂(occurrences + 1)⌋ in the sources' counts.
  @inlinable
  package var frequency: Int { Int(bits >> 24 & 31) }

  /// Which verb this is a form of: an index into `VerbStem.all`.
  @inlinable
  package var verb: Int? {
    let number = Int(bits >> 29 & 0x3FF)
    return number == 0 ? nil : number - 1
  }

  /// True when the word has a morpheme boundary after `count` letters: ZWNJ (or, after an R letter, nothing)
  /// stands there when it is rightly written.
  @inlinable
  package func hasCut(after count: Int) -> Bool {
    count >= 1 && count <= 24 && bits >> UInt64(38 + count) & 1 == 1
  }

  /// True when the word has a boundary anywhere.
  @inlinable
  package var hasCuts: Bool { bits >> 39 != 0 }

  /// The first boundary after more than `count` letters, nil when there is none. O(1).
  @inlinable
  package func cut(after count: Int) -> Int? {
    let later = count < 24 ? (bits >> 39) >> UInt64(count) & 0xFF_FFFF : 0
    return later == 0 ? nil : count + 1 + later.trailingZeroBitCount
  }

  /// The boundaries, as letter counts, ascending.
  package var cuts: [Int] { (1...24).filter(hasCut(after:)) }

  /// Two entries of one spelling as one: readings and boundaries together.
  package func merged(with other: WordInfo) -> WordInfo {
    var info = WordInfo(
      tags: tags.union(other.tags), frequency: max(frequency, other.frequency), verb: verb ?? other.verb,
      cuts: cuts + other.cuts)
    info.weights = weights == .none ? other.weights : weights
    return info
  }
}

/// The readings a spelling has. Bit numbers are part of the compiled lexicon's format.
@usableFromInline package struct WordTags: OptionSet, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt32

  @inlinable
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Written out, since the generic initialiser is not specialised across modules.
  @inlinable
  package init(arrayLiteral tags: WordTags...) {
    rawValue = tags.reduce(0) { $0 | $1.rawValue }
  }

  @inlinable package static var noun: WordTags { WordTags(rawValue: 1 << 0) }
  @inlinable package static var adjective: WordTags { WordTags(rawValue: 1 << 1) }
  @inlinable package static var adverb: WordTags { WordTags(rawValue: 1 << 2) }
  @inlinable package static var preposition: WordTags { WordTags(rawValue: 1 << 3) }
  @inlinable package static var conjunction: WordTags { WordTags(rawValue: 1 << 4) }
  @inlinable package static var pronoun: WordTags { WordTags(rawValue: 1 << 5) }
  @inlinable package static var numeral: WordTags { WordTags(rawValue: 1 << 6) }
  @inlinable package static var interjection: WordTags { WordTags(rawValue: 1 << 7) }
  @inlinable package static var name: WordTags { WordTags(rawValue: 1 << 8) }
  @inlinable package static var infinitive: WordTags { WordTags(rawValue: 1 << 9) }
  /// PRES + R: what may follow می in the present (HANDBOOK B4).
  @inlinable package static var presentForm: WordTags { WordTags(rawValue: 1 << 10) }
  /// PAST + P: what may follow می in the imperfect, or stand alone.
  @inlinable package static var pastForm: WordTags { WordTags(rawValue: 1 << 11) }
  /// PART, the past participle in ه.
  @inlinable package static var participle: WordTags { WordTags(rawValue: 1 << 12) }
  /// Subjunctive, imperative, negative and modal forms.
  @inlinable package static var otherVerbForm: WordTags { WordTags(rawValue: 1 << 13) }
  /// A spoken form (میگه, میشه without می).
  @inlinable package static var spokenForm: WordTags { WordTags(rawValue: 1 << 14) }
  /// Takes تر and ترین.
  @inlinable package static var gradable: WordTags { WordTags(rawValue: 1 << 15) }
  /// Written apart it is surely a fault.
  @inlinable package static var compound: WordTags { WordTags(rawValue: 1 << 16) }
  /// Written apart it may also be two words.
  @inlinable package static var openCompound: WordTags { WordTags(rawValue: 1 << 17) }
  /// Which form is right is the desk's choice.
  @inlinable package static var styleCompound: WordTags { WordTags(rawValue: 1 << 18) }
  /// ZWNJ and joined are both current; only a space is a fault.
  @inlinable package static var eitherSpelling: WordTags { WordTags(rawValue: 1 << 19) }
  /// Always joined; a space inside is a fault.
  @inlinable package static var joinedOnly: WordTags { WordTags(rawValue: 1 << 20) }
  /// Ends in a pronounced he: takes endings as after a consonant.
  @inlinable package static var pronouncedHe: WordTags { WordTags(rawValue: 1 << 21) }
  /// Stands in the sources as a word without any boundary.
  @inlinable package static var simple: WordTags { WordTags(rawValue: 1 << 22) }
  /// Holds Latin or digits when the desk adds it; a word of the house list.
  @inlinable package static var house: WordTags { WordTags(rawValue: 1 << 23) }

  /// Any finite or infinite verb form.
  @inlinable package static var anyVerb: WordTags {
    presentForm | pastForm | participle | otherVerbForm | spokenForm
  }
  /// Noun, adjective, pronoun, numeral, name or infinitive: what endings attach to.
  @inlinable package static var nominal: WordTags {
    noun | adjective | pronoun | numeral | name | infinitive
  }
  /// Adverb, preposition, conjunction or interjection.
  @inlinable package static var function: WordTags { adverb | preposition | conjunction | interjection }

  // What OptionSet gives, spelt out: the rules ask these questions of every word, and a generic call costs more
  // than the answer.

  /// Both sets together.
  @inlinable
  package static func | (left: WordTags, right: WordTags) -> WordTags {
    WordTags(rawValue: left.rawValue | right.rawValue)
  }

  /// True when no reading is in both.
  @inlinable
  package func isDisjoint(with other: WordTags) -> Bool { rawValue & other.rawValue == 0 }

  /// True when all readings of `other` are here.
  @inlinable
  package func contains(_ other: WordTags) -> Bool { rawValue & other.rawValue == other.rawValue }

  /// The readings in both.
  @inlinable
  package func intersection(_ other: WordTags) -> WordTags { WordTags(rawValue: rawValue & other.rawValue) }

  /// The readings in either.
  @inlinable
  package func union(_ other: WordTags) -> WordTags { self | other }

  /// True when there is none.
  @inlinable
  package var isEmpty: Bool { rawValue == 0 }
}
