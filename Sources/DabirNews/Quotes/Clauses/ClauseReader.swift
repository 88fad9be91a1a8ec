import PersianLanguage

/// Takes a sentence apart into clauses and gives each its subject.
///
/// Persian puts the verb last, so a finite verb ends a clause; که and its kin open one below. A clause that is
/// opened before its parent's verb is inside the parent, which goes on after it.
struct ClauseReader {
  let frame: Frame
  let subjects: SubjectFinder
  private(set) var clauses: [Clause] = []
  private var last = 0
  /// True while the clause `last` still waits for its verb.
  private var isWaiting = true
  private var start = 0

  init(frame: Frame, subjects: SubjectFinder) {
    self.frame = frame
    self.subjects = subjects
  }

  /// The clauses of the items in `range`. The first is the main clause. In a sentence nobody speaks in, only the
  /// person its first main clauses are about is looked for. O(items).
  mutating func read(_ range: Range<Int>) -> [Clause] {
    take(range)
    let hasQuote = range.contains { frame.items[$0].kind == .quote }
    if hasQuote || clauses.contains(where: { $0.cue != nil }) { resolveAll() } else { resolveFirstPerson() }
    return clauses
  }

  /// Cuts `range` into clauses, without their subjects.
  mutating func take(_ range: Range<Int>) {
    clauses = [Clause(relation: .main)]
    last = 0
    isWaiting = true
    start = range.lowerBound
    let groups = withQuotedVerbs(VerbGroupReader(frame: frame).groups(range), range)
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if next < groups.count, groups[next].first == index {
        end(with: groups[next])
        index = groups[next].last + 1
        start = index
        next += 1
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

  /// Gives every clause its subject.
  mutating func resolveAll() {
    for index in clauses.indices { resolve(index) }
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
  private func withQuotedVerbs(_ groups: [VerbGroup], _ range: Range<Int>) -> [VerbGroup] {
    var groups = groups
    for index in range where frame.items[index].kind == .quote && index > range.lowerBound {
      let isContent = frame.has(index - 1, [.that, .subordinator]) && !frame.has(index + 1, .objectMarker)
      let follows = isContent || frame.items[index - 1].kind == .word && frame.items[index - 1].verb == nil
      let ends =
        isContent || index + 1 >= range.upperBound || frame.isMark(index + 1, [.comma, .stop])
        || frame.has(index + 1, [.and, .connective])
      guard follows, ends, frame.facts[frame.items[index].span].endsInVerb else {
        continue
      }
      groups.append(VerbGroup(first: index, last: index, verb: VerbForm.irregular, person: .third))
    }
    return groups.count > 1 ? groups.sorted { $0.first < $1.first } : groups
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

  /// The subject: its own, the coordinated clause's, or the parent's for reported content.
  private mutating func resolve(_ index: Int) {
    let clause = clauses[index]
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
      if let subject = subjects.subject(in: stretch.lowerBound..<limit) {
        clauses[index].subject = subject
        return
      }
    }
    if let previous = clause.previous ?? (clause.relation == .complement ? clause.parent : nil),
      previous < index
    {
      clauses[index].subject = clauses[previous].subject
      clauses[index].isInherited = clauses[previous].subject != nil
    } else if clause.relation == .embedded, let parent = clause.parent,
      let stretch = clauses[parent].stretches.last(where: {
        $0.upperBound <= (clause.stretches.first?.lowerBound ?? 0)
      })
    {
      clauses[index].subject = lastName(stretch) ?? clauses[parent].subject
      clauses[index].isInherited = clauses[index].subject != nil
    }
  }

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
