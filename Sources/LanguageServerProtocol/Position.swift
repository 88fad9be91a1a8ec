package import JSONRPC

/// A place as the client sends it: line and column from 0, the column in units of the negotiated encoding.
package struct Position: Hashable, Sendable {
  /// Line number from 0; never negative.
  package var line: Int
  /// Units before the place on its line; never negative.
  package var character: Int

  /// Makes a position.
  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Reads `{"line", "character"}`.
  package init(_ view: JSONView?) throws(ParamsError) {
    line = try view.int("line", "position.line")
    character = try view.int("character", "position.character")
    guard line >= 0, character >= 0 else { throw ParamsError("position", "numbers that are not negative") }
  }
}

/// A half-open stretch between two positions, as the client sends it: not checked for order.
package struct PositionRange: Hashable, Sendable {
  /// First position.
  package var start: Position
  /// Position after the last.
  package var end: Position

  /// Makes a range.
  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }

  /// Reads `{"start", "end"}`.
  package init(_ view: JSONView?) throws(ParamsError) {
    start = try Position(view.object("start", "range.start"))
    end = try Position(view.object("end", "range.end"))
  }
}

extension JSONWriter {
  /// Writes a position.
  package mutating func value(_ position: Position) {
    fragment("{\"line\":")
    value(position.line)
    key("character")
    value(position.character)
    endObject()
  }

  /// Writes a range.
  package mutating func value(_ range: PositionRange) {
    fragment("{\"start\":")
    value(range.start)
    key("end")
    value(range.end)
    endObject()
  }
}
