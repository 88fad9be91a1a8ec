import Foundation

/// The parts of a sample's answer key that say what is found and what it becomes. Offsets are UTF-8 bytes.
package struct SampleKey: Decodable, Sendable {
  /// What a default run reports, by id.
  package struct Defaults: Decodable, Sendable {
    package var characters: [String]
    package var zwnjWarnings: [String]
    package var zwnjInformation: [String]
    package var unattributedQuotes: [String]
  }

  /// A range of the article.
  package struct Place: Decodable, Sendable {
    package var startByte: Int
    package var endByte: Int

    package var range: Range<Int> { startByte..<endByte }
  }

  /// A character that may be a fault.
  package struct Character: Decodable, Sendable {
    package var id: String
    package var decision: String
    package var startByte: Int
    package var endByte: Int
    package var replacement: String?

    package var range: Range<Int> { startByte..<endByte }
  }

  /// A replacement of a range.
  package struct Edit: Decodable, Sendable {
    package var startByte: Int
    package var endByte: Int
    package var newText: String
  }

  /// A place where words are joined wrongly.
  package struct Site: Decodable, Sendable {
    package var id: String
    package var startByte: Int
    package var endByte: Int
    package var edit: Edit

    package var range: Range<Int> { startByte..<endByte }
  }

  /// Sites, and what only looks like one.
  package struct Joining: Decodable, Sendable {
    package var sites: [Site]
    package var nearMisses: [Place]
  }

  /// A quotation.
  package struct Quote: Decodable, Sendable {
    package var id: String
    package var span: Place
  }

  package var characters: [Character]
  package var zwnj: Joining
  package var quotes: [Quote]
  package var defaultProfile: Defaults
}

extension Sample {
  /// The answer key, decoded.
  package var key: SampleKey {
    get throws { try JSONDecoder().decode(SampleKey.self, from: try gold) }
  }
}
