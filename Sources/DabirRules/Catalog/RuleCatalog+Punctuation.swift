extension RuleCatalog {
  static let punctuation: [RuleCard] = [
    RuleCard(
      .latinComma, "punctuation/latin-comma", .certain,
      summary: Wording(fa: "ویرگول لاتین در متن فارسی", en: "A Latin comma in Persian text"),
      messages: [
        Wording(
          fa: "ویرگول لاتین؛ در متن فارسی ویرگول فارسی (U+060C) می\u{200C}آید",
          en: "A Latin comma; Persian text takes the Persian comma (U+060C)")
      ]),
    RuleCard(
      .latinSemicolon, "punctuation/latin-semicolon", .certain,
      summary: Wording(fa: "نقطه\u{200C}ویرگول لاتین", en: "A Latin semicolon in Persian text"),
      messages: [
        Wording(
          fa: "نقطه\u{200C}ویرگول لاتین؛ در متن فارسی U+061B می\u{200C}آید",
          en: "A Latin semicolon; Persian text takes U+061B")
      ]),
    RuleCard(
      .latinQuestionMark, "punctuation/latin-question-mark", .certain,
      summary: Wording(fa: "نشانهٔ پرسش لاتین", en: "A Latin question mark in Persian text"),
      messages: [
        Wording(
          fa: "نشانهٔ پرسش لاتین؛ در متن فارسی U+061F می\u{200C}آید",
          en: "A Latin question mark; Persian text takes U+061F")
      ]),
    RuleCard(
      .latinPercent, "punctuation/latin-percent", .style,
      summary: Wording(fa: "درصد لاتین پس از رقم فارسی", en: "A Latin percent sign after Persian digits"),
      messages: [
        Wording(
          fa: "پس از رقم فارسی نشانهٔ درصد فارسی (U+066A) می\u{200C}آید",
          en: "Persian digits take the Persian percent sign (U+066A)")
      ]),
    RuleCard(
      .markLookalike, "punctuation/mark-lookalike", .certain,
      summary: Wording(fa: "نشانهٔ همانند ویرگول یا نقطه", en: "A look-alike of a Persian mark"),
      messages: [
        Wording(
          fa: "{char} نشانهٔ فارسی نیست",
          en: "{char} is not a Persian mark")
      ]),
    RuleCard(
      .latinQuotes, "punctuation/latin-quotes", .certain,
      summary: Wording(fa: "گیومهٔ لاتین دور متن فارسی", en: "Latin quotation marks around Persian text"),
      messages: [
        Wording(
          fa: "گیومهٔ لاتین؛ گیومهٔ فارسی «» است",
          en: "Latin quotation marks; Persian ones are guillemets «»"),
        Wording(
          fa: "گیومهٔ لاتین بی\u{200C}جفت در این بند",
          en: "A Latin quotation mark without a partner in this paragraph"),
      ]),
    RuleCard(
      .doubledAngles, "punctuation/doubled-angles", .certain,
      summary: Wording(
        fa: "دو نشانهٔ کوچک\u{200C}تر به جای گیومه", en: "Doubled angle signs in place of guillemets"),
      messages: [
        Wording(
          fa: "{text} به جای گیومه آمده است",
          en: "{text} stands in place of a guillemet")
      ]),
    RuleCard(
      .dotsAsEllipsis, "punctuation/dots-as-ellipsis", .style, severity: .information,
      styleOn: Profile.allCases,
      summary: Wording(fa: "چند نقطه به جای سه\u{200C}نقطه", en: "Full stops in place of an ellipsis"),
      messages: [
        Wording(
          fa: "چند نقطه به جای یک نویسهٔ سه\u{200C}نقطه (U+2026) آمده است",
          en: "Full stops stand in place of the ellipsis character (U+2026)")
      ]),
    RuleCard(
      .hyphenAsDash, "punctuation/hyphen-as-dash", .style, severity: .information, styleOn: Profile.allCases,
      summary: Wording(fa: "خط پیوند به جای خط تیره", en: "A hyphen-minus in place of a dash"),
      messages: [
        Wording(
          fa: "خط پیوند میان دو فاصله کار خط تیره (U+2013) را می\u{200C}کند",
          en: "A hyphen-minus between spaces does the work of a dash (U+2013)")
      ]),
    RuleCard(
      .doubledHyphen, "punctuation/doubled-hyphen", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "دو یا سه خط پیوند به جای خط تیره", en: "Two or three hyphens in place of a dash"),
      messages: [
        Wording(
          fa: "چند خط پیوند به جای خط تیره آمده است",
          en: "Hyphens stand in place of a dash")
      ]),
    RuleCard(
      .dashLookalike, "punctuation/dash-lookalike", .style,
      summary: Wording(fa: "نشانهٔ همانند خط تیره", en: "A look-alike of a dash"),
      messages: [
        Wording(
          fa: "{char} به جای خط تیره آمده است",
          en: "{char} stands in place of a dash")
      ]),
    RuleCard(
      .repeatedPunctuation, "punctuation/repeated-mark", .style,
      summary: Wording(fa: "نشانهٔ تکراری", en: "The same mark three times or more"),
      messages: [
        Wording(
          fa: "نشانه در {text} تکرار شده است",
          en: "The mark in {text} is repeated")
      ]),
  ]
}
