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
    if isSourcesQuestion(index, facts) { return .question }
    if frame.isMark(index - 1, .colon) { return nil }
    if isPredicate(item.span, facts, clause, index) { return nil }
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
    if frame.has(index - 1, .termNoun), !isJudged(clause, index) || frame.isWord(index - 1, Self.means),
      !facts.endsInStop
    {
      return .term
    }
    if frame.has(index - 1, .demonstrative), frame.has(index - 2, [.namingWord, .termNoun]) { return .title }
    return headed(index, facts)
  }

  /// … که فیلم «… ندارد»: what is said of the film, not its title; the clause has no other verb.
  private func isPredicate(_ span: Int, _ facts: QuoteFacts, _ clause: Clause?, _ index: Int) -> Bool {
    // این طرح «محکوم به شکست» است
    if frame.has(index - 2, .demonstrative), frame.has(index + 1, .copula) { return true }
    return facts.endsInVerb && clause?.verb?.first == index
      && (clause?.relation == .complement || frame.has(index - 2, .demonstrative))
  }

  /// A noun up to two words before names the thing: برنامهٔ تلویزیونی «…».
  private func headed(_ index: Int, _ facts: QuoteFacts) -> QuoteSubtype? {
    guard facts.wordCount <= 12 else { return nil }
    if frame.has(index - 1, .titledThing), frame.isNominal(index - 1) { return .title }
    guard !facts.isPersonal || facts.wordCount <= 5 else { return nil }
    if isHeadedThrough(index, facts) { return .name }
    // فیلم~هایی چون «…»
    var head = frame.isWord(index - 1, Self.like) ? index - 2 : index - 1
    while head >= 0, head >= index - 3, frame.isNominal(head), frame.items[head].kind == .word {
      if frame.has(head, .sloganNoun) { return .slogan }
      let isTitle = frame.has(head, .titledThing) && facts.wordCount <= 8 && !facts.endsInStop
      guard head == index - 1 || isTitle || !facts.hasVerb && facts.wordCount <= 6 else { return nil }
      if frame.has(head, .titledThing) { return .title }
      if frame.has(head, .namedThing), !facts.endsInStop, !facts.startsWithPreposition, facts.wordCount <= 7,
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

  /// گروه فشار «…», شرکت فناوری «…»: the kind of thing has an attribute that is a noun itself.
  private func isHeadedThrough(_ index: Int, _ facts: QuoteFacts) -> Bool {
    frame.has(index - 2, .namedThing) && frame.has(index - 2, [.organization, .titledThing])
      && frame.isNominal(index - 1) && !frame.isNameLike(index - 1) && frame.items[index - 1].roles.isEmpty
      && !facts.hasVerb && facts.wordCount <= 4 && !facts.endsInStop
  }

  /// به نام «…», موسوم به «…», معروف به «…».
  private func isNamed(_ index: Int) -> Bool {
    if frame.has(index - 1, .namingWord) {
      return frame.has(index - 2, [.preposition, .demonstrative]) || !frame.isWord(index - 1, Self.nouns)
    }
    return frame.has(index - 1, .preposition) && frame.has(index - 2, .namingWord)
  }

  /// «…» خواند: the fragment is what somebody calls something, not its established name.
  func isJudged(_ clause: Clause?, _ index: Int, acts: [SpeechAct] = [.judge, .say]) -> Bool {
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
    let noun =
      (floor..<index).last {
        frame.has($0, .inscriptionNoun)
          && (!frame.isWord($0, Self.vague) || isCarved($0, index))
      } ?? (floor..<index).last { isSurface($0) }
    guard let noun else { return nil }
    if frame.isMark(index - 1, .colon), frame.has(index - 2, .copula) || frame.isWord(index - 2, Self.seen),
      frame.has(noun, .inscriptionNoun), !frame.isWord(noun, Self.vague),
      !(noun..<index).contains(where: { frame.isMark($0, .stop) })
    {
      return .inscription
    }
    let isWritten = (noun..<min(index + 4, frame.items.count)).contains { frame.isWord($0, Self.written) }
    let isSaid = (noun..<index).contains { frame.items[$0].verb?.verb == VerbForm.Number.say }
    let isBroken = (noun..<index).contains { frame.isMark($0, .stop) || frame.items[$0].kind == .quote }
    return isWritten && !isSaid && !isBroken ? .inscription : nil
  }

  /// بر سنگی, روی آن: where something is written, when that is no document.
  private func isSurface(_ index: Int) -> Bool {
    frame.isWord(index, Self.onIt)
      || (frame.isWord(index, Self.upon)
        || frame.isWord(index, Self.under) && frame.has(index + 1, .demonstrative))
        && !frame.isWord(index + 1, Self.grounds)
        && !frame.isWord(index - 1, Self.besides) && !frame.has(index + 1, [.document, .speakerNoun])
  }

  private func isCarved(_ noun: Int, _ index: Int) -> Bool {
    (noun..<min(index + 4, frame.items.count)).contains { frame.isWord($0, Self.carved) }
  }

  /// در پاسخ به این پرسش که «…؟»: what somebody was asked.
  private func isSourcesQuestion(_ index: Int, _ facts: QuoteFacts) -> Bool {
    guard facts.isQuestion, frame.has(index - 1, .that) || frame.isMark(index - 1, .colon) else {
      return false
    }
    let floor = max(1, index - 6)
    guard floor < index, let noun = (floor..<index).last(where: { frame.has($0, .question) }) else {
      return false
    }
    return frame.has(noun - 1, .preposition)
      || frame.has(noun - 1, .determiner) && frame.has(noun - 2, .preposition)
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
    if hasColon, beginsUnmarked(index, facts) { return false }
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

  /// گفت: «…» نامی است که …: the marks name the subject of speech that has no marks itself.
  private func beginsUnmarked(_ index: Int, _ facts: QuoteFacts) -> Bool {
    guard facts.wordCount <= 3, !facts.hasVerb, !facts.endsInStop, frame.isNominal(index + 1) else {
      return false
    }
    return frame.items[index + 1].verb == nil || frame.items[index + 1].verb?.isAmbiguous == true
  }

  private static let nouns = WordSet("نام اسم")
  private static let means = WordSet("یعنی")
  private static let like = WordSet("چون همچون مانند مثل نظیر")
  private static let upon = WordSet("بر روی")
  private static let onIt = WordSet("رویش رویشان")
  private static let seen = WordSet("میخورد می~خورد خورد میشود می~شود میشد می~شد")
  private static let under = WordSet("زیر بالای پای پشت کنار")
  private static let grounds = WordSet("اساس مبنای پایه این علیه سر کار")
  private static let besides = WordSet("علاوه مبنی بنا افزون")
  private static let carved = WordSet("حک نقش درج")
  private static let sentences = WordSet("جمله عبارت عبارات")
  private static let vague = WordSet("عبارت جمله عبارات مهر نوشته")
  private static let written = WordSet("نوشته درج نقش حک نوشتۀ مضمون نوشته~شده نوشته~اند نوشته~بود")
}
