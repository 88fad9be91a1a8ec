import DabirAnalysis
import TextStorage

/// The semantic tokens of a whole document, collected line by line between other things.
final class TokenCollector {
  private var writer: TokenWriter
  private var nextLine = 0
  private var revision: Int

  init(_ document: OpenDocument, _ encoding: PositionEncoding) {
    writer = TokenWriter(document, encoding)
    revision = document.revision
  }

  /// The tokens of the lines so far.
  var numbers: [UInt32] { writer.numbers }

  /// Reads about `budget` bytes of names and quotations; true when the last line has been read.
  func advance(_ document: OpenDocument, budget: Int) -> Bool {
    if document.revision != revision {
      // Other settings, other tokens.
      writer = TokenWriter(document, writer.encoding)
      (nextLine, revision) = (0, document.revision)
    }
    guard document.readStory(budget: budget) else { return false }
    var left = budget
    while nextLine < document.analysis.text.lineCount {
      guard left > 0 else { return false }
      writer.add(line: nextLine)
      left -= document.analysis.text.line(nextLine).text.count + 1
      nextLine += 1
    }
    return true
  }
}
