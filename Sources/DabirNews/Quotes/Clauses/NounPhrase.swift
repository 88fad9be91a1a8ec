import PersianLanguage
import TextStorage

/// A noun phrase that may name a speaker.
struct NounPhrase: Hashable, Sendable {
  /// First and last item.
  var first: Int
  var last: Int
  var kind: SpeakerKind
  var isPlural: Bool
  /// May stand for a human being.
  var isPerson: Bool
  /// Names nobody in particular: منابع آگاه.
  var isAnonymous: Bool
}

extension Frame {
  /// True when an item can stand in a noun phrase.
  func isNominal(_ index: Int) -> Bool {
    guard items.indices.contains(index) else { return false }
    let item = items[index]
    switch item.kind {
    case .latin, .number: return true
    case .mark, .quote: return false
    case .word:
      return item.roles.isDisjoint(with: [
        .preposition, .objectMarker, .objectPronoun, .that, .and, .connective, .subordinator, .adverb,
      ])
        || has(index, .title) && has(index + 1, .title)
    }
  }

  /// True when an item looks like a proper name: unknown to the lexicon, rare in it, Latin, or a given name.
  func isNameLike(_ index: Int) -> Bool { items.indices.contains(index) && items[index].isNameLike }

  /// True when the item is somebody with a possessive ending: همسرش, پدرشان, مربی~اش.
  func isPossessed(_ index: Int) -> Bool {
    has(index, .person) && hasPossessive(index)
  }

  /// True when the word ends as words with ش, شان, مان do. O(1).
  func hasPossessive(_ index: Int) -> Bool {
    let spelling = items[index].spelling
    return Self.possessives.contains { spelling.without($0, leaving: 3) != nil }
  }

  private static let possessives = ["ش", "شان", "مان"].map { Spelling.Ending($0) }

  /// Wraps the items from `first` to `last`, which must be nominal.
  func nounPhrase(_ first: Int, _ last: Int) -> NounPhrase {
    var head = has(first, .determiner) && first < last ? first + 1 : first
    if has(head, .preposition), head < last { head += 1 }
    let isCounted = has(first, .numeral) || items[first].kind == .number
    let isPronoun = has(first, .pronoun) && first == last
    let names = (first...last).contains { isNameLike($0) && !has($0, .place) }
    let isInstitution = has(head, [.organization, .agency]) || (has(head, .place) && !has(head, .title))
    let speaks = has(head, [.honorific, .title, .person, .pluralPeople, .anonymous])
    let isPerson =
      !isCounted && isPronoun
      || (!isInstitution && !isCounted
        && (speaks || isNameLike(head) || items[first].kind == .quote
          || names && items[head].roles.isEmpty && GazetteerNames.isGiven(self, head)))
    let coordinated = (first...last).contains { has($0, .and) }
    let plural =
      coordinated || has(head, .pluralPeople) || (isPronoun && !isWord(first, Self.singularPronouns))
    return NounPhrase(
      first: first, last: last, kind: isPronoun ? .pronoun : names ? .name : .nominal, isPlural: plural,
      isPerson: isPerson,
      isAnonymous: !isInstitution
        && (has(head, .anonymous) || has(first, .quantifier) && namesOffice(first, last))
        && !(first...last).contains(where: isSurelyName))
  }

  /// A given name, Latin letters or a word the lexicon lacks.
  private func isSurelyName(_ index: Int) -> Bool {
    has(index, .givenName) || items[index].kind == .latin
      || items[index].frequency == 0 && isNameLike(index) && !has(index, .place)
  }

  /// یک مقام, یکی از مسئولان: an office whose holder has a name to give; یک همسایه and گروهی از پژوهشگران are no
  /// hidden sources.
  private func namesOffice(_ first: Int, _ last: Int) -> Bool {
    (first...min(last, first + 3)).contains { isWord($0, NounPhrase.offices) || has($0, .anonymous) }
  }

  private static let singularPronouns = WordSet("او وی نامبرده موصوف مذکور ایشان")
}

extension NounPhrase {
  /// Offices whose holders have names to give.
  static let offices = WordSet(
    "مقام مقامات مقام~ها مقام~های منبع منابع رسانه رسانه~ها رسانه~های مسئول مسوول مسئولان مسوولان مسئولین مسوولین دیپلمات دیپلومات دیپلمات~های فرد شخص عضو"
  )
}

extension WordFacts {
  /// Computes `isNameLike` of the word at token `index`. O(letters).
  func looksLikeName(_ paragraph: Paragraph, _ index: Int) -> Bool {
    if !roles.isDisjoint(with: [.givenName, .place, .agency]) { return true }
    let info = paragraph.info(index)
    // Asked last, it costs the most: is it a noun with an ending?
    return roles.isEmpty && verb == nil && info.frequency <= 21
      && (info.isKnown || !Self.isInflected(paragraph.letters, paragraph.letterRange(index)))
      && (info.tags.contains(.simple) || !info.isKnown || info.tags.contains(.name))
  }

  /// True when a word the lexicon lacks is one of its nouns with a plural or possessive ending (اتهام~ها, سخنش).
  private static func isInflected(_ letters: [UInt8], _ word: Range<Int>) -> Bool {
    let inflected = nounEndings.first(of: letters, word) { stem, _ in
      stem.count >= 3 && Lexicon.embedded.info(letters, stem).isKnown
    }
    if inflected != nil { return true }
    guard word.count >= 5, letters[word.upperBound - 1] == Letter.yeh else { return false }
    return Lexicon.embedded.info(letters, word.dropLast()).frequency >= 18
  }

  private static let nounEndings = Inflection.Endings(
    "هایشان انشان انش هایش هایی های ها شان اش ش مان")
}
