extension RuleCatalog {
  static let characters: [RuleCard] = [
    RuleCard(
      .arabicLetter, "characters/arabic-letter", .certain,
      summary: Wording(
        fa: "حرف عربی یا اردو به جای حرف فارسی", en: "An Arabic or Urdu letter in place of the Persian one"),
      messages: [
        Wording(
          fa: "نویسهٔ {char} فارسی نیست؛ حرف فارسی آن را بگذارید",
          en: "{char} is not a Persian letter; use its Persian counterpart")
      ]),
    RuleCard(
      .foreignLetter, "characters/foreign-letter", .contextual, styleOn: Profile.allCases,
      summary: Wording(
        fa: "حرف زبان همسایه در واژهٔ فارسی", en: "A letter of a neighbouring language in a Persian word"),
      messages: [
        Wording(
          fa: "نویسهٔ {char} حرف زبان دیگری است",
          en: "{char} is a letter of another language")
      ]),
    RuleCard(
      .hehWithYehAbove, "characters/heh-with-yeh-above", .certain, styleOn: Profile.allCases,
      summary: Wording(fa: "ۀ به جای ه با همزه", en: "The single character ۀ in place of he with a hamza"),
      messages: [
        Wording(
          fa: "نویسهٔ {char} در فارسی معیار نیست؛ ه با همزهٔ بالا بنویسید",
          en: "{char} is not standard Persian; write he with a hamza above")
      ]),
    RuleCard(
      .tehMarbuta, "characters/teh-marbuta", .contextual,
      summary: Wording(fa: "تای گرد در واژهٔ فارسی", en: "Teh marbuta in a Persian word"),
      messages: [
        Wording(
          fa: "نویسهٔ {char} در واژهٔ فارسی ت یا ه می\u{200C}شود",
          en: "{char} becomes ت or ه in a Persian word")
      ]),
    RuleCard(
      .alefHamza, "characters/alef-hamza", .contextual,
      summary: Wording(
        fa: "الف همزه\u{200C}دار در آغاز واژه", en: "Alef with a hamza at the start of a word"),
      messages: [
        Wording(
          fa: "نویسهٔ {char} در آغاز واژهٔ فارسی الف ساده می\u{200C}شود",
          en: "{char} becomes a plain alef at the start of a Persian word")
      ]),
    RuleCard(
      .decomposedLetter, "characters/decomposed-letter", .certain,
      summary: Wording(fa: "حرف ساخته از دو نویسه", en: "A letter made of two characters"),
      messages: [
        Wording(
          fa: "این حرف از دو نویسه ساخته شده؛ یک نویسهٔ آماده دارد",
          en: "This letter is made of two characters; one ready character exists")
      ]),
    RuleCard(
      .presentationForm, "characters/presentation-form", .certain,
      summary: Wording(fa: "شکل نمایشی حرف", en: "A presentation form in place of the letter"),
      messages: [
        Wording(
          fa: "نویسهٔ {char} شکل نمایشی است؛ خود حرف را بنویسید",
          en: "{char} is a presentation form; write the letter itself")
      ]),
    RuleCard(
      .arabicDigit, "characters/arabic-digit", .certain,
      summary: Wording(fa: "رقم عربی یا تمام\u{200C}پهنا", en: "An Arabic-Indic or fullwidth digit"),
      messages: [
        Wording(
          fa: "رقم\u{200C}های {text} فارسی نیست",
          en: "The digits of {text} are not Persian ones")
      ]),
    RuleCard(
      .tatweel, "characters/tatweel", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "کشیده درون واژه", en: "A tatweel inside a word"),
      messages: [
        Wording(
          fa: "درون واژه {char} آمده است", en: "A {char} stands inside the word"),
        Wording(
          fa: "{char} میان دو فاصله کار خط تیره (U+2013) را می\u{200C}کند",
          en: "{char} between spaces does the work of a dash (U+2013)"),
      ]),
    RuleCard(
      .repeatedMark, "characters/repeated-mark", .certain,
      summary: Wording(fa: "نشانهٔ تکراری روی یک حرف", en: "The same mark twice on one letter"),
      messages: [
        Wording(
          fa: "یک نشانه دو بار روی یک حرف آمده است",
          en: "The same mark stands twice on one letter")
      ]),
    RuleCard(
      .tanwinBeforeAlef, "characters/tanwin-before-alef", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "تنوین پیش از الف", en: "Tanwin typed before its alef"),
      messages: [
        Wording(
          fa: "تنوین در {text} پس از الف نوشته می\u{200C}شود",
          en: "The tanwin in {text} is written after the alef")
      ]),
    RuleCard(
      .strayInvisible, "characters/stray-invisible", .contextual,
      summary: Wording(fa: "نویسهٔ نادیدنی بی\u{200C}جا", en: "A stray invisible character"),
      messages: [
        Wording(
          fa: "نویسهٔ نادیدنی {char} اینجا کاری ندارد",
          en: "The invisible {char} has no work to do here"),
        Wording(
          fa: "{char} بازماندهٔ نیم\u{200C}فاصلهٔ کهنه است", en: "{char} is left over from an old ZWNJ"),
      ]),
    RuleCard(
      .bidiControl, "characters/bidi-control", .certain, severity: .warning,
      summary: Wording(
        fa: "نویسهٔ جهت ناتراز یا وادارنده", en: "An unbalanced or overriding direction control"),
      messages: [
        Wording(
          fa: "{char} در این بند جفت ندارد",
          en: "{char} has no partner in this paragraph"),
        Wording(
          fa: "{char} جهت متن را وارونه می\u{200C}کند و می\u{200C}تواند متن را پنهان کند",
          en: "{char} overrides the direction and can disguise text"),
      ]),
    RuleCard(
      .noBreakSpace, "characters/no-break-space", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "فاصلهٔ نشکن یا ویژه به جای فاصله", en: "A no-break or special space in place of a space"),
      messages: [
        Wording(
          fa: "{char} به جای فاصلهٔ ساده آمده است",
          en: "{char} stands in place of a plain space")
      ]),
    RuleCard(
      .lineSeparator, "characters/line-separator", .certain,
      summary: Wording(fa: "جداکنندهٔ سطر یا بند یونیکد", en: "A Unicode line or paragraph separator"),
      messages: [
        Wording(
          fa: "{char} به جای سطر تازه آمده است",
          en: "{char} stands in place of a line break")
      ]),
    RuleCard(
      .damagedCharacter, "characters/damaged-character", .certain,
      summary: Wording(fa: "نویسهٔ آسیب\u{200C}دیده", en: "A damaged character"),
      messages: [
        Wording(
          fa: "{char} نشان متن آسیب\u{200C}دیده است",
          en: "{char} is a sign of damaged text")
      ]),
    RuleCard(
      .mixedScriptWord, "characters/mixed-script-word", .contextual,
      summary: Wording(
        fa: "حرف لاتین یا سیریلیک درون واژهٔ فارسی", en: "A Latin or Cyrillic letter inside a Persian word"),
      messages: [
        Wording(
          fa: "در {text} حرف خط دیگری به واژه چسبیده است",
          en: "{text} mixes letters of two scripts")
      ]),
    RuleCard(
      .starLookalike, "characters/star-lookalike", .style, severity: .hint, styleOn: Profile.allCases,
      summary: Wording(
        fa: "ستارهٔ پنج\u{200C}پر به جای ستاره", en: "The five-pointed star in place of an asterisk"),
      messages: [
        Wording(
          fa: "{char} به جای ستارهٔ ساده آمده است",
          en: "{char} stands in place of an asterisk")
      ]),
  ]
}
