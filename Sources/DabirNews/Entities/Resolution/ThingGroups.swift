/// Places, organisations and everything else that is no person: one group for each gazetteer record or spelling.
struct ThingGroups {
  private(set) var groups: [MentionGroup] = []
  private(set) var records: [Int] = []

  private enum Key: Hashable {
    case record(EntityType, Int)
    case letters(EntityType, [UInt8])
  }

  /// Gathers the things of `candidates`, which are in the order of the text. O(candidates).
  init(_ candidates: [MentionCandidate], unclaimed: [Int]) {
    var numbers: [Key: Int] = [:]
    let things = candidates.indices.filter { candidates[$0].type != .person }
    var supported: Set<Key> = []
    for index in things where candidates[index].standsAlone && candidates[index].form.isNamed {
      supported.insert(Self.key(candidates[index]))
    }
    for index in things {
      let candidate = candidates[index]
      let key = Self.key(candidate)
      guard candidate.standsAlone || supported.contains(key) else { continue }
      if !candidate.form.isNamed {
        // An adjective of origin belongs to the country, when the story names it.
        if supported.contains(key), let number = numbers[key] { groups[number].references.append(index) }
        continue
      }
      if let number = numbers[key] {
        groups[number].add(index, candidate)
      } else {
        numbers[key] = groups.count
        var group = MentionGroup(candidate)
        group.add(index, candidate)
        groups.append(group)
        records.append(candidate.family)
      }
    }
    for index in things where !candidates[index].form.isNamed {
      let key = Self.key(candidates[index])
      if let number = numbers[key], !groups[number].references.contains(index) {
        groups[number].references.append(index)
      }
    }
    adopt(unclaimed, candidates)
    for number in groups.indices { groups[number].references.sort() }
  }

  /// An unknown word that a head noun introduced elsewhere in the story means the same thing without it.
  private mutating func adopt(_ unclaimed: [Int], _ candidates: [MentionCandidate]) {
    guard !unclaimed.isEmpty else { return }
    var byLetters: [[UInt8]: Int] = [:]
    for number in groups.indices.reversed() { byLetters[groups[number].letters] = number }
    var changed: Set<Int> = []
    for index in unclaimed {
      guard let number = byLetters[candidates[index].letters] else { continue }
      groups[number].add(index, candidates[index])
      changed.insert(number)
    }
    for number in changed { groups[number].members.sort() }
  }

  private static func key(_ candidate: MentionCandidate) -> Key {
    candidate.family != 0
      ? .record(candidate.type, candidate.family) : .letters(candidate.type, candidate.letters)
  }
}
