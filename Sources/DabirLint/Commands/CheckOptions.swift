package import DabirAnalysis
package import DabirRules
package import DabirSettings
import PersianLanguage

/// What `lint`, `fix` and `annotate` share.
package struct CheckOptions: Sendable {
  /// What the command line chooses.
  package var settings = CheckSettings()
  /// What settings files choose below that.
  package var projects = Projects()

  /// The defaults.
  package init() {}

  /// The language of messages.
  package var language: MessageLanguage { settings.language ?? .english }

  /// What the analysis of the file at `path` depends on; `-` is standard input. A `profile` stands above all.
  package func analysis(of path: String, profile: Profile? = nil) -> AnalysisSettings {
    var above = CheckSettings()
    above.profile = profile
    return projects.analysis(of: path, above.over(settings))
  }
}

/// Where a command's lines go; the program's door decides.
package protocol OutputSink {
  /// Takes one line of results.
  mutating func result(_ line: String)
  /// Takes bytes of results as they are.
  mutating func result(bytes: [UInt8])
  /// Takes one line about what went wrong.
  mutating func complain(_ line: String)
}
