extension RuleCatalog {
  static let numbers: [RuleCard] = [
    RuleCard(
      .mixedDigits, "numbers/mixed-digits", .certain,
      summary: Wording(fa: "رقم\u{200C}های دو خط در یک عدد", en: "Digits of two sets in one number"),
      messages: [
        Wording(
          fa: "عدد {text} رقم\u{200C}های دو خط دارد",
          en: "The number {text} mixes two sets of digits")
      ]),
    RuleCard(
      .asciiDigits, "numbers/ascii-digits", .style,
      summary: Wording(fa: "رقم لاتین در متن فارسی", en: "ASCII digits in running Persian text"),
      messages: [
        Wording(
          fa: "رقم\u{200C}های {text} لاتین است",
          en: "The digits {text} are ASCII ones")
      ]),
    RuleCard(
      .thousandsSeparator, "numbers/thousands-separator", .contextual,
      summary: Wording(
        fa: "ویرگول به جای جداکنندهٔ هزارگان", en: "A comma in place of the thousands separator"),
      messages: [
        Wording(
          fa: "در عدد {text} جداکنندهٔ هزارگان (U+066C) می\u{200C}آید",
          en: "The number {text} takes the thousands separator (U+066C)")
      ]),
    RuleCard(
      .decimalSeparator, "numbers/decimal-separator", .contextual,
      summary: Wording(fa: "نقطه به جای ممیز", en: "A full stop in place of the decimal separator"),
      messages: [
        Wording(
          fa: "در عدد {text} ممیز (U+066B) می\u{200C}آید",
          en: "The number {text} takes the decimal separator (U+066B)")
      ]),
    RuleCard(
      .percentBeforeNumber, "numbers/percent-before-number", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "نشانهٔ درصد پیش از عدد", en: "A percent sign before its number"),
      messages: [
        Wording(
          fa: "نشانهٔ درصد در {text} پس از عدد می\u{200C}آید",
          en: "The percent sign in {text} belongs after the number")
      ]),
  ]
}
