/// One value of a document: a position on its tape. Cheap to copy; keeps the document alive.
///
/// Asking a value for something it is not gives nil, never a trap, so that a chain of questions needs one
/// `guard`: `root["params"]?["textDocument"]?["uri"]?.string`.
package struct JSONView: Sendable {
  /// The document that the value belongs to.
  package let document: JSONDocument
  let index: Int

  var node: JSONNode { document.nodes[index] }

  /// What kind of value this is.
  package var kind: JSONKind { node.kind }

  /// Whether the value is `null`.
  package var isNull: Bool { kind == .null }

  /// The value of a boolean; nil for any other kind.
  package var bool: Bool? {
    let node = node
    return node.kind == .bool ? document.bytes[Int(node.start)] == UInt8(ascii: "t") : nil
  }

  /// The text of the value exactly as it was sent, without the white space around it.
  package var rawBytes: ArraySlice<UInt8> { document.bytes[node.range] }

  /// How many elements an array has, or members an object; zero for any other kind. O(count).
  ///
  /// A repeated key counts each time.
  package var count: Int {
    switch kind {
    case .array: elements.reduce(into: 0) { count, _ in count += 1 }
    case .object: members.reduce(into: 0) { count, _ in count += 1 }
    default: 0
    }
  }

  /// The value of the member named `key`; nil if there is none, or this is not an object.
  ///
  /// Of members with the same key the last one counts, as in ECMAScript's `JSON.parse`: so both ends of
  /// the wire read the same message. O(members), whatever their size.
  package subscript(key: StaticString) -> JSONView? {
    let node = node
    guard node.kind == .object else { return nil }
    let nodes = document.nodes
    var found: Int?
    var member = index + 1
    while member < Int(node.next) {
      if JSONText.equals(key, nodes[member], in: document.bytes) { found = member + 1 }
      member = Int(nodes[member + 1].next)
    }
    return found.map { JSONView(document: document, index: $0) }
  }
}
