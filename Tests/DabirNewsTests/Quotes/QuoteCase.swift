import PersianLanguage
import Testing

@testable import DabirNews

/// One line of a table: a text (`~` is ZWNJ, a line break starts a paragraph) and what is read in it.
struct QuoteCase: Sendable, CustomTestStringConvertible {
  /// One quotation as the table states it.
  struct Expected: Sendable, Equatable, CustomStringConvertible {
    var kind: QuoteKind
    var subtype: QuoteSubtype?
    /// The best words for who speaks, `~` for ZWNJ.
    var speaker: String?
    var flag: QuoteFlag

    var description: String {
      "\(kind.rawValue)\(subtype.map { "/\($0.rawValue)" } ?? "") by \(speaker ?? "nobody"), flag \(flag.rawValue)"
    }
  }

  var text: String
  var expected: [Expected]
  /// Unmarked reports are looked at too.
  var includesReports = false

  var testDescription: String { text }

  /// Marked speech with a speaker, silent.
  static func said(_ text: String, by speaker: String, _ kind: QuoteKind = .direct) -> QuoteCase {
    QuoteCase(text: text, expected: [Expected(kind: kind, speaker: speaker, flag: .none)])
  }

  /// Several marked quotations with their speakers, all silent.
  static func said(_ text: String, by speakers: [String]) -> QuoteCase {
    QuoteCase(text: text, expected: speakers.map { Expected(kind: .direct, speaker: $0, flag: .none) })
  }

  /// Marks around what is no speech.
  static func nobody(_ text: String, _ subtype: QuoteSubtype) -> QuoteCase {
    QuoteCase(text: text, expected: [Expected(kind: .nonspeech, subtype: subtype, speaker: nil, flag: .none)])
  }

  /// Marked speech without a speaker.
  static func unattributed(_ text: String, _ flag: QuoteFlag = .warning, _ kind: QuoteKind = .direct)
    -> QuoteCase
  {
    QuoteCase(text: text, expected: [Expected(kind: kind, speaker: nil, flag: flag)])
  }

  /// Unmarked reported speech.
  static func reported(_ text: String, by speaker: String?) -> QuoteCase {
    QuoteCase(
      text: text, expected: [Expected(kind: .indirect, speaker: speaker, flag: .none)], includesReports: true)
  }

  /// No quotation at all.
  static func silent(_ text: String) -> QuoteCase {
    QuoteCase(text: text, expected: [], includesReports: true)
  }

  /// What is read in the text, the innermost quotations left out; direct and partial are told apart only where
  /// the table does.
  var actual: [Expected] {
    QuoteTexts.read(text).flatMap { reading in
      reading.quotes.filter { !$0.isNested && (includesReports || $0.marks != .none) }.map { quote in
        Expected(
          kind: quote.kind, subtype: quote.subtype,
          speaker: quote.speaker.map { QuoteTexts.plain($0.bestText) },
          flag: quote.flag)
      }
    }
  }
}

/// Reads texts the way the engine does.
enum QuoteTexts {
  /// The text of the tables as bytes: `~` is ZWNJ.
  static func bytes(_ text: String) -> [[UInt8]] {
    var text = String.UnicodeScalarView(text.unicodeScalars)
    text = String.UnicodeScalarView(text.map { $0 == "~" ? "\u{200C}" : $0 })
    return String(text).split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  /// The paragraphs of a text.
  static func paragraphs(_ text: String) -> [Paragraph] {
    bytes(text).map { Tokenizer.read($0, vocabulary: .standard).paragraph }
  }

  /// Reads a text paragraph by paragraph from the state of a document's body.
  static func read(_ text: String, entering: QuoteState? = nil) -> [QuoteReading] {
    QuoteReader().read(paragraphs(text), entering: entering ?? body)
  }

  /// A state that is no document's start, so that short samples are not taken for headlines.
  static var body: QuoteState {
    var state = QuoteState.start
    state.isStart = false
    state.separatesByBlank = false
    return state
  }

  /// Bytes as a table writes them.
  static func plain(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      text.append(scalar == "\u{200C}" ? "~" : scalar)
    }
    return String(text)
  }
}
