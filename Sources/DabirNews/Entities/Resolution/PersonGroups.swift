/// Mentions of one entity, while they are being gathered.
struct MentionGroup {
  /// Indices into the flat list of candidates, in order.
  var members: [Int] = []
  /// Linked, but not naming: pronouns, titles, demonyms.
  var references: [Int] = []
  /// The name's letters, in its fullest form.
  var letters: [UInt8]
  var family: ArraySlice<UInt8>
  var surnameRecord = 0
  var givenRecord = 0
  /// Position of the last mention seen, and of the last that began a sentence.
  var lastSeen = -1
  var lastSubject = -1
  /// Letters of the stated roles.
  var roles: [[UInt8]] = []

  init(_ candidate: MentionCandidate) {
    letters = candidate.letters
    family = candidate.familyLetters
    surnameRecord = candidate.surnameRecord
    givenRecord = candidate.givenRecord
  }

  mutating func add(_ index: Int, _ candidate: MentionCandidate) {
    members.append(index)
    lastSeen = index
    if candidate.evidence.contains(.subject) { lastSubject = index }
    roles += candidate.roles.map(\.letters)
    if surnameRecord == 0 { surnameRecord = candidate.surnameRecord }
    if givenRecord == 0 { givenRecord = candidate.givenRecord }
  }
}

/// Who is who: full names first, then family names, then titles and pronouns (HANDBOOK D2, D4).
struct PersonGroups {
  private(set) var groups: [MentionGroup] = []
  /// Unknown single words that name no person.
  private(set) var unclaimed: [Int] = []
  private var byLetters: [[UInt8]: Int] = [:]
  private var byFamily: [[UInt8]: [Int]] = [:]
  private var bySurname: [Int: [Int]] = [:]
  private var byGiven: [[UInt8]: [Int]] = [:]
  private let candidates: [MentionCandidate]

  /// Gathers the people of `candidates`, which are in the order of the text. O(candidates · people of one name).
  init(_ candidates: [MentionCandidate]) {
    self.candidates = candidates
    let people = candidates.indices.filter { candidates[$0].type == .person && candidates[$0].form.isNamed }
    let full = people.filter {
      candidates[$0].isCompound && (candidates[$0].givenWords > 0 || candidates[$0].standsAlone)
    }
    for index in full where candidates[index].standsAlone && candidates[index].givenWords > 0 { open(index) }
    for index in full where candidates[index].standsAlone && candidates[index].givenWords == 0 {
      if suffixed(candidates[index]) == nil { open(index) }
    }
    support(full.filter { !candidates[$0].standsAlone })
    assign(people)
    link()
  }

  // MARK: Full names

  private mutating func open(_ index: Int) {
    let candidate = candidates[index]
    guard find(full: candidate) == nil else { return }
    let number = groups.count
    groups.append(MentionGroup(candidate))
    byLetters[candidate.letters] = number
    byFamily[Array(candidate.familyLetters), default: []].append(number)
    if candidate.surnameRecord != 0 { bySurname[candidate.surnameRecord, default: []].append(number) }
    if candidate.givenWords > 0, let given = candidate.letters.split(separator: NameLetters.separator).first {
      byGiven[Array(given), default: []].append(number)
    }
  }

  private func find(full candidate: MentionCandidate) -> Int? {
    if let known = byLetters[candidate.letters] { return known }
    guard candidate.givenWords > 0 else { return nil }
    let given = given(candidate)
    for number in families(of: candidate) {
      let group = groups[number]
      if candidate.givenRecord != 0, candidate.givenRecord == group.givenRecord { return number }
      let known = group.letters.prefix(max(0, group.letters.count - group.family.count - 1))
      if known.elementsEqual(given) { return number }
    }
    return nil
  }

  private func given(_ candidate: MentionCandidate) -> ArraySlice<UInt8> {
    candidate.letters.prefix(max(0, candidate.letters.count - candidate.familyLetters.count - 1))
  }

  /// People whose family name this candidate's may be.
  private func families(of candidate: MentionCandidate) -> [Int] {
    let family = Array(candidate.familyLetters)
    if let known = byFamily[family] { return known }
    if candidate.surnameRecord != 0, let known = bySurname[candidate.surnameRecord] { return known }
    if candidate.evidence.contains(.latin), family.first.map({ $0 >= 0x60 }) == true {
      return groups.indices.filter { NameVariants.transliterates(family, groups[$0].family) }
    }
    guard candidate.evidence.contains(.unknown) else { return [] }
    return groups.indices.filter { NameVariants.areClose(family, groups[$0].family) }
  }

  /// A pair of unknown words is a name when its family name stands alone elsewhere, or it comes twice.
  private mutating func support(_ pairs: [Int]) {
    guard !pairs.isEmpty else { return }
    var alone: Set<[UInt8]> = []
    for candidate in candidates where candidate.type == .person && !candidate.isCompound {
      if candidate.standsAlone || !candidate.evidence.contains(.ambiguous) { alone.insert(candidate.letters) }
    }
    var seen: Set<[UInt8]> = []
    for index in pairs {
      let letters = candidates[index].letters
      if alone.contains(Array(candidates[index].familyLetters)) || byLetters[letters] != nil { open(index) }
      if !seen.insert(letters).inserted { open(index) }
    }
  }

  // MARK: Assigning

