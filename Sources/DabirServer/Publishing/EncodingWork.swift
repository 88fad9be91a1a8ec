/// What a session put into JSON, in a unit that does not depend on the machine. Tests gate on it.
package final class EncodingWork {
  /// Findings encoded; those that went out again as they were, or only on another line, are not among them.
  package internal(set) var findingsEncoded = 0
}
