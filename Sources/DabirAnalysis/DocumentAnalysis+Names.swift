import DabirNews
import DabirRules
import TextStorage

/// What a name is in the light of the whole story: rules that are off unless asked for.
///
/// *Invariant:* once the analysis is complete, each note has the findings the present story gives the names that stand
/// in it. An edit costs the names it touched and those they have something in common with.
extension DocumentAnalysis {
  /// True when a rule needs the story.
  var judgesNames: Bool { RuleCode.ofStory.contains { settings.selection.reports($0, .style) } }

  /// Reads up to `budget` bytes of the story for the rules that need it.
  func readForJudging(budget: Int) {
    guard judgesNames else { return }
    keptStory().index.tracksNames = true
    readStory(budget: budget)
  }

  /// Judges the names whose part in the story may have changed. All lines are analysed.
  func settleNames() {
    guard judgesNames else { return }
    readForJudging(budget: .max)
    let story = keptStory()
    for letters in story.index.takeTouched() {
      work.namesJudged += 1
      place(judge(letters, story.index), of: letters, in: story)
    }
  }

  private func judge(_ letters: [UInt8], _ index: StoryIndex) -> [DocumentStory.Judgement] {
    var found: [DocumentStory.Judgement] = []
    if settings.selection.reports(.missingIntroduction, .style) {
      let places = index.bareNames(letters).map { ($0, text.line($0.paragraph.number).text) }
      if let place = MissingIntroduction.reported(
        letters, places, everyone: settings.selection.introduce == .everyone)
      {
        found.append((place.place.paragraph, MissingIntroduction.finding(place)))
      }
    }
    if settings.selection.reports(.roleConflict, .style) {
      let places = index.offices(letters).map { ($0, text.line($0.paragraph.number).text) }
      found += RoleConflict.reported(places).map { ($0.paragraph, RoleConflict.finding($0)) }
    }
    return found.filter { paragraph, finding in
      !settings.accepted.rest(of: [finding], in: text.line(paragraph.number).text).isEmpty
    }
  }

  private func place(_ new: [DocumentStory.Judgement], of letters: [UInt8], in story: DocumentStory) {
    let old = story.judged[letters] ?? []
    let isSame = old.count == new.count && zip(old, new).allSatisfy { $0.0 === $1.0 && $0.1 == $1.1 }
    guard !isSame else { return }
    story.judged[letters] = new.isEmpty ? nil : new
    for (paragraph, finding) in old {
      revise(paragraph) { naming in
        if let index = naming.firstIndex(of: finding) { naming.remove(at: index) }
      }
    }
    for (paragraph, finding) in new { revise(paragraph) { $0.append(finding) } }
  }

  /// Changes the findings of a paragraph that still stands in the text.
  private func revise(_ paragraph: StoryParagraph, _ change: (inout [Finding]) -> Void) {
    let line = paragraph.number
    guard line < text.lineCount, let note = note(line), note.story === paragraph else { return }
    change(&note.naming)
    self.change.touch(line)
    text.setNote(note, tally: note.findingCount, line: line)
  }
}
