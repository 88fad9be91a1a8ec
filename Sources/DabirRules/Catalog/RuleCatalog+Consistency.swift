extension RuleCatalog {
  static let consistency: [RuleCard] = [
    RuleCard(
      .mixedJoining, "consistency/mixed-joining", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "یک واژه، هم پیوسته و هم با نیم\u{200C}فاصله",
        en: "One word joined here and with a ZWNJ there (آنها, آن\u{200C}ها)"),
      messages: [
        Wording(
          fa: "{text} در بیشتر جاهای این متن به شکل دیگری پیوسته است",
          en: "{text} is joined the other way in most of this text")
      ]),
    RuleCard(
      .mixedHamza, "consistency/mixed-hamza", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "یک واژه با دو املای همزه", en: "One word with its hamza in two spellings (مسئول, مسؤول)"),
      messages: [
        Wording(
          fa: "همزهٔ {text} در بیشتر جاهای این متن به شکل دیگری نوشته شده است",
          en: "The hamza of {text} is written another way in most of this text")
      ]),
    RuleCard(
      .mixedTanwin, "consistency/mixed-tanwin", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "قیدها گاهی با تنوین و گاهی بی تنوین",
        en: "Adverbs with tanwin here and without it there (کاملاً, کاملا)"),
      messages: [
        Wording(
          fa: "تنوین {text} در بیشتر قیدهای این متن به شکل دیگری نوشته شده است",
          en: "The tanwin of {text} is handled the other way in most of this text")
      ]),
    RuleCard(
      .mixedEzafe, "consistency/mixed-ezafe", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "نشانهٔ اضافه پس از های بیان حرکت، به دو شکل",
        en: "The ezafe of a silent he in two spellings (خانهٔ, خانه\u{200C}ی)"),
      messages: [
        Wording(
          fa: "نشانهٔ اضافهٔ {text} در بیشتر جاهای این متن به شکل دیگری نوشته شده است",
          en: "The ezafe of {text} is written another way in most of this text")
      ]),
    RuleCard(
      .mixedIndefinite, "consistency/mixed-indefinite", .style,
      summary: Wording(
        fa: "یای نکره پس از های بیان حرکت، به دو شکل",
        en: "The ending after a silent he in two spellings (خانه\u{200C}ای, خانه\u{200C}یی)"),
      messages: [
        Wording(
          fa: "پسوند {text} در بیشتر جاهای این متن به شکل دیگری نوشته شده است",
          en: "The ending of {text} is written another way in most of this text")
      ]),
    RuleCard(
      .mixedDigitSets, "consistency/mixed-digit-sets", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "عددها گاهی با رقم فارسی و گاهی با رقم لاتین",
        en: "Numbers in Persian digits here and in ASCII digits there"),
      messages: [
        Wording(
          fa: "بیشتر عددهای این متن رقم\u{200C}هایی جز رقم\u{200C}های {text} دارند",
          en: "Most numbers of this text have other digits than {text}")
      ]),
    RuleCard(
      .mixedQuotationStyles, "consistency/mixed-quotation-styles", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "نقل قول\u{200C}ها با دو گونه نشانه", en: "Quotations in marks of two styles"),
      messages: [
        Wording(
          fa: "بیشتر نقل قول\u{200C}های این متن نشانه\u{200C}های دیگری دارند",
          en: "Most quotations of this text stand in other marks")
      ]),
    RuleCard(
      .mixedDashes, "consistency/mixed-dashes", .style,
      summary: Wording(fa: "خط تیره\u{200C}های دوگونه", en: "Dashes of two lengths"),
      messages: [
        Wording(
          fa: "بیشتر خط تیره\u{200C}های این متن از گونهٔ دیگری است",
          en: "Most dashes of this text are of another length")
      ]),
  ]
  static let names: [RuleCard] = [
    RuleCard(
      .variantNameSpelling, "names/variant-spelling", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "یک نام با دو املا", en: "One name in two spellings (زلنسکی, زیلنسکی)"),
      messages: [
        Wording(
          fa: "{text} در بیشتر جاهای این متن با املای دیگری آمده است",
          en: "{text} is spelt another way in most of this text")
      ]),
    RuleCard(
      .missingIntroduction, "names/missing-introduction", .style,
      summary: Wording(
        fa: "نام خانوادگی بی نام کامل", en: "A family name whose full name the text never gives"),
      messages: [
        Wording(
          fa: "نام کامل {text} در هیچ جای این متن نیامده است",
          en: "The full name of {text} stands nowhere in this text")
      ]),
    RuleCard(
      .roleConflict, "names/role-conflict", .style,
      summary: Wording(
        fa: "دو سمت ناسازگار برای یک نفر", en: "Two offices for one person that nobody holds at a time"),
      messages: [
        Wording(
          fa: "برای همین شخص پیش از {text} سمت دیگری آمده که با آن نمی\u{200C}خواند",
          en: "Before {text} this person was given another office that does not go with it")
      ]),
  ]
}
