extension RuleCatalog {
  static let quotation: [RuleCard] = [
    RuleCard(
      .unattributed, "quotation/unattributed", .certain, severity: .warning,
      summary: Wording(fa: "نقل قول بی\u{200C}گوینده", en: "A quotation nobody is named for"),
      messages: [
        Wording(
          fa: "گویندهٔ این نقل قول در این جمله و جمله\u{200C}های کناری پیدا نشد",
          en: "No speaker of this quotation stands in its sentence or the ones beside it"),
        Wording(
          fa: "این نقل قول فعل گفتن دارد، اما گوینده ندارد",
          en: "This quotation has a verb of saying but no speaker"),
      ]),
    RuleCard(
      .anonymousSource, "quotation/anonymous-source", .style, severity: .hint, styleOn: Profile.allCases,
      summary: Wording(fa: "منبع بی\u{200C}نام", en: "A source without a name"),
      messages: [
        Wording(
          fa: "منبع این سخن نام برده نشده است",
          en: "The source of this statement is not named")
      ]),
    RuleCard(
      .unbalancedQuotation, "quotation/unbalanced", .contextual,
      summary: Wording(fa: "گیومهٔ بی\u{200C}جفت", en: "A quotation mark without a partner"),
      messages: [
        Wording(
          fa: "جفت این گیومه در این بند پیدا نشد",
          en: "No partner of this quotation mark stands in its paragraph")
      ]),
    RuleCard(
      .mixedQuotationMarks, "quotation/mixed-marks", .contextual,
      summary: Wording(
        fa: "گیومه\u{200C}های ناهمگون", en: "A quotation opened with one kind of mark and closed with another"
      ),
      messages: [
        Wording(
          fa: "این نقل قول با دو نوع گیومه باز و بسته شده است",
          en: "This quotation opens and closes with different marks")
      ]),
    RuleCard(
      .reversedQuotationMarks, "quotation/reversed-marks", .contextual,
      summary: Wording(fa: "گیومهٔ وارونه", en: "Quotation marks the wrong way round"),
      messages: [
        Wording(
          fa: "گیومه\u{200C}ها وارونه آمده\u{200C}اند",
          en: "The quotation marks are the wrong way round")
      ]),
  ]
}
