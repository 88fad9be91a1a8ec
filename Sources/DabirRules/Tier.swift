/// How sure a finding is (HANDBOOK, opening).
package enum Tier: UInt8, Sendable, Comparable, CaseIterable {
  /// Wrong whatever the house style; the fix may be applied unattended.
  case certain
  /// Wrong here, right elsewhere; the fix is offered.
  case contextual
  /// A desk's choice.
  case style

  /// The word used in settings, flags and reports.
  package var name: String {
    switch self {
    case .certain: "certain"
    case .contextual: "contextual"
    case .style: "style"
    }
  }

  /// Orders by certainty, surest first.
  package static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}

/// How loudly a finding is reported; raw values are LSP's.
package enum Severity: UInt8, Sendable, Comparable, CaseIterable {
  case error = 1
  case warning
  case information
  case hint

  /// The word used in reports and settings.
  package var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information: "information"
    case .hint: "hint"
    }
  }

  /// Orders by weight, gravest first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

  /// The severity a tier has unless its rule says otherwise.
  package init(_ tier: Tier) {
    switch tier {
    case .certain: self = .warning
    case .contextual: self = .information
    case .style: self = .hint
    }
  }
}

/// The variety a desk writes in; they differ only where HANDBOOK says so.
package enum Profile: String, Sendable, CaseIterable {
  case dari = "fa-AF"
  case iranian = "fa-IR"
}

/// The language messages are written in.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case persian = "fa"
  case english = "en"
}
