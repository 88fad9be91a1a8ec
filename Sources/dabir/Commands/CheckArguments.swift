import DabirLint
import DabirRules
import DabirSettings

/// The options `lint`, `fix` and `annotate` share.
struct CheckArguments {
  var options = CheckOptions()
  var paths: [String] = []
  private var isIsolated = false

  /// Takes `option` if it is a shared one.
  mutating func take(_ option: String, _ arguments: inout Arguments) throws(UsageError) -> Bool {
    switch option {
    case "--profile":
      options.settings.profile = try arguments.value(of: option) { (profile: Profile) in profile.rawValue }
    case "--tier": options.settings.tier = try arguments.value(of: option) { (tier: Tier) in tier.name }
    case "--language":
      options.settings.language = try arguments.value(of: option) { (language: MessageLanguage) in
        language.rawValue
      }
    case "--select": options.settings.select = try names(option, &arguments, after: options.settings.select)
    case "--ignore": options.settings.ignore = try names(option, &arguments, after: options.settings.ignore)
    case "--isolated": isIsolated = true
    default: return false
    }
    return true
  }

  private func names(
    _ option: String, _ arguments: inout Arguments, after before: [String]?
  ) throws(UsageError) -> [String] {
    let names = try arguments.value(of: option).split(separator: ",").map(String.init)
    if let unknown = RuleSelection.unknown(names).first {
      throw UsageError("\(option): no rule or family \(unknown); 'dabir rules' lists them")
    }
    return (before ?? []) + names
  }

  /// The options with what the settings files of `paths` choose.
  func options(for paths: [String]) throws(UsageError) -> CheckOptions {
    guard !isIsolated else { return options }
    var options = options
    do throws(ProjectFault) {
      options.projects = try Projects(of: paths)
    } catch {
      throw UsageError(error.description)
    }
    return options
  }

  /// The texts of the paths; standard input for `-` and, where nothing is named, for an empty list.
  func sources() throws(UsageError) -> [SourceFile] {
    guard !paths.isEmpty else { throw UsageError("no path given; '-' reads standard input") }
    do throws(InputFault) {
      var sources: [SourceFile] = []
      for path in paths {
        if path == "-" {
          var input = StandardInput()
          sources.append(try SourceFile(path: "-", bytes: input.all()))
        } else {
          for file in try FileWalk.files([path]) { sources.append(try SourceFile(reading: file)) }
        }
      }
      return sources
    } catch {
      throw UsageError(error.description)
    }
  }
}
