package import DabirNews
import PersianLanguage
import TextStorage

/// Who and what the document speaks of.
///
/// *Invariant:* nothing is read for it before somebody asks or `keepStory`; then each paragraph is read once after each
/// edit of it, and an answer costs the places of the names it is about.
extension DocumentAnalysis {
  /// Somebody will ask: from now on `readStory` has something to do.
  package func keepStory() { _ = keptStory() }

  func keptStory() -> DocumentStory {
    if let livingStory { return livingStory }
    let new = DocumentStory(vocabulary: settings.vocabulary, gazetteer: settings.gazetteer)
    new.unread.insert(0..<text.lineCount)
    livingStory = new
    return new
  }

  /// True when nothing is left for `readStory`.
  package var isStoryRead: Bool {
    livingStory.map { isComplete && $0.isSettled && !$0.hasRetired } ?? true
  }

  /// True until the text, opened or a large part of it replaced, has been analysed and read to its end once: what is
  /// asked meanwhile is answered from what has been read.
  package var isOpening: Bool { livingStory?.isOpening ?? !isComplete }

  /// Reads up to `budget` bytes of what has been analysed. O(bytes read + blocks of paragraphs for lines that came or
  /// went).
  package func readStory(budget: Int = .max) {
    guard let story = livingStory else { return }
    var left = budget
    rebuildIfMuchIsGone(story)
    while left > 0, let paragraph = story.gone.popLast() { left -= remove(paragraph, story) }
    guard story.gone.isEmpty else { return }
    shift(story)
    while left > 0, !story.unread.isEmpty { left -= read(story.unread.popFirst(), story) }
    guard isComplete, story.isSettled else { return }
    story.isOpening = false
    while left > 0, story.hasRetired {
      story.discardPart()
      left -= Self.bytesOfCandidates
    }
  }

  /// From so many paragraphs that go, and at least a quarter of all, it costs less to put the others together anew.
  private static let manyParagraphs = 256

  /// What a paragraph's candidates cost where its text is not read, in bytes read.
  private static let bytesOfCandidates = 128

  private func rebuildIfMuchIsGone(_ story: DocumentStory) {
    guard story.gone.count > max(Self.manyParagraphs, story.index.paragraphCount / 4) else { return }
    story.emptyIndex()
    story.isOpening = true
    story.unread.insert(0..<text.lineCount)
  }

  private func remove(_ paragraph: StoryParagraph, _ story: DocumentStory) -> Int {
    story.forgetAnswers()
    story.index.remove(paragraph)
    return Self.bytesOfCandidates
  }

  /// Gives the paragraphs behind lines that came or went the numbers of their lines. All that went are out.
  private func shift(_ story: DocumentStory) {
    guard !story.shifts.isEmpty else { return }
    story.forgetAnswers()
    for change in story.shifts {
      story.index.shift(from: change.removed.upperBound, by: change.inserted - change.removed.count)
    }
    story.shifts = []
  }

  /// Puts a line into the index, unless it is there or waits to be analysed; what that cost, in bytes read.
  private func read(_ line: Int, _ story: DocumentStory) -> Int {
    guard let note = note(line) else { return 0 }
    if let known = note.story {
      guard !story.index.contains(known) else { return 0 }
      known.number = line
      add(known, story)
      return Self.bytesOfCandidates
    }
    let paragraph = paragraph(line)
    let new = story.read(paragraph, number: line)
    note.story = new
    add(new, story)
    work.paragraphsRead += 1
    return paragraph.text.count + 1
  }

  private func add(_ paragraph: StoryParagraph, _ story: DocumentStory) {
    story.index.add(paragraph)
    if !paragraph.candidates.isEmpty { story.forgetAnswers() }
  }

  /// Everything the document speaks of. O(candidates) after an edit, O(1) otherwise.
  package func story() -> StoryEntities {
    let story = settledStory()
    if let known = story.entities { return known }
    work.storiesResolved += 1
    let entities = StoryEntities(story.index)
    story.entities = entities
    return entities
  }

