/// The program's version.
package enum DabirVersion {
  /// Semantic version of this build.
  package static let current = "0.1.0"
}
