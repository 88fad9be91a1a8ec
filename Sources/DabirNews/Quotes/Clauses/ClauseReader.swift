import PersianLanguage

/// Takes a sentence apart into clauses and gives each its subject.
///
/// Persian puts the verb last, so a finite verb ends a clause; که and its kin open one below. A clause that is
/// opened before its parent's verb is inside the parent, which goes on after it.
struct ClauseReader {
  let frame: Frame
  let subjects: SubjectFinder
  private(set) var clauses: [Clause] = []
  /// True when the clauses are but the one that reports the rest of the sentence.
  private(set) var isPartial = false
  private var hasCue = false
  private var last = 0
  /// True while the clause `last` still waits for its verb.
  private var isWaiting = true
  private var start = 0

  init(frame: Frame, subjects: SubjectFinder) {
    self.frame = frame
    self.subjects = subjects
  }

  /// The clauses of the items in `range`. The first is the main clause. In a sentence without a quotation, only the
  /// subjects of cues and the person its first main clauses are about are looked for. With `upToReport`, of a sentence
  /// whose first cue reports the rest only that clause is read. O(items).
  mutating func read(_ range: Range<Int>, upToReport: Bool) -> [Clause] {
    take(range, upToReport: upToReport && frame.spans.isEmpty)
    if frame.hasQuote(range) { resolveAll() } else { resolveSpeakers() }
    return clauses
  }

  /// Cuts `range` into clauses, without their subjects. With `upToReport` it stops at the clause that tells who says
  /// the rest, and leaves that clause alone.
  mutating func take(_ range: Range<Int>, upToReport: Bool = false) {
    clauses = [Clause(relation: .main)]
    last = 0
    isWaiting = true
    start = range.lowerBound
    let verbs = VerbGroupReader(frame: frame)
    var index = range.lowerBound
    while index < range.upperBound {
      let group =
        frame.items[index].kind == .quote
        ? quotedVerb(index, range) : verbs.verb(at: index, limit: range.upperBound)
      if let group {
        end(with: group)
        if upToReport, !hasCue, clauses[last].cue != nil {
          hasCue = true
          if reportsRest(of: range) { return }
        }
        index = group.last + 1
        start = index
        continue
      }
      if frame.has(index, [.that, .subordinator]) {
        open(at: index)
        start = index + 1
      }
      index += 1
    }
    if start < range.upperBound { rest(range.upperBound) }
  }

  /// True when the clause just ended, the first with a cue, has a subject of its own that says the rest of the
  /// sentence: nothing behind it is asked for then. All other clauses go.
  private mutating func reportsRest(of range: Range<Int>) -> Bool {
    guard let cue = clauses[last].cue, clauses[last].relation == .main, cue.act == .say || cue.act == .ask,
      cue.isIndicative, !cue.isPassive, cue.construction != .document,
      !(cue.isNegated && frame.isSilence(cue)), !frame.isQuestion(range),
      let opening = frame.reportOpening(after: cue.last), frame.reportContent(opening.first, range) != nil,
      !frame.endsInColon(range), let subject = ownSubject(clauses[last])
    else { return false }
    clauses[last].subject = subject
    clauses[last].isResolved = true
    clauses = [clauses[last]]
    isPartial = true
    return true
  }

  /// Gives every clause its subject.
  mutating func resolveAll() {
    for index in clauses.indices { resolve(index) }
  }

  /// Gives the clauses with a cue their subjects, and the main clauses up to the first that has a person of its own.
  mutating func resolveSpeakers() {
    resolveFirstPerson()
    for index in clauses.indices where clauses[index].cue != nil { resolve(index) }
  }

  /// Gives the main clauses their subjects up to the first that has a person of its own: all that is asked of a
  /// sentence without a cue, for later ones to take up.
  mutating func resolveFirstPerson() {
    for index in clauses.indices where clauses[index].relation == .main {
      resolve(index)
      if clauses[index].isAboutPerson { return }
    }
  }

