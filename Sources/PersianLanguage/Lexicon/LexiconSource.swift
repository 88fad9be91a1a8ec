/// Reads the readable sources of the lexicon and puts them together with the verb generator.
package enum LexiconSource {
  /// A line that cannot be read.
  package struct Fault: Error, CustomStringConvertible {
    /// Line number from 1.
    package let line: Int
    /// What is wrong with it.
    package let description: String
  }

  /// All words of `sources` (contents of the `.tsv` files, later ones over earlier ones) and all verb forms.
  ///
  /// A line is `word TAB tags TAB frequency [TAB parts]`, where `~` in the word is ZWNJ, `+` in `parts` marks the
  /// places where a joined word may wrongly be cut, tags are the letters of `tags`, and `#` starts a comment.
  ///
  /// `pronouncedHe` lists, one a line, the words whose final he is a consonant, `canonical` the compounds whose
  /// spelling is settled; `counts` is what running text was seen to write.
  package static func words(
    _ sources: [String], pronouncedHe: String = "", counts: JoiningCounts? = nil, canonical: String = ""
  ) throws(Fault) -> [[UInt8]: WordInfo] {
    var words: [[UInt8]: WordInfo] = [:]
    let consonantal = Set(pronouncedHe.split(separator: "\n").map { letters(cutAt: $0).0 })
    for source in sources {
      var table: [[UInt8]: WordInfo] = [:]
      for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      where !line.isEmpty && !line.hasPrefix("#") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= 3, let frequency = Int(fields[2]) else {
          throw Fault(line: number + 1, description: "expected word, tags and frequency between tabs")
        }
        let shape = fields.count > 3 && fields[3].contains("+") ? fields[3] : fields[0]
        let (letters, cuts) = letters(cutAt: shape)
        guard !letters.isEmpty, !letters.contains(Letter.foreign) else {
          throw Fault(line: number + 1, description: "a word of Persian letters was expected")
        }
        var tags = WordTags()
        for tag in fields[1].split(separator: ",") {
          guard let value = Self.tags[String(tag)] else {
            throw Fault(line: number + 1, description: "unknown tag \(tag)")
          }
          tags.formUnion(value)
        }
        if cuts.isEmpty { tags.insert(.simple) }
        if SilentHe.isPronounced(letters[...]) || consonantal.contains(letters) { tags.insert(.pronouncedHe) }
        let info = WordInfo(tags: tags, frequency: frequency, cuts: cuts)
        table[letters] = table[letters].map { $0.merged(with: info) } ?? info
      }
      words.merge(table) { earlier, later in
        WordInfo(
          tags: later.tags.union(earlier.tags.intersection([.nominal, .function, .gradable])),
          frequency: max(earlier.frequency, later.frequency), cuts: later.cuts)
      }
    }
    for (number, verb) in VerbStem.all.enumerated() {
      for form in VerbForms.all(of: verb) { add(form, verb: number, to: &words) }
    }
    for form in VerbForms.irregular { add(form, verb: nil, to: &words) }
    counts?.weigh(&words, canonical: Set(canonical.split(separator: "\n").map { letters(cutAt: $0).0 }))
    markFirstParts(&words)
    return words
  }

  private static func markFirstParts(_ words: inout [[UInt8]: WordInfo]) {
    for (letters, info) in words {
      for cut in info.cuts where cut < letters.count {
        let part = Array(letters[..<cut])
        words[part, default: .unknown].weights = words[part, default: .unknown].weights.startingCompound
      }
    }
  }

  private static func add(_ form: VerbForms.Form, verb: Int?, to words: inout [[UInt8]: WordInfo]) {
    let letters = Letter.letters(form.text)
    let known = words[letters] ?? .unknown
    // A spoken form explains a spelling nothing else explains; it never adds a verb to a known word.
    if form.tags == .spokenForm, known.isKnown, known.tags.isDisjoint(with: .spokenForm) { return }
    words[letters] = known.merged(with: WordInfo(tags: form.tags, verb: verb))
  }

  private static func letters(cutAt shape: Substring) -> ([UInt8], [Int]) {
    var letters: [UInt8] = []
    var cuts: [Int] = []
    for scalar in shape.unicodeScalars {
      if scalar == "~" || scalar == "+" {
        cuts.append(letters.count)
      } else if let letter = Letter.of(scalar.value), letter != Letter.zwnj {
        letters.append(letter)
      }
    }
    return (letters, cuts)
  }

  /// The tag letters of the source files.
  static let tags: [String: WordTags] = [
    "N": .noun, "A": .adjective, "D": .adverb, "P": .preposition, "C": .conjunction, "R": .pronoun,
    "E": .numeral, "I": .interjection, "M": .name, "F": .infinitive, "g": .gradable, "c": .compound,
    "x": .openCompound, "s": .styleCompound, "o": .eitherSpelling, "j": .joinedOnly,
  ]
}
