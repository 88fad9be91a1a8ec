import DabirTesting
import PersianLanguage
import Testing
import TextStorage

@testable import DabirRules

/// What a rule passes over by `mayFault` it has nothing to say of.
@Suite struct MayFaultTests {
  private static let words = [
    "می", "نمی", "برمی", "رود", "می\u{200C}", "ها", "های", "ای", "ام", "تر", "ترین", "اند", "شان", "گان",
    "سه", "ساعته",
    "مرحله", "بی", "نظیر", "هم", "ضد", "آب", "پیش", "بینی", "گفت", "گو", "و", "به", "خصوص", "این", "که",
    "کتابها",
    "میرود", "خانهای", "رئیس", "جمهور", "پذیر", "کننده", "رفته", "است", "نجیبالله", "یک", "کابل\u{200C}",
    "پشتۆ", "را", "کتاب\u{200C}ها", "خانه\u{200C}های", "می\u{200C}رود", "نمی\u{200C}شود", "این\u{200C}ها",
    "میز\u{200C}هایش", "گفت\u{200C}هایم", "گفت\u{200C}وگو\u{200C}ها", "نایب", "السلطنه", "صلاح", "الدین",
    "حبیب",
    "الله", "دی", "وی", "بی\u{200C}بی", "سی", "فرا", "رسیدن", "ناپذیر", "دوست\u{200C}داشتنی", "شدهٔ", "تخریب",
    "کم", "نظیرش", "بین", "المللی", "خشکسالی\u{200C}زده", "کتابخانه\u{200C}های",
  ]
  private static let gaps = [
    " ", " ", " ", " ", "  ", "\u{A0}", "، ", ".", " «", "» ", "\u{200C}", " ۱۲ ", " (", "\t",
  ]
  private static let ordinaryGaps = [
    " ", " ", " ", " ", "، ", ". ", " «", "» ", " ۱۲ ", " (", ") ", "؟ ", ": ", "»",
  ]

  private static func paragraphs() throws -> [Paragraph] {
    var random = SeededGenerator(seed: 5)
    var lines = try Sample.allCases.flatMap { TextLine.split(try $0.article).map(\.text) }
    for number in 0..<1200 {
      var text = ""
      for _ in 0..<(number < 800 ? 12 : 4) {
        text += words.randomElement(using: &random) ?? ""
        text += (number < 800 ? gaps : ordinaryGaps).randomElement(using: &random) ?? ""
      }
      lines.append(Array(text.utf8))
    }
    return lines.map { Tokenizer.read($0, vocabulary: .standard).paragraph }
  }

  private static func found(_ profile: Profile, _ check: (inout FindingSink) -> Void) -> Int {
    var sink = FindingSink(RuleSelection(profile: profile, tier: .style))
    check(&sink)
    return sink.findings.count
  }

  @Test(arguments: Profile.allCases)
  func `no joining rule speaks of a word it passes over`(profile: Profile) throws {
    for paragraph in try Self.paragraphs() {
      let reader = JoiningReader(paragraph: paragraph, afterNonJoining: .never)
      let signs = paragraph.tokens.indices.map {
        JoiningSigns.of($0, paragraph.tokens.span, JoiningSigns.classes)
      }
      for (index, token) in paragraph.tokens.enumerated() where token.kind == .word {
        let silent = Self.found(profile) { sink in
          let parts = PartedWord.of(index, in: paragraph)
          let alone = signs[index].alone
          if !alone.contains(.parted) || !(parts?.mayBeMisplaced ?? true) {
            ZWNJPlacement.checkWord(reader, index, parts, into: &sink)
          }
          if !alone.contains(.verbPrefix) { VerbPrefix.checkSpaced(reader, index, into: &sink) }
          if !alone.contains(.ending) { SpacedEndings.check(reader, index, into: &sink) }
          if !alone.contains(.joined) || parts?.isComplete(reader) ?? false {
            JoinedForms.check(reader, index, into: &sink)
          }
          if let second = paragraph.wordAfter(index) {
            let suspicion = SpacedCompounds.suspicion(
              index, signs[index].begins, second, signs[second].follows, paragraph.tokens.span,
              paragraph.letters.span, .standard)
            var rest = SpacedCompounds.Suspicion.all.subtracting(suspicion)
            // One rule sees to both.
            if !suspicion.isDisjoint(with: [.element, .prefix]) { rest.subtract([.element, .prefix]) }
            #expect(SpacedCompounds.check(reader, index, second, rest, into: &sink) == nil)
          }
        }
        #expect(silent == 0, "\(paragraph.string(token.range)) at \(token.start)")
      }
    }
  }

