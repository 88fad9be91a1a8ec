import DabirNews
import Foundation
import PersianLanguage
import Testing
import TextStorage

/// The two sample articles against their answer keys.
@Suite struct SampleQuoteTests {
  /// The part of a key that this suite reads.
  struct Key: Decodable {
    struct Span: Decodable {
      var line: Int
      var startByte: Int
      var endByte: Int
      var text: String
    }
    struct Entry: Decodable {
      var kind: String
      var span: Span
      var inner: Span
      var speaker: String?
      var speakerSurface: Span?
      var cue: Span?
      var attributed: Bool?
      var flagUnattributed: Bool
    }
    struct Entity: Decodable {
      struct Mention: Decodable {
        var text: String
      }
      var id: String
      var mentions: [Mention]
    }
    var quotes: [Entry]
    var entities: [Entity]
  }

  static func folder(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/EmbeddedData/samples/\(name)")
  }

  @Test(arguments: ["dari", "iranian"]) func `quotations of a sample article`(_ name: String) throws {
    let folder = Self.folder(name)
    let text = try String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8)
    let key = try JSONDecoder().decode(Key.self, from: Data(contentsOf: folder.appending(path: "gold.json")))
    var offset = 0
    var found: [(quote: Quote, offset: Int)] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let paragraphs = lines.map { Tokenizer.read($0, vocabulary: .standard).paragraph }
    for (index, reading) in QuoteReader().read(paragraphs).enumerated() {
      found += reading.quotes.filter { $0.marks != .none }.map { ($0, offset) }
      #expect(reading.markFaults.isEmpty)
      offset += lines[index].count + 1
    }
    #expect(found.count == key.quotes.count)
    for (entry, (quote, offset)) in zip(key.quotes, found) {
      #expect(
        quote.range.start + offset == entry.span.startByte && quote.range.end + offset == entry.span.endByte)
      #expect(
        quote.inner.start + offset == entry.inner.startByte && quote.inner.end + offset == entry.inner.endByte
      )
      #expect(Self.kind(quote) == entry.kind, "\(entry.span.text)")
      #expect(quote.attributed == entry.attributed, "\(entry.span.text)")
      #expect((quote.flag != .none) == entry.flagUnattributed, "\(entry.span.text)")
      let names = key.entities.first { $0.id == entry.speaker }?.mentions.map(\.text) ?? []
      let speaker = quote.speaker.map { String(decoding: $0.bestText, as: UTF8.self) }
      #expect(
        entry.speaker == nil ? speaker == nil : names.contains(speaker ?? ""),
        "\(entry.span.text): \(speaker ?? "nobody")")
      if let surface = entry.speakerSurface {
        #expect(quote.speaker.map { String(decoding: $0.text, as: UTF8.self) } == surface.text)
        #expect((quote.speaker?.range?.start ?? 0) + offset == surface.startByte)
      }
      if quote.kind != .nonspeech, let cue = entry.cue {
        #expect(quote.cue.map { String(decoding: $0.text, as: UTF8.self) } == cue.text)
      }
    }
  }

  /// The kind as the keys name it.
  static func kind(_ quote: Quote) -> String {
    switch quote.kind {
    case .direct: "direct-speech"
    case .partial: "partial-quote"
    case .indirect: "indirect"
    case .nonspeech: quote.subtype == .scare ? "term" : quote.subtype?.rawValue ?? "term"
    }
  }
}
