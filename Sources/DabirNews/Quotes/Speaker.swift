package import TextStorage

/// How a speaker is stated.
package enum SpeakerKind: String, Hashable, Sendable {
  case name
  /// A title or a common noun: وزیر خارجه, یکی از باشندگان.
  case nominal
  /// او, وی, آن~ها.
  case pronoun
  /// Not at all: the verb's subject is dropped.
  case ellipsis
  /// The speaker of the quotation before goes on.
  case carry
}

/// Who a speaker is to the reader; for the rule on anonymous sources (HANDBOOK C6).
package enum SourceKind: String, Hashable, Sendable {
  case named
  /// Stated but nameless: منابع آگاه, یک مقام که نخواست نامش فاش شود.
  case anonymous
  /// Nobody: گفته می~شود, شنیده شده.
  case hearsay
}

/// Words of a paragraph at most a few paragraphs back that name somebody.
package struct NounMention: Hashable, Sendable {
  /// The words as they stand, UTF-8.
  package var text: [UInt8]
  /// Where they stand, in UTF-8 bytes from the start of their paragraph.
  package var range: TextRange
  private var back: Int8

  /// How many paragraphs (lines, blank ones included) back that is; 0 for the paragraph of the quotation.
  package var paragraphsBack: Int {
    get { Int(back) }
    set { back = Int8(clamping: newValue) }
  }

  init(text: [UInt8], range: TextRange, paragraphsBack: Int) {
    self.text = text
    self.range = range
    back = Int8(clamping: paragraphsBack)
  }
}

/// The speaker of a quotation.
package struct Speaker: Hashable, Sendable {
  /// As stated; empty when nothing is stated.
  package var text: [UInt8]
  /// Where, in UTF-8 bytes from the start of the paragraph `paragraphsBack` lines back; nil when nothing is stated.
  package var range: TextRange?
  /// 0 for the paragraph of the quotation.
  package var paragraphsBack: Int
  /// How the speaker is stated.
  package var kind: SpeakerKind
  /// For a pronoun, a dropped subject or a speaker carried on: the best words for who that is (HANDBOOK C5, D4).
  package var antecedent: NounMention?

  /// True when words of the text say who speaks, be it a pronoun.
  package var isStated: Bool { kind != .ellipsis && kind != .carry }

  /// The best words for who speaks: the antecedent's, else the stated ones. UTF-8.
  package var bestText: [UInt8] { antecedent?.text ?? text }
}

/// How a cue is built (HANDBOOK C3, C4).
package enum CueConstruction: String, Hashable, Sendable {
  /// A verb of saying: گفت.
  case verb
  /// A nominal and a light verb: پاسخ داد.
  case lightVerb
  /// به گفتهٔ X.
  case sourcePhrase
  /// A colon after a name or a noun of speech.
  case colon
  /// A passive: گفته شد.
  case passive
  /// A document speaks: در بیانیه آمده است.
  case document
}

/// The words that attribute a quotation.
package struct Cue: Hashable, Sendable {
  /// Where, in UTF-8 bytes from the start of the paragraph.
  package var range: TextRange
  /// The words, UTF-8.
  package var text: [UInt8]
  /// How it is built.
  package var construction: CueConstruction
}
