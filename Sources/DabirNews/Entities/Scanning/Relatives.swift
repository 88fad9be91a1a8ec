import PersianLanguage
import TextStorage

/// Names of relatives: پدرش NAME, پسر NAME (HANDBOOK D2, pattern 6).
extension ParagraphScan {
  /// پدرش NAME, مادر وی، NAME: the name is the relative's. پسر NAME names the parent, without a role.
  mutating func kinName(after index: Int, from start: Int) -> Int? {
    var index = index
    let hasOwner = units[start].facts.value != 0 || unit(index)?.shape == .pronoun
    let end = unit(index)?.shape == .pronoun ? index + 1 : index
    index = end
    if hasOwner, unit(index)?.isComma == true { index += 1 }
    var titleEnd = end
    while let title = unit(index)?.title, title.exists, title.facts.isAny([.courtesy, .rank]) {
      index = Int(title.end)
      titleEnd = index
    }
    let known = nameRun(at: index) ?? latinRun(at: index)
    guard let run = known, run.words > 1 || hasOwner && isRelative(run, after: end) else { return nil }
    guard hasOwner else {
      guard run.words > 1, run.isCertain || run.isListed || run.evidence.contains(.latin) else { return nil }
      return finish(run, nil, courteous: false)
    }
    var roles = [role(widened(start), end)]
    if titleEnd > end, !units[end].title.facts.isAny(.courtesy) || units[end].title.facts.isAny(.rank) {
      roles.append(role(end, titleEnd))
    }
    if let after = roleAfter(run.end) { roles.append(after) }
    addPerson(run, evidence: run.evidence.union(.title), alone: true, roles: roles)
    return run.end
  }

  /// True for a single word behind پدرش that is rather a name than what the relative does or has.
  private func isRelative(_ run: NameRun, after end: Int) -> Bool {
    if run.isListed || run.evidence.contains(.latin) { return true }
    let isApart = isCommaBefore(run.start) || run.start > end
    return nameClass(run.start) == .unknown && (isApart || closesName(run.end))
      || nameClass(run.start) == .weakGiven && (isApart && !isEverydayWord(run.start) || closesName(run.end))
  }
}
