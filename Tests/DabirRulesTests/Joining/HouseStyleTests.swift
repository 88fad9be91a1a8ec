import DabirRules
import Testing

/// What a house puts after a letter that never joins (HANDBOOK B1).
@Suite struct HouseStyleTests {
  private func fixed(_ text: String, _ style: ZWNJAfterNonJoining) -> String {
    Joining(afterNonJoining: style).fixed(text)
  }

  @Test(arguments: ZWNJAfterNonJoining.allCases)
  func `a letter that joins takes the ZWNJ in every house`(style: ZWNJAfterNonJoining) {
    #expect(fixed("کتاب ها و نامه ای رسید.", style) == "کتاب~ها و نامه~ای رسید.")
  }

  @Test func `a space after a letter that never joins goes, or becomes a ZWNJ where the house writes one`() {
    #expect(fixed("کشور ها مرز را بستند.", .never) == "کشورها مرز را بستند.")
    #expect(fixed("کشور ها مرز را بستند.", .keep) == "کشورها مرز را بستند.")
    #expect(fixed("کشور ها مرز را بستند.", .always) == "کشور~ها مرز را بستند.")
    #expect(fixed("تفاهم نامه بلند تر از همیشه بود.", .always) == "تفاهم~نامه بلند~تر از همیشه بود.")
  }

  @Test func `a word that is always one has no boundary to write`() {
    #expect(fixed("نا امنی بیش تر شد.", .always) == "ناامنی بیشتر شد.")
  }

  @Test func `a ZWNJ that stands there is surplus only where the house writes none`() {
    #expect(Joining(afterNonJoining: .never).codes("کشور~ها بلند~ترند.").contains("joining/redundant-zwnj"))
    for style in [ZWNJAfterNonJoining.keep, .always] {
      #expect(Joining(afterNonJoining: style).codes("کشور~ها مرز را بستند.").isEmpty)
      #expect(Joining(afterNonJoining: style).codes("این کار می~~شود.") == ["joining/redundant-zwnj"])
    }
  }

  @Test(arguments: ZWNJAfterNonJoining.allCases)
  func `fixed copy of a house has nothing left to fix`(style: ZWNJAfterNonJoining) {
    let joining = Joining(afterNonJoining: style)
    let once = joining.fixed("کشور ها، برادر شان، بلند ترین دیوار ها و خانه های مردم را دیده اند.")
    #expect(joining.codes(once).isEmpty)
  }
}
