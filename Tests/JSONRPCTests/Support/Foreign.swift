import DabirTesting
import Foundation

extension Sample {
  /// Whether Foundation read the same value. Its doubles may be off in the last places.
  func matches(_ other: Any) -> Bool {
    switch self {
    case .null: other is NSNull
    case .bool(let bool): other as? Bool == bool
    case .int(let int): (other as? NSNumber)?.description == int.description
    case .double(let double): (other as? Double).map { abs($0 - double) <= abs(double) * 1e-14 } ?? false
    case .string(let utf8): (other as? String).map { Array($0.utf8) == utf8 } ?? false
    case .array(let elements):
      (other as? [Any]).map { $0.count == elements.count && zip(elements, $0).allSatisfy { $0.matches($1) } }
        ?? false
    case .object(let members):
      (other as? [String: Any]).map { dictionary in
        dictionary.count == members.count
          && members.allSatisfy { member in
            dictionary[String(decoding: member.key, as: UTF8.self)].map(member.value.matches) ?? false
          }
      } ?? false
    }
  }

  /// The value as someone else may write it: any white space, any character escaped or not.
  func foreignText(using random: inout SeededGenerator) -> String {
    let gap = [" ", "\n", "\t\r\n", "", "", ""][Int.random(in: 0..<6, using: &random)]
    switch self {
    case .null: return gap + "null"
    case .bool(let bool): return "\(bool)" + gap
    case .int(let int): return gap + "\(int)"
    case .double(let double): return "\(double)" + gap
    case .string(let utf8): return gap + Self.quoted(utf8, using: &random)
    case .array(let elements):
      return gap + "[" + elements.map { $0.foreignText(using: &random) }.joined(separator: "," + gap) + gap
        + "]"
    case .object(let members):
      let texts = members.map { member in
        Self.quoted(member.key, using: &random) + gap + ":" + member.value.foreignText(using: &random)
      }
      return "{" + gap + texts.joined(separator: "," + gap) + gap + "}"
    }
  }

  private static func quoted(_ utf8: [UInt8], using random: inout SeededGenerator) -> String {
    var text = "\""
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<4, using: &random) == 0 {
        for unit in String(Character(scalar)).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
