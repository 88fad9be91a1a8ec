import PersianLanguage

/// Tells speech from names, titles, terms and inscriptions (HANDBOOK C1; first match wins).
struct QuoteKinds {
  let frame: Frame
  let names: Set<Int>

  /// The subtype of a quotation that is no speech whatever stands around it: what the noun before it says. Nil when
  /// that decides nothing.
  func nonspeech(_ index: Int, _ facts: QuoteFacts, clause: Clause?) -> QuoteSubtype? {
    let item = frame.items[index]
    if names.contains(item.span) { return .name }
    if let subtype = inscription(index, facts, clause: clause) { return subtype }
    if frame.isMark(index - 1, .colon) { return nil }
    if frame.has(index - 1, .verseNoun), facts.wordCount <= 30 { return .verse }
    if frame.has(index - 1, .articleNoun), frame.isNominal(index - 1) { return .document }
    if frame.has(index - 1, .sloganNoun) { return .slogan }
    if frame.has(index - 1, .inscriptionNoun), !frame.isMark(index - 1, .colon), !isOwnWords(index) {
      return .inscription
    }
    if isNamed(index),
      frame.has(index - 1, .preposition) && !frame.isWord(index - 2, Self.nouns)
        || !isJudged(clause, index, acts: [.judge])
    {
      return .name
    }
    if frame.has(index - 1, .termNoun), !isJudged(clause, index), !facts.endsInStop { return .term }
    return headed(index, facts)
  }

  /// A noun up to two words before names the thing: برنامهٔ تلویزیونی «…».
  private func headed(_ index: Int, _ facts: QuoteFacts) -> QuoteSubtype? {
    guard facts.wordCount <= 12 else { return nil }
    if frame.has(index - 1, .titledThing), frame.isNominal(index - 1) { return .title }
    guard !facts.isPersonal || facts.wordCount <= 5 else { return nil }
    var head = index - 1
    while head >= 0, head >= index - 3, frame.isNominal(head), frame.items[head].kind == .word {
      let isNear = head == index - 1 || !facts.hasVerb && facts.wordCount <= 6
      guard isNear else { return nil }
      if frame.has(head, .titledThing) { return .title }
      if frame.has(head, .sloganNoun) { return .slogan }
      if frame.has(head, .namedThing), !facts.endsInStop, facts.wordCount <= 7,
        !(facts.hasVerb && facts.wordCount > 4)
      {
        return .name
      }
      if frame.items[head].verb.map({ !$0.isAmbiguous }) ?? false { return nil }
      let isAttribute = frame.paragraph.info(frame.items[head].firstToken).tags.contains(.adjective)
      if head != index - 1, !isAttribute { return nil }
      if frame.has(head, [.determiner, .pronoun]) || frame.isNameLike(head) && head != index - 1 {
        return nil
      }
      head -= 1
    }
    return nil
  }

  /// به نام «…», موسوم به «…», معروف به «…».
  private func isNamed(_ index: Int) -> Bool {
    if frame.has(index - 1, .namingWord) {
      return frame.has(index - 2, [.preposition, .demonstrative]) || !frame.isWord(index - 1, Self.nouns)
    }
    return frame.has(index - 1, .preposition) && frame.has(index - 2, .namingWord)
  }

  /// «…» خواند: the fragment is what somebody calls something, not its established name.
  private func isJudged(_ clause: Clause?, _ index: Int, acts: [SpeechAct] = [.judge, .say]) -> Bool {
    guard let cue = clause?.cue, !cue.isPassive, acts.contains(cue.act), let verb = clause?.verb else {
      return false
    }
    return verb.first > index && clause?.subject != nil
  }

  /// عبارت «…» or جملهٔ «…» of somebody who says it: speech.
  private func isOwnWords(_ index: Int) -> Bool {
    frame.isWord(index - 1, Self.sentences) && frame.has(index - 2, .preposition)
  }

  /// روی پلاکاردی نوشته شده بود: «…»; بنری که بر آن «…» نوشته شده بود.
  private func inscription(_ index: Int, _ facts: QuoteFacts, clause: Clause?) -> QuoteSubtype? {
    let floor = max(0, index - 12)
    guard
      let noun = (floor..<index).last(where: {
        frame.has($0, .inscriptionNoun) && !frame.isWord($0, Self.vague)
      })
    else { return nil }
    let isWritten = (noun..<min(index + 4, frame.items.count)).contains { frame.isWord($0, Self.written) }
    let isSaid = (noun..<index).contains { frame.items[$0].verb?.verb == VerbForm.Number.say }
    let isBroken = (noun..<index).contains { frame.isMark($0, .stop) || frame.items[$0].kind == .quote }
    return isWritten && !isSaid && !isBroken ? .inscription : nil
  }

  /// A question the reporter puts: این پرسش که «…؟» مطرح است; سؤال این است: «…؟».
  func isReportersQuestion(_ index: Int, _ facts: QuoteFacts) -> Bool {
    guard facts.isQuestion else { return false }
    let floor = max(0, index - 6)
    guard let noun = (floor..<index).last(where: { frame.has($0, .question) }) else { return false }
    return !(noun..<index).contains { frame.isMark($0, .stop) || frame.items[$0].kind == .quote }
  }

  /// What a fragment without a speaker is: a term, a scare quote.
  func term(_ facts: QuoteFacts) -> QuoteSubtype { facts.wordCount == 1 ? .scare : .term }

  /// True when the words are an utterance by themselves (row 5).
  func isUtterance(_ index: Int, _ facts: QuoteFacts) -> Bool {
    if facts.wordCount == 0 { return false }
    let hasColon = frame.isMark(index - 1, .colon)
    if hasColon, facts.wordCount >= 2 || facts.endsInStop { return true }
    if facts.wordCount <= 3 {
      let standsAlone =
        index == 0 || index == 1 && frame.isMark(0, .dash) || frame.isMark(index - 1, .stop)
        || frame.items[index - 1].kind == .quote || frame.has(index - 1, [.that, .subordinator])
        || frame.items[index - 1].verb?.shape == .finite
      return facts.hasVerb && (facts.endsInStop || facts.isPersonal || standsAlone)
    }
    return facts.hasVerb || facts.endsInStop || facts.wordCount > 8
  }

  private static let nouns = WordSet("نام اسم")
  private static let sentences = WordSet("جمله عبارت عبارات")
  private static let vague = WordSet("عبارت جمله عبارات مهر نوشته")
  private static let written = WordSet("نوشته درج نقش حک نوشتۀ مضمون نوشتهشده")
}
