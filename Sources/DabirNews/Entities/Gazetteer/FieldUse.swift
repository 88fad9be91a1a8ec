/// Behind which offices the name of a field stands for the body that has it.
package struct FieldUse: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// وزیر نیرو
  package static let minister = FieldUse(rawValue: 1)
  /// مدیرکل راه و شهرسازی
  package static let official = FieldUse(rawValue: 2)

  /// The word a source has for it: `minister`, `official` or `both`.
  init?(_ word: String) {
    switch word {
    case "minister": self = .minister
    case "official": self = .official
    case "both": self = [.minister, .official]
    default: return nil
    }
  }
}
