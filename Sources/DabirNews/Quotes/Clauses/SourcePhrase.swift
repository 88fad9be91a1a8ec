import PersianLanguage

/// A phrase that names a source: به گفتهٔ X, به نقل از X, بر اساس گزارش X (HANDBOOK C4).
struct SourcePhrase: Hashable, Sendable {
  /// First and last item of the cue words.
  var cueFirst: Int
  var cueLast: Int
  /// Who is the source.
  var speaker: NounPhrase
  /// The item after the phrase, its appositions and the comma that ends it.
  var end: Int
  /// An agency that carries a report (به گزارش X): no speaker in the first person.
  var isCarrier: Bool
}

/// Finds the source phrases of a frame.
struct SourcePhraseReader {
  let frame: Frame
  let subjects: SubjectFinder

  /// The phrases among the items of `range`, in order. O(items).
  func phrases(_ range: Range<Int>) -> [SourcePhrase] {
    var phrases: [SourcePhrase] = []
    guard range.contains(where: { !frame.items[$0].roles.isDisjoint(with: .source) }) else { return [] }
    var index = range.lowerBound
    while index < range.upperBound {
      if !mayBegin(at: index) {
        index += 1
      } else if let phrase = phrase(at: index, range.upperBound) {
        phrases.append(phrase)
        index = max(phrase.speaker.last, index) + 1
      } else {
        index += 1
      }
    }
    return phrases
  }

  /// False for most words: a phrase begins at به, از or طبق, or before اساس.
  private func mayBegin(at index: Int) -> Bool {
    guard frame.has(index, [.preposition, .sourceOpener]) else { return false }
    let sign = frame.items[index].word.sign
    return sign == .to || sign == .from || sign == .grounds
      || index + 1 < frame.items.count && frame.items[index + 1].word.sign == .grounds
  }

  /// The phrase a preposition or an opener at `index` starts.
  func phrase(at index: Int, _ limit: Int) -> SourcePhrase? {
    var noun = index + 1
    let isBased = frame.isWord(index, Self.based) || frame.isWord(noun, Self.grounds)
    if frame.isWord(noun, Self.grounds) { noun += 1 }
    if frame.has(index, .sourceOpener), frame.has(noun, .preposition) { noun += 1 }
    guard noun < limit else { return nil }
    let accepts: Role =
      isBased ? [.sourceNoun, .carrierNoun, .speechNoun, .document] : [.sourceNoun, .carrierNoun]
    let isFrom = frame.isWord(index, Self.from)
    guard
      isFrom
        ? frame.has(noun, .mouth)
        : frame.has(noun, accepts) && (isBased || frame.isWord(index, Self.to))
    else { return nil }
    let isCarrier = frame.has(noun, .carrierNoun) && !isBased
    var cueLast = noun
    if frame.isWord(noun + 1, Self.plural) { cueLast += 1 }
    if frame.isWord(cueLast + 1, Self.from) { cueLast += 1 }
    let first = cueLast + 1
    // طبق قانون، …: the document itself.
    if isBased, frame.has(noun, .document), !frame.isNominal(first) {
      return SourcePhrase(
        cueFirst: index, cueLast: index, speaker: frame.nounPhrase(noun, noun),
        end: afterAppositions(min(first, limit), limit), isCarrier: false)
    }
    guard first < limit, frame.isNominal(first) || frame.items[first].kind == .quote,
      frame.items[first].verb == nil || frame.items[first].verb?.isAmbiguous == true
        || frame.has(first, .speakerNoun),
      !frame.isWord(first, Self.verbPrefixes), !frame.has(first, .reflexive)
    else { return nil }
    // از نظر حقوقی: in what respect, not whose view.
    if isFrom, frame.items[first].kind == .word, frame.items[first].roles.isEmpty, !frame.isNameLike(first),
      frame.paragraph.info(frame.items[first].firstToken).tags.contains(.adjective)
    {
      return nil
    }
    if frame.items[first].kind == .quote, !subjects.names.contains(frame.items[first].span) { return nil }
    let end = speakerEnd(first, limit)
    let speaker = frame.nounPhrase(first, max(first, end - 1))
    return SourcePhrase(
      cueFirst: index, cueLast: cueLast, speaker: speaker, end: afterAppositions(end, limit),
      isCarrier: isCarrier)
  }

  /// Where the source's noun phrase ends: before what starts a phrase of its own.
  private func speakerEnd(_ first: Int, _ limit: Int) -> Int {
    let end = subjects.phraseEnd(first, limit)
    let start = frame.has(first, .determiner) ? first + 2 : first + 1
    guard start < end else { return end }
    return (start..<end).first { index in
      (frame.has(index, [.determiner]) || frame.items[index].kind == .number) && !frame.has(index - 1, .and)
    } ?? end
  }

  /// Skips `، TITLE،` and `، که …،` after the source.
  private func afterAppositions(_ end: Int, _ limit: Int) -> Int {
    guard frame.isMark(end, .comma) else { return min(end, limit) }
    var after = end + 1
    while after < limit, frame.has(after, [.title, .honorific, .person, .pluralPeople, .that]) {
      guard let comma = (after..<min(after + 16, limit)).first(where: { frame.isMark($0, .comma) }),
        !(after..<comma).contains(where: { frame.items[$0].kind == .quote })
      else { break }
      after = comma + 1
    }
    return after
  }

  static let to = WordSet("به")
  static let from = WordSet("از")
  static let grounds = WordSet("اساس مبنای پایه استناد بنیاد")
  static let based = WordSet("طبق بنابر براساس بر~اساس مطابق برمبنای وفق بنا")
  private static let plural = WordSet("ها های")
  private static let verbPrefixes = WordSet("می نمی میرسد میآید نمیرسد")
}
