import JSONRPC

/// Parameters that are not what the specification says; becomes `invalidParams` (-32602).
package struct ParamsError: Error, Sendable, CustomStringConvertible {
  /// Where in the parameters and what was expected there.
  package let description: String

  init(_ path: StaticString, _ expected: StaticString) {
    description = "\(path): expected \(expected)"
  }
}

extension JSONView? {
  /// The member `key` as an object.
  func object(_ key: StaticString, _ path: StaticString) throws(ParamsError) -> JSONView {
    guard let value = self?[key], value.kind == .object else { throw ParamsError(path, "an object") }
    return value
  }

  /// The member `key` as a string.
  func string(_ key: StaticString, _ path: StaticString) throws(ParamsError) -> String {
    guard let value = self?[key]?.string else { throw ParamsError(path, "a string") }
    return value
  }

  /// The member `key` as an integer.
  func int(_ key: StaticString, _ path: StaticString) throws(ParamsError) -> Int {
    guard let value = self?[key]?.int else { throw ParamsError(path, "an integer") }
    return value
  }
}
