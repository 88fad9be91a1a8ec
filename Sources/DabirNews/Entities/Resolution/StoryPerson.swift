/// Somebody a story names, as the spellings that introduce them: full names, or single words that stand on their own.
final class StoryPerson {
  /// In order of their first place; at least one.
  let names: [NameEntry]
  /// Where the names that introduce the person stand.
  let introductions: [Occurrence]

  /// O(places · log).
  init(_ names: [NameEntry]) {
    self.names = names.sorted { Occurrence.precedes($0.first, $1.first) }
    introductions =
      names.count == 1
      ? names[0].occurrences.all : names.flatMap(\.occurrences.all).sorted(by: Occurrence.precedes)
  }

  var first: Occurrence { introductions[0] }
}

/// People, each once, in the order the story introduces them.
struct PersonList {
  private(set) var all: [StoryPerson] = []

  init() {}

  init(_ people: some Sequence<StoryPerson>) {
    for person in people where !all.contains(where: { $0 === person }) { all.append(person) }
    all.sort { Occurrence.precedes($0.first, $1.first) }
  }
}

/// What was found out of a name; good for one state of the story.
struct NameCache {
  var generation = -1
  var isIntroduced: Bool?
  var person: StoryPerson?
  var claims: NameClaims?
  var owners: [StoryPerson?]?
}

/// Whose name a row of letters may be that introduces nobody itself, nearest first.
struct NameClaims {
  /// People of this family name.
  var exact: [StoryPerson] = []
  /// People whose family name the gazetteer has as the same.
  var recorded: [StoryPerson] = []
  /// People whose family name sounds like this one in Latin letters.
  var sounding: [StoryPerson] = []
  /// People whose family name is spelt nearly so.
  var close: [StoryPerson] = []
  /// People of this given name.
  var given: [StoryPerson] = []
  /// People whose name ends so.
  var ending: [StoryPerson] = []

  var isEmpty: Bool {
    exact.isEmpty && recorded.isEmpty && sounding.isEmpty && close.isEmpty && given.isEmpty && ending.isEmpty
  }
}
