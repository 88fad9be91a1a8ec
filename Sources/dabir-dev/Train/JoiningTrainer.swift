import PersianLanguage

/// Counts how running text writes compounds: apart, with ZWNJ, or as one.
struct JoiningTrainer {
  private let words: [[UInt8]: WordInfo]
  private var counts = JoiningCounts()
  /// Boundaries of every compound in question, by spelling: the lexicon's and those the text shows.
  private var cuts: [[UInt8]: [Int]] = [:]
  /// Different words an element was seen in.
  private var company: [[UInt8]: Set<[UInt8]>] = [:]
  private var firstCompany: [[UInt8]: Set<[UInt8]>] = [:]

  private init(_ words: [[UInt8]: WordInfo]) {
    self.words = words
    for (letters, info) in words where info.hasCuts { cuts[letters] = info.cuts }
  }

  /// Counts `lines` against the words of the lexicon's sources.
  static func count(_ lines: [String], _ words: [[UInt8]: WordInfo]) -> JoiningCounts {
    let vocabulary = Vocabulary(lexicon: .empty, houseWords: [])
    let sentences = lines.map { line in
      let paragraph = Tokenizer.read(Array(line.utf8), vocabulary: vocabulary).paragraph
      return paragraph.tokens.indices.map { paragraph.isKind($0, .word) ? TrainedWord(paragraph, $0) : nil }
    }
    var trainer = JoiningTrainer(words)
    for sentence in sentences { for word in sentence { word.map { trainer.collect($0) } } }
    for sentence in sentences { trainer.weigh(sentence) }
    return trainer.pruned()
  }

  // MARK: What the text writes with ZWNJ

  private mutating func collect(_ word: TrainedWord) {
    if let plural = word.plural { counts.indefinites[plural + [Letter.heh], default: .init()].apart += 1 }
    if let indefinite = word.indefinite { counts.indefinites[indefinite, default: .init()].zwnj += 1 }
    let pieces = word.core
    guard pieces.count > 1 else { return }
    let (letters, places) = TrainedWord.joined(pieces)
    let key = known(letters) ?? letters
    if cuts[key] == nil { cuts[key] = places }
    counts.compounds[.init(letters: key, cuts: cuts[key] ?? places), default: .init()].zwnj += 1
    for element in forms(of: pieces[pieces.count - 1]) {
      counts.last[element, default: .init()].zwnj += 1
      company[element, default: []].insert(letters)
    }
    counts.first[pieces[0], default: .init()].zwnj += 1
    firstCompany[pieces[0], default: []].insert(letters)
  }

  /// An element as written, and the stem it is made of unless that is a word too: اندیش of اندیشی and اندیشان.
  private func forms(of element: [UInt8]) -> [[UInt8]] {
    let stems = ["ی", "ان"].compactMap { Inflection.stem(of: element, 0..<element.count, before: .init($0)) }
    return [element] + stems.map { Array(element[$0]) }.filter { Self.presents.contains($0) && !isNominal($0) }
  }

  private static let presents: Set<[UInt8]> = Set(
    VerbStem.all.filter(\.preverb.isEmpty).map { verb in
      Letter.letters(verb.present.hasSuffix("ی") ? String(verb.present.dropLast()) : verb.present)
    })

  /// The compound a spelling is, itself or before an ending.
  private func known(_ letters: [UInt8]) -> [UInt8]? {
    if cuts[letters] != nil { return letters }
    for ending in Inflection.compoundEndings {
      guard let stem = Inflection.stem(of: letters, 0..<letters.count, before: ending), stem.count > 3,
        let places = cuts[Array(letters[stem])], let last = places.last, stem.count - last >= 2
      else { continue }
      return Array(letters[stem])
    }
    return nil
  }

  // MARK: What it writes apart or as one

  private mutating func weigh(_ sentence: [TrainedWord?]) {
    for index in sentence.indices {
      guard let word = sentence[index] else { continue }
      weighJoined(word)
      weighApart(sentence, index)
    }
  }

