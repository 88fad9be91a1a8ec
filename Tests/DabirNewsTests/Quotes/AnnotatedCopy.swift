import DabirNews
import Testing
import TextStorage

/// A little article with what is read in it written behind each quotation in marks: `{name}` who speaks, `{!}` a
/// warning, `{?}` information that a cue has no speaker, `{–}` no speech, `{}` speech of nobody in particular.
/// `~` is ZWNJ, the first line is the headline.
struct AnnotatedCopy: Sendable, CustomTestStringConvertible {
  let source: String

  init(_ source: String) { self.source = source }

  var testDescription: String { String(source.prefix(40)) }

  /// The article without its annotations.
  var text: String {
    var text = ""
    var isInside = false
    for scalar in source.unicodeScalars {
      if scalar == "{" { isInside = true }
      if !isInside { text.unicodeScalars.append(scalar) }
      if scalar == "}" { isInside = false }
    }
    return text
  }

  /// The article annotated with what is read.
  var read: String {
    zip(QuoteTexts.bytes(text), QuoteTexts.read(text, entering: .start)).map { line, reading in
      var line = line
      let quotes = reading.quotes.filter { !$0.isNested && $0.marks != .none }
      for quote in quotes.sorted(by: { $0.range.end > $1.range.end }) {
        line.insert(contentsOf: "{\(Self.label(quote))}".utf8, at: quote.range.end)
      }
      return QuoteTexts.plain(line)
    }.joined(separator: "\n")
  }

  private static func label(_ quote: Quote) -> String {
    switch (quote.kind, quote.flag) {
    case (.nonspeech, _): "–"
    case (_, .warning): "!"
    case (_, .information): "?"
    case (_, .none): quote.speaker.map { QuoteTexts.plain($0.bestText) } ?? ""
    }
  }
}

/// Compares an article with what is read in it.
func check(_ copy: AnnotatedCopy, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(copy.read == copy.source, sourceLocation: sourceLocation)
}
