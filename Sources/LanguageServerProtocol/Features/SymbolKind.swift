package import JSONRPC

/// The kinds of symbols used here, all among those every client knows (the first 18).
package enum SymbolKind: Int, Sendable {
  case file = 1
  case module = 2
  case namespace = 3
  case package = 4
  case `class` = 5
  case field = 8
  case `enum` = 10
  case function = 12
  case string = 15
  case number = 16
  case array = 18
}

extension JSONWriter {
  /// Writes the number of a kind.
  package mutating func value(_ kind: SymbolKind) { value(kind.rawValue) }
}
