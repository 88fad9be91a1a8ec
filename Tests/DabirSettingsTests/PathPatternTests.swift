import DabirSettings
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "deep/er/a.md", true), ("*.md", "a.txt", false),
    ("wire/*.txt", "wire/a.txt", true),
    ("wire/*.txt", "wire/x/a.txt", false), ("wire/**", "wire/x/a.txt", true),
    ("wire/**", "wires/a.txt", false),
    ("**/old/*.txt", "old/a.txt", true), ("**/old/*.txt", "x/y/old/a.txt", true),
    ("**/old/*.txt", "xold/a.txt", false),
    ("/a.txt", "a.txt", true), ("/a.txt", "b/a.txt", false), ("a?.txt", "ab.txt", true),
    ("a?.txt", "a.txt", false),
    ("a/?", "a//", false), ("", "", true), ("", "a", false), ("a**c", "abxc", true),
  ])
  func `a pattern is about these paths`(pattern: String, path: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(path) == matches)
  }
}
