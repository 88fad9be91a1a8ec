import DabirAnalysis
import DabirNews
import DabirRules
import LanguageServerProtocol
import TextStorage

/// One line of a document's outline.
struct OutlineSymbol {
  var name: String
  var detail = ""
  var kind: SymbolKind
  /// What it stands for: a mention or quotation; for a group from its first member to its last.
  var range: PositionRange
  /// Where an editor goes when it is chosen.
  var selection: PositionRange
  var children: [OutlineSymbol] = []

  /// A line for itself.
  init(_ name: String, detail: String, _ kind: SymbolKind, _ range: PositionRange) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    selection = range
  }

  /// A heading over `children`, of which there is at least one, in order of place.
  init(_ name: String, _ kind: SymbolKind, over children: [OutlineSymbol]) {
    self.name = name
    self.kind = kind
    self.children = children
    selection = children[0].selection
    range = children[0].range
    for child in children {
      if child.range.start.precedes(range.start) { range.start = child.range.start }
      if range.end.precedes(child.range.end) { range.end = child.range.end }
    }
  }
}

extension Position {
  fileprivate func precedes(_ other: Position) -> Bool {
    (line, character) < (other.line, other.character)
  }
}

/// The outline of a document: what is named in it, by type, and what is said in it, by speaker.
struct Outline {
  let document: OpenDocument
  let encoding: PositionEncoding
  let language: MessageLanguage

  var words: OutlineWords { OutlineWords(language) }

  // MARK: Entities

  /// What is named, below headings; empty groups are left out. Dates and quantities are no names; they would bury the
  /// others. O(names).
  func entities() -> [OutlineSymbol] {
    let named = document.analysis.story().entities.filter(\.type.isNamed)
    return EntityType.allCases.filter(\.isNamed).compactMap { type in
      let children = named.filter { $0.type == type }.map(symbol)
      return children.isEmpty
        ? nil : OutlineSymbol(words.plural(type), SymbolKind(type), over: children)
    }
  }

  /// An entity at its first full mention.
  func symbol(_ entity: Entity) -> OutlineSymbol {
    let first = entity.mentions[entity.firstFull]
    return OutlineSymbol(
      entity.name, detail: entity.roles.first?.text ?? entity.gloss, SymbolKind(entity.type),
      document.range(first.range, line: first.paragraph, encoding))
  }

  // MARK: Quotations

  /// A quotation at its place.
  func symbol(_ quote: Quote, _ line: Int) -> OutlineSymbol {
    let inner = quote.inner.isEmpty ? quote.range : quote.inner
    return OutlineSymbol(
      Self.excerpt(document.words(inner, line: line)), detail: words.kind(quote.kind), .string,
      document.range(quote.range, line: line, encoding))
  }

  /// The first words, in one line.
  private static func excerpt(_ words: ArraySlice<UInt8>) -> String {
    var scalars = 0
    var space: Int?
    for (index, byte) in zip(words.indices, words) where byte & 0xC0 != 0x80 {
      if scalars == 48 { return String(decoding: words[..<(space ?? index)], as: UTF8.self) + "…" }
      if byte == UInt8(ascii: " ") { space = index }
      scalars += 1
    }
    return String(decoding: words, as: UTF8.self)
  }
}

extension SymbolKind {
  /// The kind an entity is shown as.
  init(_ type: EntityType) {
    self =
      switch type {
      case .person: .class
      case .organisation: .module
      case .location: .namespace
      case .facility: .package
      case .event: .function
      case .group: .enum
      case .weapon, .vehicle, .product: .field
      case .language: .string
      case .law: .file
      case .date, .time, .money, .percent, .number: .number
      }
  }
}
