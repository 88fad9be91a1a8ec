import DabirNews
import PersianLanguage
import TextStorage

/// A short text read for its entities. `~` in the text is ZWNJ.
struct Story {
  let lines: [[UInt8]]
  let candidates: [[MentionCandidate]]
  let found: StoryEntities
  let index: StoryIndex

  init(_ text: String, gazetteer: Gazetteer = .standard) {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "~" ? "\u{200C}" : $0 }))
    let scanner = MentionScanner(gazetteer: gazetteer)
    var state = MarkupState.start
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    var candidates: [[MentionCandidate]] = []
    for line in lines {
      let (paragraph, next) = Tokenizer.read(line, in: state, vocabulary: .standard)
      state = next
      candidates.append(scanner.scan(paragraph))
    }
    self.candidates = candidates
    index = StoryIndex(gazetteer: gazetteer)
    for (number, candidates) in candidates.enumerated() {
      index.add(StoryParagraph(number: number, candidates))
    }
    found = StoryEntities(index)
  }

  func text(_ paragraph: Int, _ range: TextRange) -> String {
    String(decoding: lines[paragraph][range.indices], as: UTF8.self)
  }

  /// The entity with this name, ZWNJ as `~`.
  func entity(_ name: String) -> Entity? {
    found.entities.first { $0.name.replacingZWNJ == name }
  }

  /// The texts of an entity's named mentions.
  func mentions(_ name: String) -> [String] {
    entity(name)?.mentions.map { text($0.paragraph, $0.range).replacingZWNJ } ?? []
  }

  /// The roles stated for an entity.
  func roles(_ name: String) -> [String] {
    entity(name)?.roles.map { $0.text.replacingZWNJ } ?? []
  }

  /// The names of all entities of a type.
  func names(_ type: EntityType) -> [String] {
    found.entities.filter { $0.type == type }.map(\.name.replacingZWNJ)
  }
}

extension String {
  /// The text with ZWNJ shown as `~`.
  var replacingZWNJ: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{200C}" ? "~" : $0 }))
  }
}