  /// A fragment that ends in a verb («راضی نیست») ends the clause it stands in.
  private func quotedVerb(_ index: Int, _ range: Range<Int>) -> VerbGroup? {
    guard index > range.lowerBound, frame.facts[frame.items[index].span].endsInVerb else { return nil }
    let isContent = frame.has(index - 1, [.that, .subordinator]) && !frame.has(index + 1, .objectMarker)
    let follows = isContent || frame.items[index - 1].kind == .word && frame.items[index - 1].verb == nil
    let ends =
      isContent || index + 1 >= range.upperBound || frame.isMark(index + 1, [.comma, .stop])
      || frame.has(index + 1, [.and, .connective])
    guard follows, ends else { return nil }
    return VerbGroup(first: index, last: index, verb: VerbForm.irregular, person: .third)
  }

  /// A verb: the clause that waits for one gets it, or a coordinated clause begins and ends here.
  private mutating func end(with group: VerbGroup) {
    let stretch = start..<group.first
    let cue = SpeechCueReader(frame: frame).cue(group, floor: stretch.lowerBound)
    if !isWaiting { begin(stretch, verb: group, cue) }
    clauses[last].stretches.append(stretch)
    clauses[last].verb = group
    clauses[last].cue = cue
    isWaiting = false
  }

  /// که or a subordinator: what stands before it belongs to the clause that waits; a clause below begins.
  private mutating func open(at index: Int) {
    let stretch = start..<index
    if isWaiting {
      clauses[last].stretches.append(stretch)
      add(.embedded, parent: last)
    } else if core(stretch) == nil {
      let relation: Clause.Relation = frame.has(index, .that) ? .complement : .embedded
      add(relation, parent: last)
    } else {
      begin(stretch, verb: nil, nil)
      clauses[last].stretches.append(stretch)
      add(.embedded, parent: last)
    }
    isWaiting = true
  }

  private mutating func rest(_ end: Int) {
    let stretch = start..<end
    if isWaiting {
      clauses[last].stretches.append(stretch)
    } else if core(stretch) != nil {
      // A stretch with no verb of its own: the tail of a clause that waits above, or of the last one.
      if let above = waitingAncestor { clauses[above].stretches.append(stretch) }
    }
  }

  /// Decides which clause a stretch after a complete one belongs to, and makes that one `last`.
  private mutating func begin(_ stretch: Range<Int>, verb: VerbGroup?, _ cue: SpeechCue?) {
    let joins = frame.has(firstItem(stretch), .and)
    let hasComma =
      frame.isMark(stretch.lowerBound, .comma) || frame.isMark(stretch.lowerBound, .semicolon)
    let limit = cue?.first ?? verb?.first ?? stretch.upperBound
    let subjects = subjects
    lazy var hasSubject =
      subjects.subject(in: stretch.lowerBound..<max(stretch.lowerBound, limit)) != nil
    if let above = waitingAncestor, !(joins && cue == nil && hasSubject) {
      last = above
      isWaiting = true
      return
    }
    // از مردم خواست خانه را ترک کنند: what follows a cue directly is its content.
    let isContent = clauses[last].cue?.act == .say && cue == nil && verb?.isIndicative == false
    if !joins, !hasComma, clauses[last].cue != nil, isContent || hasSubject {
      return add(.complement, parent: last)
    }
    var sibling = last
    if cue != nil, !hasSubject {
      // و افزود: the speaker of the cue above goes on, not the subject of what was reported.
      var above: Int? = last
      while let candidate = above, clauses[candidate].cue == nil { above = clauses[candidate].parent }
      sibling = above ?? last
    }
    let parent = clauses[sibling].parent
    let relation = clauses[sibling].relation
    clauses.append(Clause(parent: parent, relation: relation, previous: sibling))
    last = clauses.count - 1
  }

  private mutating func add(_ relation: Clause.Relation, parent: Int) {
    clauses.append(Clause(parent: parent, relation: relation))
    last = clauses.count - 1
  }

