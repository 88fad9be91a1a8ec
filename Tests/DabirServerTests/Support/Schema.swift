import JSONRPC

/// A validator for the part of JSON Schema that `protocol/schema` uses; a keyword it does not know is a fault, so
/// that no schema says more than is checked.
struct Schema {
  private let root: JSONView

  init(_ text: String) throws {
    root = try JSONDocument(parsing: Array(text.utf8)).root
  }

  /// Keywords that say nothing about values.
  private static let prose: Set<String> = ["$schema", "title", "description", "$defs"]

  /// Names of the properties the root describes.
  var properties: [String] { root["properties"]?.members.compactMap(\.key.string) ?? [] }

  /// What is wrong with `value`, a sentence for each fault.
  func faults(_ value: JSONView) -> [String] { faults(value, root, at: "$") }

  private func member(_ view: JSONView?, _ key: String) -> JSONView? {
    guard let view, view.kind == .object else { return nil }
    return view.members.first { $0.key.string == key }?.value
  }

  private func faults(_ value: JSONView, _ schema: JSONView, at path: String) -> [String] {
    schema.members.flatMap { key, rule in
      faults(value, keyword: key.string ?? "", rule, of: schema, at: path)
    }
  }

  private func faults(
    _ value: JSONView, keyword: String, _ rule: JSONView, of schema: JSONView, at path: String
  ) -> [String] {
    func check(_ isGood: Bool) -> [String] {
      isGood ? [] : ["\(path): \(text(value)) against \(keyword) \(text(rule))"]
    }
    switch keyword {
    case "type":
      let types = rule.kind == .array ? Array(rule.elements) : [rule]
      return check(types.contains { matches(value, type: $0.string ?? "") })
    case "enum": return check(rule.elements.contains { text($0) == text(value) })
    case "minimum": return check(value.double.map { $0 >= rule.double ?? 0 } ?? true)
    case "maximum": return check(value.double.map { $0 <= rule.double ?? 0 } ?? true)
    case "pattern":
      guard let regex = try? Regex(rule.string ?? "") else { return ["\(path): no pattern: \(text(rule))"] }
      return check(value.string.map { $0.contains(regex) } ?? true)
    case "required":
      let missing = rule.elements.compactMap(\.string).filter { member(value, $0) == nil }
      return value.kind == .object ? missing.map { "\(path).\($0): missing" } : []
    case "properties":
      return rule.members.flatMap { name, rule in
        let name = name.string ?? ""
        return member(value, name).map { faults($0, rule, at: "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      let known = member(schema, "properties")
      return value.members.compactMap(\.key.string).filter { member(known, $0) == nil }
        .map { "\(path).\($0): not in the schema" }
    case "items":
      return value.elements.enumerated().flatMap { faults($1, rule, at: "\(path)[\($0)]") }
    case "anyOf":
      let outcomes = rule.elements.map { faults(value, $0, at: path) }
      return outcomes.contains([]) ? [] : outcomes.min { $0.count < $1.count } ?? []
    case "allOf": return rule.elements.flatMap { faults(value, $0, at: path) }
    case "$ref":
      let name = String((rule.string ?? "").dropFirst("#/$defs/".count))
      guard let target = member(member(root, "$defs"), name) else {
        return ["\(path): no definition \(name)"]
      }
      return faults(value, target, at: path)
    default: return Self.prose.contains(keyword) ? [] : ["the schema uses \(keyword), which is not checked"]
    }
  }

  private func matches(_ value: JSONView, type: String) -> Bool {
    switch type {
    case "object": value.kind == .object
    case "array": value.kind == .array
    case "string": value.kind == .string
    case "boolean": value.kind == .bool
    case "null": value.kind == .null
    case "number": value.kind == .number
    case "integer": value.int != nil
    default: false
    }
  }

  private func text(_ view: JSONView) -> String { String(decoding: view.rawBytes, as: UTF8.self) }
}