  /// The entity of the innermost mention or reference at the byte `offset` of `line`. With `soFar` it is what the part
  /// of the text says that has been read, and that line. O(places of its name).
  package func entity(line: Int, at offset: Int, withReferences: Bool = false, soFar: Bool = false)
    -> StoryIndex.Answer?
  {
    if !soFar { _ = settledStory() }
    return reading(line) { $0.entity(in: $1, at: offset, withReferences: withReferences) }
  }

  /// What is named in `line`, in order of place. O(line), and once for each name its places.
  package func names(inLine line: Int) -> [StoryIndex.NameSpan] {
    _ = settledStory()
    return reading(line) { $0.names(in: $1) }
  }

  /// The entity a quotation's speaker is, by the words that name them best; nil when the story, or with `soFar` what
  /// has been read of it, does not tell. O(places of the name) for the first speaker of these words, O(1) for the next.
  package func entity(of speaker: Speaker, soFar: Bool = false) -> Entity? {
    let words = speaker.bestText
    let story = soFar ? changedStory() : settledStory()
    if let known = story.speakers[words] { return known }
    let entity = story.index.entity(matching: NameLetters.of(words, words.indices))
    story.speakers[words] = .some(entity)
    return entity
  }

  /// The first lines, at most `limit`, with a quotation of the one asked about, from what has been read: looked for where
  /// that one is named and in the two lines behind each place. O(named places).
  package func quotedLines(_ answer: StoryIndex.Answer, limit: Int) -> [Int] {
    let story = changedStory()
    var lines: [Int] = []
    var next = 0
    for mention in answer.entity.mentions {
      let end = min(mention.paragraph + 3, text.lineCount)
      for line in max(next, mention.paragraph)..<max(next, end) {
        guard markedQuotes(ofLine: line).contains(where: { isSaid($0, by: answer.identity, story) }) else {
          continue
        }
        lines.append(line)
        if lines.count == limit { return lines }
      }
      next = max(next, end)
    }
    return lines
  }

  private func isSaid(_ quote: Quote, by identity: ObjectIdentifier, _ story: DocumentStory) -> Bool {
    guard quote.kind != .nonspeech, let words = quote.speaker?.bestText else {
      return false
    }
    if let known = story.speakerIdentities[words] { return known == identity }
    let letters = NameLetters.of(words, words.indices)
    let found = story.index.identity(ofSpeaker: letters)
    story.speakerIdentities[words] = .some(found)
    return found == identity
  }

  /// True when nothing and nobody can be spoken of at the byte `offset` of `line`, whatever the rest of the document
  /// says; false where that is not known without it. The line has been analysed. O(line).
  package func namesNothing(line: Int, at offset: Int) -> Bool {
    guard note(line) != nil else { return false }
    return reading(line) { _, paragraph in
      !paragraph.candidates.contains { $0.range.start <= offset && offset <= $0.range.end }
    }
  }

  private func settledStory() -> DocumentStory {
    advance()
    let story = keptStory()
    readStory()
    return story
  }

  /// The story without what has gone, as far as it has been read.
  private func changedStory() -> DocumentStory {
    let story = keptStory()
    rebuildIfMuchIsGone(story)
    while let paragraph = story.gone.popLast() { _ = remove(paragraph, story) }
    shift(story)
    return story
  }

  private func reading<Answer>(_ line: Int, _ ask: (StoryIndex, StoryParagraph) -> Answer) -> Answer {
    let story = changedStory()
    _ = read(line, story)
    let resolved = story.index.namesResolved
    defer { work.namesResolved += story.index.namesResolved - resolved }
    if let known = note(line)?.story { return ask(story.index, known) }
    // A line that waits to be analysed is read for this question alone.
    let guest = story.read(paragraph(line), number: line)
    story.index.add(guest)
    defer { story.index.remove(guest) }
    return ask(story.index, guest)
  }
}
