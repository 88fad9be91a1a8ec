/// The method of an incoming message, compared as bytes so that dispatch makes no string.
///
/// Works as the subject of a `switch` over literals: `case "textDocument/didChange":`.
package struct MethodName: Sendable, CustomStringConvertible {
  let view: JSONView

  /// *Invariant:* the view is a string.
  init?(_ view: JSONView) {
    guard view.kind == .string else { return nil }
    self.view = view
  }

  /// Whether the method has exactly this name. O(1) when the lengths differ.
  package func equals(_ name: StaticString) -> Bool { view.equals(name) }

  /// The name as a string, for logs and error messages. O(n).
  package var description: String { view.string ?? "" }

  /// Whether the name starts with `$/`, so that a receiver that does not know the method may ignore it.
  package var isProtocolInternal: Bool { view.utf8?.starts(with: "$/".utf8) ?? false }

  /// Lets a literal be a pattern for a method name.
  package static func ~= (pattern: StaticString, method: MethodName) -> Bool { method.equals(pattern) }
}
