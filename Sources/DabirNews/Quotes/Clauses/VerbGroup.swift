import PersianLanguage

/// A finite verb of one or more words: گفت, می گوید, گفته شده است, خواهد گفت.
struct VerbGroup: Hashable, Sendable {
  /// First and last item.
  var first: Int
  var last: Int
  /// Index into `VerbStem.all` of the word that carries the meaning.
  var verb: Int
  var person: VerbForm.Person
  /// Participle and a form of شدن.
  var isPassive = false
  /// States a fact; a subjunctive (بگوید) does not.
  var isIndicative = true
}

/// Finds the finite verbs of a frame (HANDBOOK B4: forms of several words).
struct VerbGroupReader {
  let frame: Frame

  /// All groups of the items in `range`, in order. O(items).
  func groups(_ range: Range<Int>) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let group = verb(at: index, limit: range.upperBound) {
        groups.append(group)
        index = group.last + 1
      } else {
        index += 1
      }
    }
    return groups
  }

  /// The group that begins at `index` and ends before `limit`; nil at once for most words.
  func verb(at index: Int, limit: Int) -> VerbGroup? {
    let word = frame.items[index].word
    return word.verb == nil && word.roles.isDisjoint(with: .auxiliary) ? nil : group(at: index, limit: limit)
  }

  private func form(_ index: Int, _ limit: Int) -> VerbForm? {
    index < limit && frame.items.indices.contains(index) ? frame.items[index].verb : nil
  }

  /// The group that begins at `index`.
  func group(at index: Int, limit: Int) -> VerbGroup? {
    guard frame.items[index].kind == .word else { return nil }
    if isPrefix(index) {
      guard let form = form(index + 1, limit), form.shape != .modal, !isMonth(index) else { return nil }
      return VerbGroup(first: index, last: index + 1, verb: lexical(form), person: form.person)
    }
    if frame.has(index, .futureAuxiliary), let form = form(index + 1, limit), form.shape == .finite,
      form.verb >= 0
    {
      let person = person(index)
      return VerbGroup(first: index, last: index + 1, verb: form.verb, person: person)
    }
    guard let form = frame.items[index].verb else {
      // آماده اند: the copula written apart.
      guard frame.has(index, .copula), index > 0, endsClause(index + 1, limit) else { return nil }
      return VerbGroup(first: index, last: index, verb: VerbForm.Number.be, person: person(index))
    }
    switch form.shape {
    case .participle: return participle(index, form, limit)
    case .finite:
      guard isVerb(index, form, limit) else { return nil }
      return VerbGroup(first: index, last: index, verb: lexical(form), person: form.person)
    case .present, .subjunctive:
      guard isVerb(index, form, limit) else { return nil }
      var group = VerbGroup(first: index, last: index, verb: lexical(form), person: form.person)
      group.isIndicative =
        form.verb == VerbForm.Number.be || Self.indicativePresent.contains(frame.items[index].spelling)
      return group
    case .modal: return nil
    }
  }

  /// PART and what follows it: the auxiliary of the perfect, a passive, the Dari potential, or nothing before و.
  private func participle(_ index: Int, _ form: VerbForm, _ limit: Int) -> VerbGroup? {
    var next = index + 1
    if next < limit, frame.has(next, .copula), let copula = auxiliary(next, limit) {
      return VerbGroup(first: index, last: copula.last, verb: form.verb, person: copula.person)
    }
    if next < limit, isPrefix(next) { next += 1 }
    if next < limit, frame.has(next, .futureAuxiliary) { next += 1 }
    if let light = self.form(next, limit), Self.isPassive(light.verb) {
      var group = VerbGroup(first: index, last: next, verb: form.verb, person: light.person, isPassive: true)
      if next + 1 < limit, frame.has(next + 1, .copula), let copula = auxiliary(next + 1, limit) {
        group.last = copula.last
        group.person = copula.person
      }
      return group
    }
    if let potential = self.form(next, limit), potential.verb == VerbForm.Number.can {
      return VerbGroup(first: index, last: next, verb: form.verb, person: potential.person)
    }
    if Self.isPassive(form.verb), index > 0, frame.has(index + 1, .that), index + 1 < limit,
      frame.isNominal(index - 1)
    {
      return VerbGroup(first: index, last: index, verb: form.verb, person: .third)
    }
    guard !Self.isPassive(form.verb),
      LightVerb.of(form.verb) != nil || SpeechVerb.act(ofVerb: form.verb) != nil,
      !frame.has(index - 1, [.preposition, .demonstrative]), endsClause(index + 1, limit)
    else { return nil }
    return VerbGroup(first: index, last: index, verb: form.verb, person: .third)
  }

  /// است, بود, اند … and a second one after it (بوده است).
  private func auxiliary(_ index: Int, _ limit: Int) -> (last: Int, person: VerbForm.Person)? {
    var last = index
    if last + 1 < limit, frame.items[last].verb?.shape == .participle, frame.has(last + 1, .copula) {
      last += 1
    }
    return (last, person(last))
  }

  /// Who acts, by the end of the word.
  private func person(_ index: Int) -> VerbForm.Person {
    VerbForm.person(frame.paragraph.letters, frame.paragraph.letterRange(frame.items[index].firstToken))
  }

  /// True when a word that may also be a noun (داد, نشست, کند) is a verb here: a finite verb ends its clause.
  private func isVerb(_ index: Int, _ form: VerbForm, _ limit: Int) -> Bool {
    if form.isAmbiguous, frame.has(index, [.person, .pluralPeople, .title]) { return false }
    if form.isAmbiguous || frame.items[index].spelling == Self.shout, isNominal(index, limit) { return false }
    // Nobody is addressed in the reporter's own text: نشستی is a meeting, not what you did.
    let isAddressed = form.person == .second || form.person == .first
    let isCommon = LightVerb.of(form.verb) != nil || SpeechVerb.act(ofVerb: form.verb) != nil || form.verb < 0
    guard form.isAmbiguous || isAddressed || !isCommon && form.person == .third else { return true }
    let isOftenNoun = Self.oftenNouns.contains(frame.items[index].spelling) || isAddressed
    if isCommon, !isOftenNoun { return true }
    if !form.isAmbiguous, !isAddressed {
      // … که می~آید گفت, … که رفت گفت: its own clause ends before the next verb.
      if isPrefixed(index)
        || frame.items[index + 1 < limit ? index + 1 : index].verb?.verb == VerbForm.Number.say
      {
        return true
      }
      return !frame.isNominal(index + 1) || frame.has(index + 1, [.determiner, .time, .pronoun])
    }
    // از مردم خواست …: asked of somebody, a verb wherever it stands.
    if frame.items[index].spelling == Self.wanted, index >= 2, !frame.has(index - 1, .preposition),
      (max(0, index - 8)..<index).contains(where: { frame.items[$0].spelling == Self.from })
    {
      return true
    }
    if isOftenNoun, index + 1 < limit, frame.items[index + 1].verb != nil { return false }
    return endsClause(index + 1, limit)
  }

  /// داد زد, درخواست خواهد کرد: a noun before the light verb it goes with.
  private func isNominal(_ index: Int, _ limit: Int) -> Bool {
    var next = index + 1
    while next < limit, frame.has(next, [.verbPrefix, .futureAuxiliary]) { next += 1 }
    guard let light = form(next, limit).flatMap({ LightVerb.of($0.verb) }) else { return false }
    return !light.isDisjoint(with: Self.carriers)
  }

  /// می~آید, نمی~رسد: nothing but a verb begins so.
  private func isPrefixed(_ index: Int) -> Bool {
    let letters = frame.paragraph.letters(of: frame.items[index].firstToken)
    return letters.count > 4 && (letters.starts(with: Self.present) || letters.starts(with: Self.absent))
  }

  private func endsClause(_ next: Int, _ limit: Int) -> Bool {
    guard next < limit else { return true }
    let item = frame.items[next]
    switch item.kind {
    case .mark: return !Mark.opening.contains(item.scalar)
    case .quote: return true
    case .word: return !item.roles.isDisjoint(with: [.that, .and, .connective, .subordinator])
    case .latin, .number: return false
    }
  }

  private func lexical(_ form: VerbForm) -> Int {
    form.verb == VerbForm.irregular ? VerbForm.Number.be : form.verb
  }

  /// می or نمی written apart.
  private func isPrefix(_ index: Int) -> Bool { frame.has(index, .verbPrefix) }

  /// ۹ می گفت: the month (HANDBOOK B8).
  private func isMonth(_ index: Int) -> Bool {
    index > 0
      && (frame.items[index - 1].kind == .number || frame.items[index - 1].spelling == Self.month)
  }

  private static let carriers: LightVerb = [.do, LightVerb.named(Letter.letters("زدن"))]
  private static let present = Letter.letters("می")
  private static let absent = Letter.letters("نمی")
  private static let shout = Spelling("داد")
  private static let wanted = Spelling("خواست")
  private static let from = Spelling("از")
  /// شدن and its like make the passive of a participle.
  private static func isPassive(_ verb: Int) -> Bool {
    verb == VerbForm.Number.become || verb == VerbForm.Number.turn || verb == VerbForm.Number.turnInto
  }

  private static let month = Spelling("ماه")
  private static let oftenNouns = WordSet("ساخت خواست نشست پرداخت گذشت شکست خرید کند زند نبود نمود")
  private static let indicativePresent = WordSet("دارد دارند دارم داریم")
}

extension Frame {
  /// True when a word of `group` is a negated form: نگفت, نمی گوید, نشده.
  func isNegated(_ group: VerbGroup) -> Bool {
    (group.first...group.last).contains { index in
      guard items[index].kind == .word else { return false }
      let letters = paragraph.letters(of: items[index].firstToken)
      guard letters.count > 2, letters.first == Letter.noon else { return false }
      if items[index].roles.contains(.verbPrefix) { return true }
      let rest = letters.dropFirst()
      let info = Lexicon.embedded.info(Array(rest), 0..<rest.count)
      return items[index].verb != nil && info.isKnown && !info.tags.isDisjoint(with: .anyVerb)
        && info.verb == items[index].verb?.verb
        || letters.starts(with: Self.negation) && items[index].verb != nil
    }
  }

  private static let negation = Letter.letters("نمی")
}
