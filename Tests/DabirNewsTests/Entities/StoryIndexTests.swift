import DabirNews
import DabirTesting
import Testing
import TextStorage

@Suite struct StoryIndexTests {
  /// Paragraphs whose names lean on each other: families shared and misspelt, titles, pronouns, Latin names.
  private static let lines = [
    "احمد صالحی، وزیر دفاع، آمد. صالحی گفت که او می~رود.", "محمود صالحی، والی هرات، آمد.",
    "صالحی گفت: «بله.» او رفت.",
    "والی هرات صالحی را دید. وزیر دفاع خندید.", "احمد به خانه رفت و محمود ماند.",
    "ولودیمیر زلنسکی در کی~یف است.",
    "زیلنسکی گفت. به گفتهٔ زلنسکی او آمد.", "آقای کوهزاد گفت. کوهزاد رفت.", "آقای کوهزاده گفت که کوهزاد آمد.",
    "دونالد ترامپ، رئیس جمهور امریکا، گفت.", "ترامپ از Trump گفت و Reuters نوشت.", "کابل، 2025-08-16 – خبر",
    "روز جمعه در کابل و هرات.",
    "خبرگزاری رویترز نوشت. رویترز افزود.", "", "اورزولا فون در لاین گفت. فون در لاین رفت و لاین ماند.",
    "پوهنتون کابل و کابلی~ها.",
    "رهین پوپل آمد. پوپل گفت.", "رهین پوپلی رفت.", "مریم احمدی، سخنگوی کرملین، به او گفت.",
    "سخنگوی کرملین نیامد. احمدی گفت.",
  ]

  /// One paragraph for each line.
  private static let candidates = Story(lines.joined(separator: "\n")).candidates

  private func fresh(_ paragraphs: [StoryParagraph]) -> StoryEntities {
    StoryEntities(paragraphs.map(\.candidates))
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func `while paragraphs come and go the index says what a fresh one says`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let index = StoryIndex()
    var paragraphs: [StoryParagraph] = []
    for step in 0..<250 {
      let place = Int.random(in: 0...paragraphs.count, using: &random)
      if paragraphs.count > 12 || (place < paragraphs.count && Bool.random(using: &random)) {
        let number = min(place, paragraphs.count - 1)
        index.remove(paragraphs.remove(at: number))
        index.shift(from: number + 1, by: -1)
        for (number, paragraph) in paragraphs.enumerated() { paragraph.number = number }
      } else {
        let new = StoryParagraph(number: place, Self.candidates.randomElement(using: &random) ?? [])
        index.shift(from: place, by: 1)
        index.add(new)
        paragraphs.insert(new, at: place)
        for (number, paragraph) in paragraphs.enumerated() { paragraph.number = number }
      }
      let expected = fresh(paragraphs)
      try #require(index.entities() == expected.entities, "seed \(seed), step \(step)")
      try #require(index.day == expected.day, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: [UInt64(7), 8, 9])
  func `what is said of one place is what the whole story says of it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for step in 0..<60 {
      let paragraphs = (0..<Int.random(in: 1...14, using: &random)).map {
        StoryParagraph(number: $0, Self.candidates.randomElement(using: &random) ?? [])
      }
      let whole = fresh(paragraphs)
      var told = 0
      for paragraph in paragraphs.shuffled(using: &random) {
        // Each question is the first one.
        let index = StoryIndex()
        for paragraph in paragraphs { index.add(paragraph) }
        for candidate in paragraph.candidates {
          let offset = candidate.range.start + 1
          let found = index.entity(in: paragraph, at: offset, withReferences: true)
          let known = whole.entity(inParagraph: paragraph.number, at: offset)
          try #require((found == nil) == (known == nil), "seed \(seed), step \(step)")
          guard let found else { continue }
          told += 1
          try #require(whole.entities.contains(found.entity), "seed \(seed), step \(step): \(found.entity)")
          try #require(
            (found.entity.mentions + found.entity.references).contains(found.mention),
            "seed \(seed), step \(step)")
          var bare = found.entity
          bare.references = []
          try #require(index.entity(in: paragraph, at: offset)?.entity == bare)
        }
      }
      #expect(told > 0 || paragraphs.count < 6)
    }
  }

  @Test func `a question costs the names it is about`() throws {
    let many = (0..<400).map { Self.candidates[$0 % Self.candidates.count] }
    let index = StoryIndex()
    var asked: StoryParagraph?
    for (number, candidates) in many.enumerated() {
      let paragraph = StoryParagraph(number: number, candidates)
      index.add(paragraph)
      if number == 212 { asked = paragraph }
    }
    let paragraph = try #require(asked)
    let range = try #require(paragraph.candidates.first).range
    #expect(index.entity(in: paragraph, at: range.start) != nil)
    #expect(index.namesResolved <= 6, "\(index.namesResolved)")
  }

  /// Paragraphs that name somebody each, seldom the same.
  private static let strangers: [[MentionCandidate]] = {
    let syllables = ["کو", "را", "می", "سا", "نو", "پا", "ته", "لی", "بو", "گر", "شا", "زی"]
    let names = (0..<1_200).map { (number: Int) -> String in
      let last = syllables[number / 144 % 12] + syllables[number % 5]
      return syllables[number % 12] + syllables[number / 12 % 12] + last
    }
    return Story(names.map { "آقای \($0)پور گفت. او رفت." }.joined(separator: "\n")).candidates
  }()

  @Test(arguments: [UInt64(41), 42])
  func `with thousands of names and lines that move the index says what a fresh one says`(seed: UInt64) throws
  {
    var random = SeededGenerator(seed: seed)
    let index = StoryIndex()
    var paragraphs: [StoryParagraph] = []
    for step in 0..<4_000 {
      let place = Int.random(in: 0...paragraphs.count, using: &random)
      if place < paragraphs.count, Int.random(in: 0..<4, using: &random) == 0 {
        index.remove(paragraphs.remove(at: place))
        index.shift(from: place + 1, by: -1)
      } else {
        // Mostly in order, as a text is read.
        let place = step % 3 == 0 ? place : paragraphs.count
        let new = StoryParagraph(number: place, Self.strangers.randomElement(using: &random) ?? [])
        index.shift(from: place, by: 1)
        index.add(new)
        paragraphs.insert(new, at: place)
      }
    }
    #expect(paragraphs.map(\.number) == Array(paragraphs.indices))
    #expect(index.paragraphCount > 1_000)
    #expect(index.entities() == fresh(paragraphs).entities)
    let next = index.emptied()
    for paragraph in paragraphs where paragraph.number % 2 == 0 { next.add(paragraph) }
    while index.discardPart() {}
    #expect(paragraphs.allSatisfy { next.contains($0) == ($0.number % 2 == 0) })
    for paragraph in paragraphs where paragraph.number % 2 == 1 { next.add(paragraph) }
    #expect(next.entities() == fresh(paragraphs).entities)
  }
}
