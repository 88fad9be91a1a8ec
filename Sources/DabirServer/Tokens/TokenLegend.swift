import DabirNews
import JSONRPC

/// The words semantic tokens are numbered by. Standard types, so that colour schemes know them.
enum TokenLegend {
  /// Types in the order of their numbers.
  static let types: [StaticString] = ["class", "interface", "namespace", "event", "type", "number", "string"]
  /// Modifiers in the order of their bits.
  static let modifiers: [StaticString] = ["declaration"]

  /// A quotation.
  static let quotation: UInt32 = 6
  /// The first full mention of an entity.
  static let declaration: UInt32 = 1

  /// The type an entity is shown as.
  static func type(_ type: EntityType) -> UInt32 {
    switch type {
    case .person: 0
    case .organisation, .group: 1
    case .location, .facility: 2
    case .event: 3
    case .weapon, .vehicle, .product, .language, .law: 4
    case .date, .time, .money, .percent, .number: 5
    }
  }

  /// Writes the legend.
  static func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("tokenTypes")
    writer.beginArray()
    for type in types { writer.value(literal: type) }
    writer.endArray()
    writer.key("tokenModifiers")
    writer.beginArray()
    for modifier in modifiers { writer.value(literal: modifier) }
    writer.endArray()
    writer.endObject()
  }
}
