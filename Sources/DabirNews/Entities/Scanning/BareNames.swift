import PersianLanguage
import TextStorage

/// Single words that only the rest of the story can confirm, and words that stand for somebody.
extension ParagraphScan {
  /// Single words and pairs that may be the family name of somebody named elsewhere in the story.
  mutating func findBareNames() {
    findOrigins()
    for index in units.indices where !claimed[index] && units[index].isWord {
      let kind = nameClass(index)
      var evidence: MentionEvidence = []
      switch kind {
      case .family, .given:
        evidence.insert(.familyName)
        // A family name few take for a word stands on its own.
        if paragraph.info(units[index].token).frequency <= 21 { evidence.insert(.unknown) }
      case .weakFamily: evidence.formUnion([.familyName, .ambiguous])
      case .weakGiven: evidence.insert(.ambiguous)
      case .unknown: break
      case .suffix: evidence.insert(.ambiguous)
      case .common:
        guard isSubject(index) || isAfterSource(index) || isBeforeSaying(index + 1) else { continue }
        evidence.insert(.ambiguous)
      case .particle:
        guard let next = nextInName(index), next.glued else { continue }
      case .none: continue
      }
      if units[index].shape == .unknown || kind == .unknown { evidence.insert(.unknown) }
      if kind == .given || kind == .weakGiven, !units[index].facts.isAny(.family) {
        evidence.insert(.givenOnly)
      }
      let opens = isSubject(index) || isAny(index - 1, .that)
      // What stands before a colon may be any heading.
      let says =
        isBeforeSaying(index + 1) && (!isBeforeColon(index + 1) || units[index].facts.isAny(.namePart))
      if says && (opens || kind == .family) || isAfterSource(index)
        || isNaming(index) || isLed(index)
      {
        evidence.insert(.context)
      }
      let apposition = bareApposition(index, kind)
      if apposition != nil { evidence.insert(.context) }
      if isSentenceStart(index), isSpeaking(index + 1),
        kind == .common && isRelational(index)
          || kind == .weakFamily && ![.location, .organisation].contains(units[index].facts.type)
          || kind == .weakGiven && !units[index].facts.isAny(.entity) && units[index].facts.isAny(.given)
      {
        // کیانی گفت: an adjective in ی that speaks is a family name.
        evidence = [.familyName, .context]
      }
      if isSentenceStart(index) { evidence.insert(.subject) }
      var end = index + 1
      while let next = nextInName(end - 1), next.glued { end = next.index + 1 }
      add(.person, .short, index, end, evidence: evidence, alone: false)
      if let apposition { found[found.count - 1].roles = [apposition] }
    }
    for index in units.indices where !claimed[index] && units[index].kind == .latin && isCapital(index) {
      add(.person, .short, index, index + 1, evidence: .latin, alone: false)
    }
  }

  /// NAME، TITLE، behind a single word that can be a name: who it is, stated again.
  private mutating func bareApposition(_ index: Int, _ kind: NameClass) -> RoleStatement? {
    switch kind {
    case .family, .weakFamily, .unknown: break
    default: return nil
    }
    guard unit(index + 1)?.isComma == true, unit(index + 2)?.title.facts.isAny(.office) == true,
      !inRole[index],
      isSubject(index) || isAfterSource(index), !isAfterLocative(index)
    else { return nil }
    return roleAfter(index + 1)
  }

  /// True before a word that only somebody who speaks can have: گفت، ادامه داد، با بیان اینکه.
  private func isSpeaking(_ index: Int) -> Bool {
    if isAny(index, .speaking) { return true }
    if isAny(index, .continuing) { return unit(index + 1)?.shape == .verb }
    return isAny(index, Self.manner) && isBeforeSaying(index)
  }

  private static let manner = ClosedWords.keys("با در")

  /// شاگردان لوزانو, تحت هدایت فاوره: somebody leads.
  func isLed(_ index: Int) -> Bool { isAny(index - 1, .leading) }

  /// اهل کلاله: where somebody is from.
  private mutating func findOrigins() {
    for index in units.indices where !claimed[index] && units[index].isNominal && closesName(index + 1) {
      guard isAny(index - 1, .origin), units[index].key != Self.house, !units[index].title.exists,
        !units[index].facts.isAny(.demonym)
      else { continue }
      add(.location, .full, index, index + 1, evidence: .context, alone: true)
      claim(index, index + 1)
    }
  }

  private static let house = WordKey("بیت")

  /// True after به نام, whose object is a name.
  private func isNaming(_ index: Int) -> Bool { isAny(index - 1, .naming) && isWord(index - 2, Self.by) }

  private static let by = WordKey("به")

  private func isRelational(_ index: Int) -> Bool {
    paragraph.letters(of: units[index].token).last == Letter.yeh
      && paragraph.letters(of: units[index].token).count > 3
      && paragraph.info(units[index].token).tags.contains(.adjective)
  }

  // MARK: References

  /// Pronouns of the third person and titles that stand for somebody (HANDBOOK C5, D4).
  mutating func findReferences() {
    for index in units.indices {
      if units[index].isWord, units[index].classes.has(.person) {
        add(.person, .pronoun, index, index + 1, evidence: isSubject(index) ? .subject : [], alone: false)
      } else if units[index].title.exists, !inRole[index], units[index].title.facts.isAny(.office),
        !claimed[index]
      {
        let end = titleEnd(index)
        guard !(index..<end).contains(where: { inRole[$0] }) else { continue }
        add(.person, .nominal, index, end, evidence: isSubject(index) ? .subject : [], alone: false)
      }
    }
  }

  /// A title with the name of what it is of: سخنگوی کرملین.
  private func titleEnd(_ start: Int) -> Int {
    var end = Int(units[start].title.end)
    for _ in 0..<5 {
      guard let unit = unit(end), unit.isWord else { break }
      if unit.name.exists, unit.name.facts.isAny(.entity) { return Int(unit.name.end) }
      guard unit.isNominal, !unit.classes.has(.phraseEnd),
        nameClass(end) == .common || unit.facts.isAny(.head)
      else { break }
      end += 1
    }
    return min(end, Int(units[start].title.end) + 5)
  }
}
