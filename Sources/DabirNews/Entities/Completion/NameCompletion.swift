import PersianLanguage
package import TextStorage

/// Names of a story that go on from what is being typed.
package enum NameCompletion {
  /// One name to offer.
  package struct Offer: Hashable, Sendable {
    /// The name as the story writes it.
    package var name: String
    /// Index of the entity in the story.
    package var entity: Int
    /// What it replaces: from where its beginning was typed to the cursor, in bytes of the paragraph.
    package var range: TextRange
    /// What a client matches further typing against: the bytes typed, and the rest of the name.
    package var filter: String
  }

  private static let longestName = 4

  /// True where names may be offered: behind at least two letters, at the end of a word. O(1).
  package static func mayOffer(_ text: [UInt8], cursor: Int) -> Bool {
    guard let start = fragments(text, cursor).last else { return false }
    return letterCount(NameLetters.of(text, start..<cursor)) >= 2
  }

  /// What could be meant by the letters before `cursor` (a byte of paragraph `paragraph`, whose text is `text`), the
  /// most often mentioned first. All of them replace the same bytes, as many as begin a name: some clients know but
  /// one place where a completion starts. Empty where `mayOffer` is false. O(letters of the story's names).
  package static func offers(
    _ story: StoryEntities, paragraph: Int, _ text: [UInt8], cursor: Int
  ) -> [Offer] {
    let typed = fragments(text, cursor).map { start in
      Typed(range: TextRange(start, cursor), text: String(decoding: text[start..<cursor], as: UTF8.self))
    }
    guard !typed.isEmpty else { return [] }
    var offers: [(offer: Offer, mentions: Int)] = []
    for (index, entity) in story.entities.enumerated() where entity.type.isNamed {
      let elsewhere = entity.mentions.count {
        $0.paragraph != paragraph || cursor < $0.range.start || $0.range.end < cursor
      }
      guard elsewhere > 0 else { continue }
      for name in [entity.name] + entity.aliases {
        guard let offer = offer(name, index, typed), !offers.contains(where: { $0.offer.name == name })
        else { continue }
        offers.append((offer, elsewhere))
      }
    }
    let start = offers.map(\.offer.range.start).min()
    return offers.filter { $0.offer.range.start == start }.sorted {
      ($1.mentions, $0.offer.name) < ($0.mentions, $1.offer.name)
    }.map(\.offer)
  }

  /// Letters before the cursor that may begin a name.
  private struct Typed {
    let range: TextRange
    let text: String
    let letters: [UInt8]

    init(range: TextRange, text: String) {
      self.range = range
      self.text = text
      letters = NameLetters.of(text)
    }
  }

  /// Where the word before the cursor starts, and the words before it, nearest first; none behind anything but
  /// letters.
  private static func fragments(_ text: [UInt8], _ cursor: Int) -> [Int] {
    if cursor < text.count, isWord(UTF8Scalars.decode(text, at: cursor).value) { return [] }
    var starts: [Int] = []
    var place = cursor
    while starts.count < longestName {
      let end = place
      while let scalar = UTF8Scalars.decode(text, before: place), isWord(scalar.value) {
        place -= scalar.length
      }
      guard place < end else { break }
      starts.append(place)
      guard place > 0, text[place - 1] == 0x20 else { break }
      place -= 1
    }
    return starts
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    switch CharacterClass.of(scalar) {
    case .letter, .mark, .zwnj, .latin: true
    default: false
    }
  }

  /// The name where its beginning was typed, the longest way, or where a later word of it was begun.
  private static func offer(_ name: String, _ entity: Int, _ typed: [Typed]) -> Offer? {
    let letters = NameLetters.of(name)
    for fragment in typed.reversed() where isBegun(letters[...], fragment) {
      return offer(name, from: name[...], entity, fragment)
    }
    guard let last = typed.first else { return nil }
    let scalars = name.unicodeScalars
    for gap in scalars.indices where scalars[gap] == " " {
      let tail = name[scalars.index(after: gap)...]
      if isBegun(NameLetters.of(tail)[...], last) { return offer(name, from: tail, entity, last) }
    }
    return nil
  }

  private static func isBegun(_ name: ArraySlice<UInt8>, _ typed: Typed) -> Bool {
    letterCount(typed.letters) >= 2 && name.count > typed.letters.count && name.starts(with: typed.letters)
  }

  private static func letterCount(_ letters: [UInt8]) -> Int { letters.count { $0 != NameLetters.separator } }

  private static func offer(_ name: String, from tail: Substring, _ entity: Int, _ typed: Typed) -> Offer {
    var rest = tail.unicodeScalars
    var begun = String.UnicodeScalarView()
    while NameLetters.of(String(begun)).count < typed.letters.count, let scalar = rest.popFirst() {
      begun.append(scalar)
    }
    return Offer(name: name, entity: entity, range: typed.range, filter: typed.text + String(rest))
  }
}
