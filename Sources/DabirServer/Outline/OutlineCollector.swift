import DabirAnalysis
import DabirNews
import LanguageServerProtocol
import TextStorage

/// The outline of a document, its quotations collected line by line between other things.
final class OutlineCollector {
  private let outline: Outline
  private var speakers: [String] = []
  private var said: [String: [OutlineSymbol]] = [:]
  private var nextLine = 0
  private var revision: Int

  init(_ outline: Outline) {
    self.outline = outline
    revision = outline.document.revision
  }

  /// The headings with what stands below them; empty groups are left out. The last line has been read. O(names).
  func symbols() -> [OutlineSymbol] {
    let groups = speakers.map { OutlineSymbol($0, .array, over: said[$0] ?? []) }
    let quotations =
      groups.isEmpty ? [] : [OutlineSymbol(outline.words.quotations, .array, over: groups)]
    return outline.entities() + quotations
  }

  /// Reads about `budget` bytes of names and quotations; true when the last line has been read.
  func advance(_ document: OpenDocument, budget: Int) -> Bool {
    if document.revision != revision {
      // Other settings, other quotations.
      (speakers, said) = ([], [:])
      (nextLine, revision) = (0, document.revision)
    }
    guard document.readStory(budget: budget) else { return false }
    var left = budget
    while nextLine < document.analysis.text.lineCount {
      guard left > 0 else { return false }
      add(document.analysis.quotes(ofLine: nextLine), document.analysis)
      left -= document.analysis.text.line(nextLine).text.count + 1
      nextLine += 1
    }
    return true
  }

  private func add(_ quotes: [Quote], _ analysis: DocumentAnalysis) {
    for quote in quotes where quote.kind != .nonspeech {
      let speaker = quote.speaker.map(analysis.name(of:)) ?? outline.words.nobody
      if said[speaker] == nil { speakers.append(speaker) }
      said[speaker, default: []].append(outline.symbol(quote, nextLine))
    }
  }
}

extension DocumentAnalysis {
  /// What a speaker is called: the entity's name where the story knows who that is, else the words of the text.
  func name(of speaker: Speaker) -> String {
    entity(of: speaker)?.name ?? String(decoding: speaker.bestText, as: UTF8.self)
  }
}
