/// What the lexicon knows of one spelling (ZWNJ left out): its readings, where its ZWNJ belongs, how common it is.
///
/// Packed into 64 bits, which is also the compiled form: bits 0–23 `WordTags`, 24–28 frequency class, 29–38 verb
/// number + 1, 39–62 the letters after which the word may be cut.
package struct WordInfo: Hashable, Sendable {
  package var bits: UInt64
  /// What counted copy says of it.
  package var weights: JoiningWeights

  /// Wraps compiled bits.
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
  package static let unknown = WordInfo(bits: 0)

  /// False for a spelling the lexicon does not have.
  package var isKnown: Bool { bits != 0 }

  /// The readings.
  package var tags: WordTags { WordTags(rawValue: UInt32(truncatingIfNeeded: bits & 0xFF_FFFF)) }

  /// ⌊log₂(occurrences + 1)⌋ in the sources' counts.
  package var frequency: Int { Int(bits >> 24 & 31) }

  /// Which verb this is a form of: an index into `VerbStem.all`.
  package var verb: Int? {
    let number = Int(bits >> 29 & 0x3FF)
    return number == 0 ? nil : number - 1
  }

  /// True when the word has a morpheme boundary after `count` letters: ZWNJ (or, after an R letter, nothing)
  /// stands there when it is rightly written.
  package func hasCut(after count: Int) -> Bool {
    count >= 1 && count <= 24 && bits >> UInt64(38 + count) & 1 == 1
  }

  /// True when the word has a boundary anywhere.
  package var hasCuts: Bool { bits >> 39 != 0 }

  /// The first boundary after more than `count` letters, nil when there is none. O(1).
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
package struct WordTags: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static let noun = WordTags(rawValue: 1 << 0)
  package static let adjective = WordTags(rawValue: 1 << 1)
  package static let adverb = WordTags(rawValue: 1 << 2)
  package static let preposition = WordTags(rawValue: 1 << 3)
  package static let conjunction = WordTags(rawValue: 1 << 4)
  package static let pronoun = WordTags(rawValue: 1 << 5)
  package static let numeral = WordTags(rawValue: 1 << 6)
  package static let interjection = WordTags(rawValue: 1 << 7)
  package static let name = WordTags(rawValue: 1 << 8)
  package static let infinitive = WordTags(rawValue: 1 << 9)
  /// PRES + R: what may follow می in the present (HANDBOOK B4).
  package static let presentForm = WordTags(rawValue: 1 << 10)
  /// PAST + P: what may follow می in the imperfect, or stand alone.
  package static let pastForm = WordTags(rawValue: 1 << 11)
  /// PART, the past participle in ه.
  package static let participle = WordTags(rawValue: 1 << 12)
  /// Subjunctive, imperative, negative and modal forms.
  package static let otherVerbForm = WordTags(rawValue: 1 << 13)
  /// A spoken form (میگه, میشه without می).
  package static let spokenForm = WordTags(rawValue: 1 << 14)
  /// Takes تر and ترین.
  package static let gradable = WordTags(rawValue: 1 << 15)
  /// Written apart it is surely a fault.
  package static let compound = WordTags(rawValue: 1 << 16)
  /// Written apart it may also be two words.
  package static let openCompound = WordTags(rawValue: 1 << 17)
  /// Which form is right is the desk's choice.
  package static let styleCompound = WordTags(rawValue: 1 << 18)
  /// ZWNJ and joined are both current; only a space is a fault.
  package static let eitherSpelling = WordTags(rawValue: 1 << 19)
  /// Always joined; a space inside is a fault.
  package static let joinedOnly = WordTags(rawValue: 1 << 20)
  /// Ends in a pronounced he: takes endings as after a consonant.
  package static let pronouncedHe = WordTags(rawValue: 1 << 21)
  /// Stands in the sources as a word without any boundary.
  package static let simple = WordTags(rawValue: 1 << 22)
  /// Holds Latin or digits when the desk adds it; a word of the house list.
  package static let house = WordTags(rawValue: 1 << 23)

  /// Any finite or infinite verb form.
  package static let anyVerb: WordTags = [.presentForm, .pastForm, .participle, .otherVerbForm, .spokenForm]
  /// Noun, adjective, pronoun, numeral, name or infinitive: what endings attach to.
  package static let nominal: WordTags = [.noun, .adjective, .pronoun, .numeral, .name, .infinitive]
  /// Adverb, preposition, conjunction or interjection.
  package static let function: WordTags = [.adverb, .preposition, .conjunction, .interjection]
}
