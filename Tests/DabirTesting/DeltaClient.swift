package import JSONRPC

/// A client of `dabir/diagnosticsDelta` for one document, written from `protocol/` in the plainest way: it keeps the
/// full list by removing, moving and adding what it is told.
package struct DeltaClient {
  /// A diagnostic with its place taken apart; the rest as it was sent.
  package struct Diagnostic: Hashable {
    package var line: Int
    package var start: Int
    package var endLine: Int
    package var end: Int
    package var rest: [UInt8]

    init?(_ view: JSONView) {
      guard let range = view["range"], let line = range["start"]?["line"]?.int,
        let start = range["start"]?["character"]?.int, let endLine = range["end"]?["line"]?.int,
        let end = range["end"]?["character"]?.int
      else { return nil }
      (self.line, self.start, self.endLine, self.end) = (line, start, endLine, end)
      // The range is the first member.
      rest = Array(view.rawBytes.dropFirst(#"{"range":"#.utf8.count + range.rawBytes.count))
    }
  }

  /// The list as it stands.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The version it is for; nil when the document is closed.
  package private(set) var version: Int?
  /// True while the analysis is under way.
  package private(set) var isIncomplete = false
  /// The first thing that was not as described; nil when all was.
  package private(set) var fault: String?

  /// A client that knows nothing yet.
  package init() {}

  /// The diagnostics of an array, in order.
  package static func list(_ items: JSONView?) -> [Diagnostic] {
    guard let items, items.kind == .array else { return [] }
    return items.elements.compactMap(Diagnostic.init)
  }

  /// Takes in the parameters of one notification.
  package mutating func take(_ params: JSONView) {
    version = params["version"]?.int
    isIncomplete = params["isIncomplete"]?.bool ?? true
    if params["isReset"]?.bool == true { diagnostics = [] }
    let removed = pairs(params["removed"], "count")
    let moved = pairs(params["moved"], "by")
    let kept = diagnostics.compactMap { old -> Diagnostic? in
      if removed.contains(where: { $0.line <= old.line && old.line < $0.line + $0.number }) { return nil }
      var new = old
      let by = moved.last { $0.line <= old.line }?.number ?? 0
      new.line += by
      new.endLine += by
      return new
    }
    let added = Self.list(params["added"])
    let lines = Set(kept.map(\.line))
    if added.contains(where: { lines.contains($0.line) }) { fault = fault ?? "an added line was not removed" }
    diagnostics = merge(kept, added)
  }

  private func merge(_ kept: [Diagnostic], _ added: [Diagnostic]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var next = 0
    for old in kept {
      while next < added.count, added[next].line < old.line {
        result.append(added[next])
        next += 1
      }
      result.append(old)
    }
    return result + added[next...]
  }

  private mutating func pairs(_ view: JSONView?, _ key: String) -> [(line: Int, number: Int)] {
    guard let view, view.kind == .array else {
      fault = fault ?? "a list is missing"
      return []
    }
    return view.elements.map { element in
      let number = element.members.first { $0.key.equals("count") || $0.key.equals("by") }?.value.int
      if number == nil { fault = fault ?? "no \(key)" }
      return (element["line"]?.int ?? -1, number ?? 0)
    }
  }
}