  @Test(arguments: Profile.allCases)
  func `no rule on marks in words speaks of a word it passes over`(profile: Profile) throws {
    let words = [
      "خانهٔ", "نامهٔ", "همهٔ", "خانهِٔ", "خانه\u{200C}هٔ", "هٔٔ", "كتابخانهٔ", "یٔ", "هٔ", "کِتابهٔ", "اهٔ", "قطعاً",
      "قطعًا", "ۀ", "ۀٔ",
      "هـٔ",
    ]
    var passed = 0
    for text in words + words.map({ $0 + words[0] }) {
      let paragraph = Tokenizer.read(Array(text.utf8), vocabulary: .standard).paragraph
      var context = LetterContext(paragraph, profile)
      for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .word {
        guard !MarkRules.mayFault(paragraph.tokens[index], paragraph.text) else { continue }
        passed += 1
        #expect(Self.found(profile) { MarkRules.check(index, &context, into: &$0) } == 0, "\(text)")
      }
    }
    #expect(passed > 3)
  }

  @Test func `a compound is found only where one may be`() throws {
    for paragraph in try Self.paragraphs() {
      let reader = JoiningReader(paragraph: paragraph, afterNonJoining: .never)
      for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .word {
        let mayMatch = SpacedCompounds.mayMatch(
          index, paragraph.tokens.span, paragraph.letters.span, Lexicon.embedded)
        if mayMatch { continue }
        #expect(SpacedCompounds.matches(reader, index).isEmpty)
      }
    }
  }

  @Test(arguments: Profile.allCases)
  func `no rule on marks and spaces speaks of a paragraph it passes over`(profile: Profile) throws {
    var passed = 0
    for paragraph in try Self.paragraphs() {
      let isFree = !PunctuationRules.mayFault(paragraph.contents) && !SpacingRules.mayFault(paragraph)
      passed += isFree ? 1 : 0
      // Every mark and space, whatever is passed over.
      var marks = MarkRoles(paragraph)
      let spacing = Self.found(profile) { sink in
        for index in paragraph.tokens.indices {
          if paragraph.isKind(index, .space) { SpaceRules.check(index, &marks, into: &sink) }
          if paragraph.isKind(index, .mark) { MissingSpaceRules.check(index, &marks, into: &sink) }
        }
      }
      if !SpacingRules.mayFault(paragraph) {
        #expect(spacing == 0, "\(String(decoding: paragraph.text, as: UTF8.self))")
      }
      let punctuation = Self.found(profile) { PunctuationRules.checkMarks(paragraph, into: &$0) }
      if !PunctuationRules.mayFault(paragraph.contents) {
        #expect(punctuation == 0, "\(String(decoding: paragraph.text, as: UTF8.self))")
      }
    }
    #expect(passed > 10)
  }

  @Test(arguments: Profile.allCases)
  func `no spacing rule speaks of a space or mark it passes over`(profile: Profile) throws {
    for paragraph in try Self.paragraphs() {
      var marks = MarkRoles(paragraph)
      for index in paragraph.tokens.indices {
        let mayFault =
          paragraph.isKind(index, .space)
          ? SpaceRules.mayFault(index, paragraph.tokens.span)
          : MissingSpaceRules.mayFault(index, paragraph.tokens.span)
        let silent = Self.found(profile) { sink in
          if paragraph.isKind(index, .space), !mayFault {
            SpaceRules.check(index, &marks, into: &sink)
          }
          if paragraph.isKind(index, .mark), !mayFault {
            MissingSpaceRules.check(index, &marks, into: &sink)
          }
        }
        #expect(silent == 0, "\(paragraph.string(paragraph.tokens[index].range)) at token \(index)")
      }
    }
  }
}
