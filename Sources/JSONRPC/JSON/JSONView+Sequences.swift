extension JSONView {
  /// The elements of an array in order; empty for any other kind.
  package var elements: JSONElements {
    let node = node
    let isArray = node.kind == .array
    return JSONElements(document: document, index: index + 1, end: isArray ? Int(node.next) : index + 1)
  }

  /// The members of an object in the order of the text, repeated keys included; empty for any other kind.
  package var members: JSONMembers {
    let node = node
    let isObject = node.kind == .object
    return JSONMembers(document: document, index: index + 1, end: isObject ? Int(node.next) : index + 1)
  }
}

/// The elements of an array, one after the other. O(1) a step.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var index: Int
  let end: Int

  /// The next element; nil after the last.
  package mutating func next() -> JSONView? {
    guard index < end else { return nil }
    defer { index = Int(document.nodes[index].next) }
    return JSONView(document: document, index: index)
  }
}

/// The members of an object, one after the other. O(1) a step.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var index: Int
  let end: Int

  /// The next member, its key being a string; nil after the last.
  package mutating func next() -> (key: JSONView, value: JSONView)? {
    guard index < end else { return nil }
    defer { index = Int(document.nodes[index + 1].next) }
    return (JSONView(document: document, index: index), JSONView(document: document, index: index + 1))
  }
}
