/// Verbs that make a participle before them part of a verb form (گفته شد, گفته است).
package enum Auxiliary {
  /// True for such a word. O(1).
  package static func makesVerb(_ info: WordInfo, _ key: WordKey) -> Bool {
    if words.contains(key) { return true }
    guard let verb = info.verb, !info.tags.isDisjoint(with: .anyVerb) else { return false }
    return verbs.contains(verb)
  }

  private static let words: Set<WordKey> = Set(
    Letter.keys("است نیست ام ای ایم اید اند هست خواهد خواهم خواهیم خواهند نخواهد باشد"))

  private static let verbs: Set<Int> = Set(
    ["بودن", "شدن", "گشتن", "گردیدن"].compactMap(VerbStem.number(ofInfinitive:)))
}
