extension RuleCatalog {
  static let spacing: [RuleCard] = [
    RuleCard(
      .leadingSpace, "spacing/leading-space", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "فاصله در آغاز بند", en: "Space at the start of a paragraph"),
      messages: [
        Wording(
          fa: "بند با فاصله آغاز شده است",
          en: "The paragraph starts with a space")
      ]),
    RuleCard(
      .trailingSpace, "spacing/trailing-space", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "فاصله در پایان بند", en: "Space at the end of a paragraph"),
      messages: [
        Wording(
          fa: "بند با فاصله پایان یافته است",
          en: "The paragraph ends with a space")
      ]),
    RuleCard(
      .repeatedSpace, "spacing/repeated-space", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "فاصلهٔ تکراری", en: "Two or more spaces"),
      messages: [
        Wording(
          fa: "چند فاصله پشت هم آمده است",
          en: "Several spaces stand together")
      ]),
    RuleCard(
      .tab, "spacing/tab", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "جهش در میان متن", en: "A tab inside text"),
      messages: [
        Wording(
          fa: "جهش (U+0009) به جای فاصله آمده است",
          en: "A tab (U+0009) stands in place of a space")
      ]),
    RuleCard(
      .spaceBeforeMark, "spacing/space-before-mark", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "فاصله پیش از نشانه", en: "A space before a mark"),
      messages: [
        Wording(
          fa: "پیش از این نشانه فاصله نمی\u{200C}آید",
          en: "No space belongs before this mark")
      ]),
    RuleCard(
      .missingSpaceAfterMark, "spacing/missing-space-after-mark", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "نبود فاصله پس از نشانه", en: "No space after a mark"),
      messages: [
        Wording(
          fa: "پس از این نشانه فاصله لازم است",
          en: "A space belongs after this mark")
      ]),
    RuleCard(
      .spaceAfterOpening, "spacing/space-after-opening", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "فاصله پس از نشانهٔ آغازین یا پیش از پایانی", en: "A space inside brackets or quotation marks"),
      messages: [
        Wording(
          fa: "درون گیومه و پرانتز فاصله نمی\u{200C}آید",
          en: "No space belongs inside brackets or quotation marks")
      ]),
    RuleCard(
      .missingSpaceBeforeOpening, "spacing/missing-space-before-opening", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "نبود فاصله پیش از نشانهٔ آغازین", en: "No space before an opening mark"),
      messages: [
        Wording(
          fa: "پیش از این نشانه فاصله لازم است",
          en: "A space belongs before this mark")
      ]),
    RuleCard(
      .missingSpaceAfterClosing, "spacing/missing-space-after-closing", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "نبود فاصله پس از نشانهٔ پایانی", en: "No space after a closing mark"),
      messages: [
        Wording(
          fa: "پس از این نشانه فاصله لازم است",
          en: "A space belongs after this mark")
      ]),
  ]
}
