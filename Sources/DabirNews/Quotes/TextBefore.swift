package import PersianLanguage

/// The lines before a paragraph, for a reader who must know whom they were about. `back` counts lines, from 1.
package protocol TextBefore {
  /// What a line is to the reader of quotations; nil before the first line. O(1).
  func look(_ back: Int) -> LineBefore?

  /// The line itself and the opening of the one behind it; nil before the first line. O(line).
  func read(_ back: Int) -> (paragraph: Paragraph, following: ParagraphOpening?)?
}

/// What is known of a line that has been passed.
package struct LineBefore {
  /// What it is by its looks.
  package let form: ParagraphForm
  /// The state it is read in.
  package let entering: QuoteState
  /// Whom it leaves, as its `QuoteReading` said; nil where it has to be read for that.
  package let people: PeopleLeft?

  /// Makes one.
  package init(form: ParagraphForm, entering: QuoteState, people: PeopleLeft?) {
    self.form = form
    self.entering = entering
    self.people = people
  }
}

/// Whom a paragraph leaves to those behind it, held by value: who was spoken of before it is already worked in.
package final class PeopleLeft: Equatable, Sendable {
  /// The last speaker.
  let speaker: KnownPerson
  /// The person most lately at the centre of a sentence.
  let focus: KnownPerson?
  /// How it ends.
  let ending: ParagraphEnding

  init(speaker: KnownPerson, focus: KnownPerson?, ending: ParagraphEnding) {
    self.speaker = speaker
    self.focus = focus
    self.ending = ending
  }

  /// True when they leave the same people in the same places.
  package static func == (left: PeopleLeft, right: PeopleLeft) -> Bool {
    left === right
      || left.speaker == right.speaker && left.focus == right.focus && left.ending == right.ending
  }
}

/// Nothing stands before.
package struct NothingBefore: TextBefore {
  /// Makes it.
  package init() {}

  /// There is no line.
  package func look(_ back: Int) -> LineBefore? { nil }

  /// There is no line.
  package func read(_ back: Int) -> (paragraph: Paragraph, following: ParagraphOpening?)? { nil }
}
