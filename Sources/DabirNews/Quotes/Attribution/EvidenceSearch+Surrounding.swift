/// The verb of the quotation's own clause, when it stands after the quotation.
extension EvidenceSearch {
  /// The verb of the quotation's own clause, after it.
  func surrounding(_ index: Int, _ sentence: Sentence, _ number: Int, isFragment: Bool) -> Finding? {
    guard let position = sentence.clauses.firstIndex(where: { $0.stretches.contains { $0.contains(index) } }),
      let cue = sentence.clauses[position].cue, cue.last > index, cue.isIndicative || !isFragment
    else { return nil }
    let clause = sentence.clauses[position]
    if isFragment, isPartOfSubject(index, clause, cue) || isObjectJudged(index, cue) { return nil }
    if cue.act == .publish, isFragment { return nil }
    if isFragment, isNaming(index, clause, cue) { return nil }
    if cue.isPassive, isFragment { return nil }
    // «…» این خبر را رد کرد: the subject itself.
    if isFragment, clause.subject == nil, index == sentence.range.lowerBound, cue.first > index + 1,
      !frame.isMark(index + 1, .comma)
    {
      return nil
    }
    // او را «…» صدا می~زدند: people in general call somebody that.
    if isFragment, clause.subject == nil, cue.person == .thirdPlural { return nil }
    // از «…» نوشت: what is written about.
    if isFragment, cue.construction == .verb, cue.act == .say, frame.has(index - 1, .preposition) {
      return nil
    }
    let isFirst = index == sentence.range.lowerBound || (clause.subject.map { $0.first > index } ?? false)
    if index == sentence.range.lowerBound, !cue.isPassive, clause.subject == nil || clause.isInherited,
      let subject = subjectAfter(cue, sentence)
    {
      return Finding(
        evidence: .followingCue, source: .phrase(subject), cue: cue.first...cue.last,
        construction: cue.construction, confidence: 0.85, sentence: number)
    }
    return finding(cue, clause, sentence, number, isFirst ? .followingCue : .surroundingCue)
  }

  /// «…»، می~گوید سروری: the subject behind the verb.
  private func subjectAfter(_ cue: SpeechCue, _ sentence: Sentence) -> NounPhrase? {
    let first = cue.last + 1
    guard first < sentence.range.upperBound, frame.isNominal(first),
      frame.items[first].verb == nil || frame.items[first].verb?.isAmbiguous == true,
      frame.isNameLike(first) || frame.has(first, [.speakerNoun, .pronoun])
        || GazetteerNames.isGiven(frame, first)
    else { return nil }
    let end = SubjectFinder(frame: frame, names: []).phraseEnd(first, sentence.range.upperBound)
    let and = (first..<end).first { frame.has($0, .and) && !frame.isNameLike($0 + 1) }
    return frame.nounPhrase(first, max(first, (and ?? end) - 1))
  }

  /// گروه فشار «…» از تصمیم استقبال کرد: the fragment ends the subject and says what it is called.
  private func isPartOfSubject(_ index: Int, _ clause: Clause, _ cue: SpeechCue) -> Bool {
    guard let subject = clause.subject, subject.last == index - 1, subject.kind != .pronoun,
      !frame.isNameLike(index - 1), !frame.isMark(index - 1, .comma)
    else { return false }
    return cue.first > index + 1 && !frame.has(index + 1, [.objectMarker, .and])
  }

  /// به این باد «…» می~گویند: what people call it.
  private func isNaming(_ index: Int, _ clause: Clause, _ cue: SpeechCue) -> Bool {
    cue.first == index + 1 && cue.person == .thirdPlural && clause.verb?.verb == VerbForm.Number.say
      && (max(0, index - 6)..<index).contains { frame.isWord($0, SubjectFinder.to) }
  }

  /// «…» را … خواند: what is judged, not the judgement.
  private func isObjectJudged(_ index: Int, _ cue: SpeechCue) -> Bool {
    cue.act == .judge && cue.construction == .verb && cue.first > index
      && ((index + 1)..<cue.first).contains { frame.has($0, .objectMarker) }
  }
}
