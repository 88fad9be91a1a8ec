import DabirNews
import DabirRules
import PersianLanguage
import TextStorage

/// What a document knows of its story, once somebody wants to know.
final class DocumentStory {
  /// Its names, as of the last settling.
  var index: StoryIndex
  /// Lines analysed whose names are not in the index.
  var unread = DirtyLines()
  /// Paragraphs in the index whose lines are gone or new.
  var gone: [StoryParagraph] = []
  /// Edits since the last settling that moved lines, in order.
  var shifts: [LineChange] = []
  /// Indexes whose place others have taken, and that are given up part by part.
  private var retired: [StoryIndex] = []
  /// True until all of the text has been read once.
  var isOpening = true
  /// Everything in it, since somebody asked.
  var entities: StoryEntities?
  /// Who the speakers asked for are, by the words that name them best; nil where those are nobody of the story.
  var speakers: [[UInt8]: Entity?] = [:]
  /// The same, by what tells one entity from another.
  var speakerIdentities: [[UInt8]: ObjectIdentifier?] = [:]
  /// A finding, and where it stands.
  typealias Judgement = (paragraph: StoryParagraph, finding: Finding)
  /// What rules found about names, by the name's letters.
  var judged: [[UInt8]: [Judgement]] = [:]
  private let scanner: MentionScanner

  init(vocabulary: Vocabulary, gazetteer: Gazetteer) {
    scanner = MentionScanner(gazetteer: gazetteer, vocabulary: vocabulary)
    index = StoryIndex(gazetteer: gazetteer)
  }

  /// True while the index says what the lines analysed say.
  var isSettled: Bool { unread.isEmpty && gone.isEmpty && shifts.isEmpty }

  /// What may be mentions in a paragraph. O(paragraph).
  func read(_ paragraph: Paragraph, number: Int) -> StoryParagraph {
    StoryParagraph(number: number, scanner.scan(paragraph))
  }

  /// Lines were replaced; new ones are unread once they have been analysed.
  func apply(_ change: LineChange) {
    unread.apply(change)
    if change.removed.count != change.inserted { shifts.append(change) }
  }

  /// The whole text was replaced.
  func startOver() {
    emptyIndex()
    judged = [:]
    unread = DirtyLines()
    isOpening = true
  }

  /// Nothing is in the index any more.
  func emptyIndex() {
    retired.append(index)
    index = index.emptied()
    gone = []
    shifts = []
    forgetAnswers()
  }

  /// True when nothing is left for `discardPart`.
  var hasRetired: Bool { !retired.isEmpty }

  /// Gives up a part of what nobody will ask again.
  func discardPart() {
    if retired.last?.discardPart() == false { retired.removeLast() }
  }

  /// Forgets answers that a change has made untrue.
  func forgetAnswers() {
    entities = nil
    if !speakers.isEmpty { speakers = [:] }
    if !speakerIdentities.isEmpty { speakerIdentities = [:] }
  }
}
