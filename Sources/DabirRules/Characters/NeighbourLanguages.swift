import PersianLanguage
import TextStorage

/// Languages that share the script, whose letters are no faults in their own words (HANDBOOK A8).
struct NeighbourLanguages: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let pashto = NeighbourLanguages(rawValue: 1)
  static let uzbek = NeighbourLanguages(rawValue: 2)
  static let urdu = NeighbourLanguages(rawValue: 4)
  static let kurdish = NeighbourLanguages(rawValue: 8)

  /// The languages a word with this letter is surely of: letters exclusive to them. Those a Persian keyboard slip
  /// may produce (ي, ە, ہ, ګ …) prove nothing. O(1).
  static func proven(by scalar: UInt32) -> NeighbourLanguages {
    switch scalar {
    case 0x067C, 0x0681, 0x0685, 0x0689, 0x0693, 0x0696, 0x069A, 0x06BC, 0x06CD: .pashto
    case 0x06D0: [.pashto, .uzbek]
    case 0x06C7, 0x06C9: .uzbek
    case 0x0679, 0x0688, 0x0691: .urdu
    case 0x06C6, 0x06CE, 0x0695, 0x06B5: .kurdish
    default: []
    }
  }
}

extension Profile {
  /// Languages whose words a desk of this variety prints as they are (HANDBOOK A8).
  var toleratedLanguages: NeighbourLanguages {
    switch self {
    case .dari: [.pashto, .uzbek]
    case .iranian: .kurdish
    }
  }
}

/// Which words of a paragraph belong to a neighbouring language: those with an exclusive letter, the words
/// between two of them, and the words beside them.
struct ForeignWords: Sendable {
  /// Languages by token; empty when there are none in the paragraph.
  private var own: [NeighbourLanguages] = []
  /// The same for words beside them that Persian has too: they may be of either language.
  private var near: [NeighbourLanguages] = []

  /// Words between two proven words of one language that are taken for that language.
  private static let gap = 4

  /// Reads the words of `paragraph`. O(text of words with foreign letters + tokens).
  init(_ paragraph: Paragraph) {
    var proven: [(place: Int, languages: NeighbourLanguages)] = []
    var words: [Int] = []
    for (index, token) in paragraph.tokens.enumerated() where token.kind == .word {
      if token.flags.contains(.foreign) {
        let languages = Self.languages(of: token, in: paragraph.text)
        if !languages.isEmpty { proven.append((words.count, languages)) }
      }
      words.append(index)
    }
    guard !proven.isEmpty else { return }
    let whole = Self.language(of: paragraph, words, proven.map(\.languages))
    own = Array(repeating: whole, count: paragraph.count)
    near = own
    for (number, (place, languages)) in proven.enumerated() {
      own[words[place]].formUnion(languages)
      for neighbour in [place - 1, place + 1] where words.indices.contains(neighbour) {
        // Names are alike in both languages.
        if !paragraph.info(words[neighbour]).tags.isSubset(of: [.name, .simple, .house]) {
          near[words[neighbour]].formUnion(languages)
        } else {
          own[words[neighbour]].formUnion(languages)
        }
      }
      guard number + 1 < proven.count, proven[number + 1].place - place <= Self.gap + 1 else { continue }
      let common = languages.intersection(proven[number + 1].languages)
      for between in place..<proven[number + 1].place { own[words[between]].formUnion(common) }
    }
  }

  /// The languages all of a paragraph is in: where every fifth word is proven, or where words that only Pashto
  /// has make up as much of it.
  private static func language(
    of paragraph: Paragraph, _ words: [Int], _ proven: [NeighbourLanguages]
  ) -> NeighbourLanguages {
    var whole: NeighbourLanguages = []
    for language: NeighbourLanguages in [.pashto, .uzbek, .urdu, .kurdish] {
      let count = proven.count { $0.contains(language) }
      let helpers = language == .pashto ? words.count { pashtoWords.contains(paragraph.key($0)) } : 0
      let isFrequent = (count + helpers) * 5 >= words.count
      if isFrequent, count >= 3 || count >= 1 && helpers >= 2 { whole.formUnion(language) }
    }
    return whole
  }

  /// Function words of Pashto without an exclusive letter that no Persian sentence has.
  private static let pashtoWords = WordSet("د په دا")

  private static func languages(of token: Token, in text: [UInt8]) -> NeighbourLanguages {
    var languages: NeighbourLanguages = []
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      languages.formUnion(.proven(by: scalar.value))
      offset += scalar.length
    }
    return languages
  }

  /// The tier a letter that is right in `contexts` has in word `index`: nil where it is right, at most contextual
  /// where the word is or may be of such a language.
  func tier(_ tier: Tier, contexts: NeighbourLanguages, word index: Int, profile: Profile) -> Tier? {
    guard !own.isEmpty else { return tier }
    let sure = contexts.intersection(own[index])
    if !sure.isDisjoint(with: profile.toleratedLanguages) { return nil }
    return sure.isEmpty && contexts.isDisjoint(with: near[index]) ? tier : max(tier, .contextual)
  }
}