  private mutating func weighJoined(_ word: TrainedWord) {
    guard let letters = word.core.first, word.core.count == 1 else { return }
    if let key = known(letters), let places = cuts[key] {
      counts.compounds[.init(letters: key, cuts: places), default: .init()].joined += 1
    }
    guard letters.count > 4, words[letters].map({ !$0.tags.contains(.simple) || $0.hasCuts }) ?? true else { return }
    for cut in 2...(letters.count - 2) {
      let element = Array(letters[cut...])
      guard counts.last[element] != nil, Letter.joinsNext(letters[cut - 1]), isNominal(Array(letters[..<cut]))
      else { continue }
      counts.last[element]?.joined += 1
    }
  }

  private mutating func weighApart(_ sentence: [TrainedWord?], _ start: Int) {
    var letters: [UInt8] = []
    var gaps: [Int] = []
    var index = start
    for part in 0..<4 {
      guard let word = sentence[index], let core = word.core.first else { return }
      let whole = word.core.count == 1
      if part > 0 {
        let spelled = letters + core
        if let key = known(spelled), let places = cuts[key], fits(gaps, places, spelled),
          !isVerb(sentence, index)
        {
          counts.compounds[.init(letters: key, cuts: places), default: .init()].apart += 1
        }
        if part == 1, whole, !isPredicate(sentence, index) { weighElements(letters, core) }
      }
      guard whole, !word.hasEnding, index + 2 < sentence.count, sentence[index + 1] == nil, word.precedesSpace
      else { return }
      letters += core
      gaps.append(letters.count)
      index += 2
    }
  }

  /// True when a participle is part of a verb, or may be: an auxiliary, a verb, و or nothing follows.
  private func isPredicate(_ sentence: [TrainedWord?], _ index: Int) -> Bool {
    guard let word = sentence[index], words[word.letters]?.tags.contains(.participle) ?? false else { return false }
    guard word.precedesSpace, index + 2 < sentence.count, let next = sentence[index + 2], next.letters != Self.and
    else { return true }
    guard let info = words[next.letters], !info.tags.isDisjoint(with: .anyVerb) else { return !next.core.isEmpty ? false : true }
    return info.tags.isDisjoint(with: .nominal) || Auxiliary.makesVerb(info, WordKey(next.letters))
  }

  private static let and = Letter.letters("و")

  private mutating func weighElements(_ left: [UInt8], _ right: [UInt8]) {
    if counts.last[right] != nil, isNominal(left) { counts.last[right]?.apart += 1 }
    if counts.first[left] != nil, isNominal(right) { counts.first[left]?.apart += 1 }
  }

  private func fits(_ gaps: [Int], _ places: [Int], _ letters: [UInt8]) -> Bool {
    gaps.contains { places.contains($0) }
      && gaps.allSatisfy { places.contains($0) || !Letter.joinsNext(letters[$0 - 1]) }
  }

  private func isNominal(_ letters: [UInt8]) -> Bool {
    !(words[letters]?.tags.isDisjoint(with: [.noun, .adjective, .name]) ?? true)
  }

  /// True when the word is a participle and an auxiliary follows: گفته شد says nothing of compounds.
  private func isVerb(_ sentence: [TrainedWord?], _ index: Int) -> Bool {
    guard let word = sentence[index], word.precedesSpace, index + 2 < sentence.count, let next = sentence[index + 2],
      words[word.letters]?.tags.contains(.participle) ?? false, let info = words[next.letters]
    else { return false }
    return Auxiliary.makesVerb(info, WordKey(next.letters))
  }

  // MARK: What is kept

  /// Leaves out what says nothing: compounds of the lexicon never met, elements met in one word only.
  private func pruned() -> JoiningCounts {
    var kept = counts
    kept.last = counts.last.filter { company[$0.key, default: []].count >= 2 && $0.key.count >= 2 }
    kept.first = counts.first.filter { firstCompany[$0.key, default: []].count >= 2 && $0.key.count >= 2 }
    kept.indefinites = counts.indefinites.filter {
      isNominal($0.key) && isNominal(Array($0.key.dropLast())) && $0.value.zwnj + $0.value.apart > 0
    }
    return kept
  }
}