  /// The nearest clause above `last` that has no verb yet.
  private var waitingAncestor: Int? {
    var above = clauses[last].parent
    while let candidate = above {
      if clauses[candidate].verb == nil { return candidate }
      above = clauses[candidate].parent
    }
    return nil
  }

  private func firstItem(_ stretch: Range<Int>) -> Int {
    stretch.first { !(frame.items[$0].kind == .mark || frame.items[$0].kind == .quote) } ?? stretch.lowerBound
  }

  /// The first item of a stretch that is no mark, quotation, conjunction or adverb.
  private func core(_ stretch: Range<Int>) -> Int? {
    stretch.first { index in
      let kind = frame.items[index].kind
      return kind != .mark && kind != .quote && !frame.has(index, [.and, .connective, .adverb])
    }
  }

  /// The subject: its own, the coordinated clause's, or the parent's for reported content. Clauses it is taken over
  /// from are resolved on the way. O(items of those).
  private mutating func resolve(_ index: Int) {
    var waiting: [Int] = []
    var next: Int? = index
    while let current = next, !clauses[current].isResolved {
      clauses[current].isResolved = true
      clauses[current].subject = ownSubject(clauses[current])
      if clauses[current].subject != nil { break }
      next = giver(current)
      if next != nil { waiting.append(current) }
    }
    for heir in waiting.reversed() {
      guard let giver = giver(heir) else { continue }
      let subject =
        clauses[heir].relation == .embedded && clauses[heir].previous == nil
        ? relativeHead(heir) ?? clauses[giver].subject : clauses[giver].subject
      clauses[heir].subject = subject
      clauses[heir].isInherited = subject != nil
    }
  }

  private func ownSubject(_ clause: Clause) -> NounPhrase? {
    for (number, stretch) in clause.stretches.enumerated() {
      var limit = stretch.upperBound
      if number == clause.stretches.count - 1, let cue = clause.cue {
        limit = min(limit, max(stretch.lowerBound, cue.first))
      }
      // گرد آمدند: the noun of a compound verb is no part of the subject.
      if number == clause.stretches.count - 1, clause.cue == nil, clause.verb != nil,
        limit - stretch.lowerBound >= 2,
        frame.items[limit - 1].kind == .word, frame.items[limit - 1].roles.isEmpty,
        !frame.isNameLike(limit - 1)
      {
        limit -= 1
      }
      if let subject = subjects.subject(in: stretch.lowerBound..<limit) { return subject }
    }
    return nil
  }

  /// The clause before it that lends clause `index` its subject.
  private func giver(_ index: Int) -> Int? {
    let clause = clauses[index]
    if let previous = clause.previous ?? (clause.relation == .complement ? clause.parent : nil),
      previous < index
    {
      return previous
    }
    return clause.relation == .embedded && stretchBefore(clause) != nil ? clause.parent : nil
  }

  /// The part of its parent an embedded clause stands behind.
  private func stretchBefore(_ clause: Clause) -> Range<Int>? {
    let start = clause.stretches.first?.lowerBound ?? 0
    return clause.parent.flatMap { clauses[$0].stretches.last { $0.upperBound <= start } }
  }

  /// The name an embedded clause stands behind.
  private func relativeHead(_ index: Int) -> NounPhrase? { stretchBefore(clauses[index]).flatMap(lastName) }

  /// The name directly before a relative که: ادعای ترامپ را که گفته بود.
  private func lastName(_ stretch: Range<Int>) -> NounPhrase? {
    var end = stretch.upperBound - 1
    while end >= stretch.lowerBound, frame.has(end, .objectMarker) || frame.isMark(end, .comma) {
      end -= 1
    }
    var first = end
    while first - 1 >= stretch.lowerBound, frame.isNameLike(first - 1) { first -= 1 }
    guard end >= stretch.lowerBound, first >= stretch.lowerBound, frame.isNominal(end),
      !frame.has(end + 1, .subordinator)
    else { return nil }
    return frame.nounPhrase(first, end)
  }
}
