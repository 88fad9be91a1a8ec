package import JSONRPC

/// What a transcript leaves open, and what it has found there.
///
/// In an expected value the string `"<any>"` stands for any value, `"<name>"` with another name for any value that
/// is the same wherever the name occurs, the key `"..."` for further members of an object, and the string `"..."`
/// as the last element of an array for further elements. In a message that is sent, `"<name>"` is replaced by the
/// value the name stands for.
package struct Wildcards {
  private var values: [String: String] = [:]

  /// Nothing is known yet.
  package init() {}

  /// `text` with the names that are known replaced by their values.
  package func filled(_ text: String) -> String {
    var text = text
    for (name, value) in values {
      while let range = text.firstRange(of: "\"<\(name)>\"") { text.replaceSubrange(range, with: value) }
    }
    return text
  }

  /// Where `answer` is not what `expected` says; nil when it is.
  package mutating func difference(_ expected: JSONDocument, _ answer: [UInt8]) -> String? {
    do throws(JSONError) {
      return difference(expected.root, try JSONDocument(parsing: answer).root, at: "$")
    } catch {
      return "the answer is not JSON: \(error)"
    }
  }

  private mutating func difference(_ expected: JSONView, _ answer: JSONView, at path: String) -> String? {
    if let name = name(expected) { return match(name, answer, at: path) }
    let isSame =
      switch expected.kind {
      case .object where answer.kind == .object: true
      case .array where answer.kind == .array: true
      case .string: answer.kind == .string && expected.utf8 == answer.utf8
      case .number: answer.kind == .number && expected.double == answer.double
      default: expected.kind == answer.kind && expected.bool == answer.bool
      }
    guard isSame else { return "\(path): not \(text(expected)) but \(text(answer))" }
    switch expected.kind {
    case .object: return objects(expected, answer, at: path)
    case .array: return arrays(Array(expected.elements), Array(answer.elements), at: path)
    default: return nil
    }
  }

  private mutating func objects(_ expected: JSONView, _ answer: JSONView, at path: String) -> String? {
    var members: [String: JSONView] = [:]
    for (key, value) in answer.members { members[key.string ?? ""] = value }
    var isOpen = false
    for (key, value) in expected.members {
      let key = key.string ?? ""
      if key == "..." {
        isOpen = true
        continue
      }
      guard let found = members.removeValue(forKey: key) else { return "\(path).\(key): missing" }
      if let difference = difference(value, found, at: "\(path).\(key)") { return difference }
    }
    if !isOpen, let key = members.keys.sorted().first { return "\(path).\(key): not in the transcript" }
    return nil
  }

  private mutating func arrays(_ expected: [JSONView], _ answer: [JSONView], at path: String) -> String? {
    let isOpen = expected.last?.equals("...") ?? false
    let count = isOpen ? expected.count - 1 : expected.count
    guard answer.count == count || isOpen && answer.count > count else {
      return "\(path): \(answer.count) elements, not \(count)"
    }
    for index in 0..<count {
      if let difference = difference(expected[index], answer[index], at: "\(path)[\(index)]") {
        return difference
      }
    }
    return nil
  }

  private func name(_ expected: JSONView) -> String? {
    guard expected.kind == .string, let text = expected.string, text.hasPrefix("<"), text.hasSuffix(">"),
      text.count > 2, text.dropFirst().dropLast().allSatisfy({ $0.isLetter })
    else { return nil }
    return String(text.dropFirst().dropLast())
  }

  private mutating func match(_ name: String, _ answer: JSONView, at path: String) -> String? {
    guard name != "any" else { return nil }
    let found = text(answer)
    guard let known = values[name], known != found else {
      values[name] = found
      return nil
    }
    return "\(path): \(found), but <\(name)> was \(known)"
  }

  private func text(_ view: JSONView) -> String { String(decoding: view.rawBytes, as: UTF8.self) }
}