  private mutating func assign(_ people: [Int]) {
    // Single names that stand on their own: announced by a title, or said to speak.
    var anchored = Set(people.filter { anchors(candidates[$0]) }.map { candidates[$0].letters })
    // A given name that comes twice is how the story calls somebody.
    var given: Set<[UInt8]> = []
    for index in people where candidates[index].evidence.contains(.givenOnly) && !candidates[index].isCompound
    {
      guard !candidates[index].evidence.contains(.ambiguous) else { continue }
      if !given.insert(candidates[index].letters).inserted { anchored.insert(candidates[index].letters) }
    }
    for index in people {
      let candidate = candidates[index]
      if candidate.isCompound, let number = find(full: candidate) ?? suffixed(candidate) {
        groups[number].add(index, candidate)
      } else if let number = short(candidate, index) {
        groups[number].add(index, candidate)
      } else if anchors(candidate)
        || (anchored.contains(candidate.letters) && !candidate.evidence.contains(.ambiguous))
      {
        let number = byLetters[candidate.letters] ?? groups.count
        if number == groups.count { openSingle(candidate) }
        groups[number].add(index, candidate)
      } else if candidate.evidence.contains(.unknown), !candidate.evidence.contains(.ambiguous) {
        unclaimed.append(index)
      }
    }
  }

  private mutating func openSingle(_ candidate: MentionCandidate) {
    byLetters[candidate.letters] = groups.count
    byFamily[candidate.letters, default: []].append(groups.count)
    if candidate.surnameRecord != 0 { bySurname[candidate.surnameRecord, default: []].append(groups.count) }
    groups.append(MentionGroup(candidate))
  }

  /// True for a single name that needs no full form: آقای کوهزاد, ترامپ گفت.
  private func anchors(_ candidate: MentionCandidate) -> Bool {
    if candidate.standsAlone { return true }
    if candidate.evidence.contains(.ambiguous) || candidate.evidence.contains(.latin) { return false }
    let isName = candidate.evidence.contains(.familyName) && !candidate.evidence.contains(.givenOnly)
    if candidate.evidence.contains(.context), isName || candidate.evidence.contains(.unknown) { return true }
    return candidate.surnameRecord != 0 && isName && candidate.evidence.contains(.unknown)
  }

  /// A family name of several words, or the end of one.
  private func suffixed(_ candidate: MentionCandidate) -> Int? {
    if let number = byFamily[candidate.letters]?.last { return number }
    let tail = [NameLetters.separator] + candidate.letters
    return groups.indices.last {
      groups[$0].letters.count > tail.count && groups[$0].letters.suffix(tail.count).elementsEqual(tail)
    }
  }

  private func short(_ candidate: MentionCandidate, _ index: Int) -> Int? {
    guard !candidate.isCompound || candidate.givenWords == 0 else { return nil }
    if candidate.evidence.contains(.ambiguous), !candidate.standsAlone,
      candidate.evidence.isDisjoint(with: [.context, .subject])
    {
      guard candidate.evidence.contains(.familyName), byFamily[candidate.letters] != nil else { return nil }
    }
    var options = families(of: candidate)
    if options.isEmpty, candidate.evidence.contains(.givenOnly), !candidate.evidence.contains(.ambiguous) {
      options = byGiven[candidate.letters] ?? []
    }
    if options.isEmpty, let number = suffixed(candidate) { options = [number] }
    // Ambiguous words match by their exact letters only.
    if candidate.evidence.contains(.ambiguous) {
      options = options.filter { groups[$0].family.elementsEqual(candidate.letters) }
    }
    guard options.count > 1 else { return options.first }
    return choose(options, candidate)
  }

  /// Of several people of one name: whose role the title repeats, else who was the last subject, else the last named.
  private func choose(_ options: [Int], _ candidate: MentionCandidate) -> Int? {
    for role in candidate.roles {
      let words = NameLetters.words(role.letters)
      if let number = options.first(where: {
        groups[$0].roles.contains { has in words.allSatisfy(NameLetters.words(has).contains) }
      }) {
        return number
      }
    }
    let seen = options.filter { groups[$0].lastSeen >= 0 }
    if let number = seen.max(by: { groups[$0].lastSubject < groups[$1].lastSubject }),
      groups[number].lastSubject >= 0
    {
      return number
    }
    return seen.max { groups[$0].lastSeen < groups[$1].lastSeen } ?? options.first
  }

  // MARK: Titles and pronouns

  /// Links titles that repeat a stated role, and pronouns to the last subject (HANDBOOK C5).
  private mutating func link() {
    var owner: [[UInt8]: Int] = [:]
    var named: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for role in group.roles where owner[role] == nil { owner[role] = number }
      for member in group.members { named[member] = number }
    }
    var subject: Int?
    var other: Int?
    for (index, candidate) in candidates.enumerated() where candidate.type == .person {
      if let number = named[index] {
        if candidate.evidence.contains(.subject) || subject == nil {
          if subject != number { other = subject }
          subject = number
        } else if number != subject {
          other = number
        }
      } else if candidate.form == .nominal, let number = owner[candidate.letters] {
        groups[number].references.append(index)
      } else if candidate.form == .pronoun {
        let isSubject = candidate.evidence.contains(.subject)
        if let number = isSubject ? subject : other ?? subject { groups[number].references.append(index) }
      }
    }
  }
}
