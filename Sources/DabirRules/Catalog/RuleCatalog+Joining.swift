extension RuleCatalog {
  static let joining: [RuleCard] = [
    RuleCard(
      .spacedVerbPrefix, "joining/spaced-verb-prefix", .certain,
      summary: Wording(
        fa: "فاصله پس از می، نمی یا همی پیش از فعل", en: "A space after می, نمی or همی before a verb"),
      messages: [
        Wording(
          fa: "در {text} پیشوند فعل با فاصله جدا شده؛ به جای فاصله، نیم\u{200C}فاصله بگذارید",
          en: "The verb prefix in {text} is cut off by a space; a ZWNJ belongs there")
      ]),
    RuleCard(
      .joinedVerbPrefix, "joining/joined-verb-prefix", .certain,
      summary: Wording(fa: "می، نمی یا همی چسبیده به فعل", en: "می, نمی or همی joined to its verb"),
      messages: [
        Wording(
          fa: "در {text} پیشوند به فعل چسبیده؛ میان آن دو نیم\u{200C}فاصله لازم است",
          en: "The prefix in {text} is joined to the verb; a ZWNJ belongs between them")
      ]),
    RuleCard(
      .spacedCopula, "joining/spaced-copula", .certain,
      summary: Wording(
        fa: "فاصله پیش از شناسهٔ ام، ای، ایم، اید، اند", en: "A space before the endings ام, ای, ایم, اید, اند"
      ),
      messages: [
        Wording(
          fa: "شناسهٔ فعل در {text} با فاصله جدا شده؛ به جای فاصله، نیم\u{200C}فاصله بگذارید",
          en: "The verb ending in {text} is cut off by a space; a ZWNJ belongs there")
      ]),
    RuleCard(
      .joinedCopula, "joining/joined-copula", .certain,
      summary: Wording(
        fa: "شناسهٔ ام، ای، ایم، اید، اند چسبیده به های خاموش",
        en: "The endings ام, ای, ایم, اید, اند joined to a silent he"),
      messages: [
        Wording(
          fa: "شناسه در {text} به های خاموش چسبیده؛ پیش از آن نیم\u{200C}فاصله لازم است",
          en: "The ending in {text} is joined to a silent he; a ZWNJ belongs before it")
      ]),
    RuleCard(
      .spacedPlural, "joining/spaced-plural", .certain,
      summary: Wording(fa: "فاصله پیش از ها و های", en: "A space before plural ها"),
      messages: [
        Wording(
          fa: "نشانهٔ جمع در {text} با فاصله جدا شده؛ به جای فاصله، نیم\u{200C}فاصله بگذارید",
          en: "The plural ending in {text} is cut off by a space; a ZWNJ belongs there"),
        Wording(
          fa: "نشانهٔ جمع در {text} با فاصله جدا شده؛ فاصله زیادی است",
          en: "The plural ending in {text} is cut off by a space; delete the space"),
      ]),
    RuleCard(
      .joinedPlural, "joining/joined-plural", .certain,
      summary: Wording(fa: "های جمع چسبیده به واژه", en: "Plural ها joined to its word"),
      messages: [
        Wording(
          fa: "نشانهٔ جمع در {text} به واژه چسبیده؛ پیش از آن نیم\u{200C}فاصله لازم است",
          en: "The plural ending in {text} is joined to the word; a ZWNJ belongs before it"),
        Wording(
          fa: "{text} را می\u{200C}توان جمع یا نکره خواند؛ نیم\u{200C}فاصله جای درست را نشان می\u{200C}دهد",
          en: "{text} can be read as a plural or as an indefinite; a ZWNJ would tell which"),
      ]),
    RuleCard(
      .spacedComparative, "joining/spaced-comparative", .certain,
      summary: Wording(fa: "فاصله پیش از تر و ترین", en: "A space before تر and ترین"),
      messages: [
        Wording(
          fa: "پسوند سنجش در {text} با فاصله جدا شده؛ به صفت می\u{200C}پیوندد",
          en: "The comparative ending in {text} is cut off by a space; it belongs to the adjective")
      ]),
    RuleCard(
      .joinedComparative, "joining/joined-comparative", .style,
      summary: Wording(fa: "تر و ترین چسبیده به صفت", en: "تر and ترین joined to the adjective"),
      messages: [
        Wording(
          fa: "در {text} شیوهٔ میز، نیم\u{200C}فاصله پیش از تر است",
          en: "House style puts a ZWNJ before تر in {text}")
      ]),
    RuleCard(
      .spacedIndefinite, "joining/spaced-indefinite", .certain,
      summary: Wording(fa: "فاصله پیش از ای پس از های خاموش", en: "A space before ای after a silent he"),
      messages: [
        Wording(
          fa: "ای در {text} با فاصله جدا شده؛ به جای فاصله، نیم\u{200C}فاصله بگذارید",
          en: "The ending ای in {text} is cut off by a space; a ZWNJ belongs there")
      ]),
    RuleCard(
      .joinedIndefinite, "joining/joined-indefinite", .certain,
      summary: Wording(fa: "ای چسبیده به های خاموش", en: "The ending ای joined to a silent he"),
      messages: [
        Wording(
          fa: "ای در {text} به های خاموش چسبیده؛ پیش از آن نیم\u{200C}فاصله لازم است",
          en: "The ending ای in {text} is joined to a silent he; a ZWNJ belongs before it")
      ]),
    RuleCard(
      .spacedClitic, "joining/spaced-clitic", .certain,
      summary: Wording(
        fa: "فاصله پیش از ضمیر پیوسته", en: "A space before an attached pronoun (ام، ات، اش، مان، تان، شان)"),
      messages: [
        Wording(
          fa: "ضمیر پیوسته در {text} با فاصله جدا شده؛ به جای فاصله، نیم\u{200C}فاصله بگذارید",
          en: "The attached pronoun in {text} is cut off by a space; a ZWNJ belongs there"),
        Wording(
          fa: "ضمیر پیوسته در {text} با فاصله جدا شده؛ فاصله زیادی است",
          en: "The attached pronoun in {text} is cut off by a space; delete the space"),
      ]),
    RuleCard(
      .joinedClitic, "joining/joined-clitic", .certain,
      summary: Wording(
        fa: "ضمیر پیوسته چسبیده به های خاموش", en: "An attached pronoun joined to a silent he"),
      messages: [
        Wording(
          fa: "ضمیر در {text} به های خاموش چسبیده؛ پیش از آن نیم\u{200C}فاصله لازم است",
          en: "The pronoun in {text} is joined to a silent he; a ZWNJ belongs before it")
      ]),
    RuleCard(
      .spacedEzafe, "joining/spaced-ezafe", .certain,
      summary: Wording(fa: "فاصله پیش از ی اضافه", en: "A space before the ezafe ی"),
      messages: [
        Wording(
          fa: "ی اضافه در {text} با فاصله جدا شده؛ به جای فاصله، نیم\u{200C}فاصله بگذارید",
          en: "The ezafe ی in {text} is cut off by a space; a ZWNJ belongs there")
      ]),
    RuleCard(
      .joinedEzafe, "joining/joined-ezafe", .certain,
      summary: Wording(fa: "ی اضافه چسبیده به های خاموش", en: "The ezafe ی joined to a silent he"),
      messages: [
        Wording(
          fa: "ی اضافه در {text} به های خاموش چسبیده؛ پیش از آن نیم\u{200C}فاصله لازم است",
          en: "The ezafe ی in {text} is joined to a silent he; a ZWNJ belongs before it")
      ]),
    RuleCard(
      .spacedCompound, "joining/spaced-compound", .certain,
      summary: Wording(fa: "فاصله درون واژهٔ مرکب", en: "A space inside a compound word"),
      messages: [
        Wording(
          fa: "{text} یک واژهٔ مرکب است؛ به جای فاصله، نیم\u{200C}فاصله بگذارید",
          en: "{text} is one compound word; a ZWNJ belongs in place of the space"),
        Wording(
          fa: "{text} یک واژه است؛ فاصله زیادی است", en: "{text} is one word; delete the space"),
        Wording(
          fa: "{text} اینجا یک واژهٔ مرکب به نظر می\u{200C}رسد؛ نیم\u{200C}فاصله مناسب\u{200C}تر است",
          en: "{text} reads as one compound word here; a ZWNJ fits better than the space"),
      ]),
    RuleCard(
      .joinedCompound, "joining/joined-compound", .certain,
      summary: Wording(fa: "اجزای چسبیدهٔ واژهٔ مرکب", en: "The parts of a compound joined"),
      messages: [
        Wording(
          fa: "اجزای {text} به هم چسبیده\u{200C}اند؛ میان آن\u{200C}ها نیم\u{200C}فاصله لازم است",
          en: "The parts of {text} are joined; a ZWNJ belongs between them")
      ]),
    RuleCard(
      .spacedNumeralAdjective, "joining/spaced-numeral-adjective", .contextual,
      summary: Wording(
        fa: "فاصله میان عدد و صفت ساخته از آن",
        en: "A space inside an adjective made with a numeral (سه\u{200C}ساعته)"),
      messages: [
        Wording(
          fa: "{text} یک صفت است؛ عدد با نیم\u{200C}فاصله به آن می\u{200C}پیوندد",
          en: "{text} is one adjective; the numeral is joined by a ZWNJ")
      ]),
    RuleCard(
      .joinedNumeralAdjective, "joining/joined-numeral-adjective", .certain,
      summary: Wording(fa: "عدد چسبیده به صفت", en: "A numeral joined to its adjective"),
      messages: [
        Wording(
          fa: "عدد در {text} چسبیده است؛ پس از آن نیم\u{200C}فاصله لازم است",
          en: "The numeral in {text} is joined; a ZWNJ belongs after it")
      ]),
    RuleCard(
      .spacedSuffix, "joining/spaced-suffix", .certain,
      summary: Wording(
        fa: "فاصله پیش از پسوند گان، گی یا پسوند رقم و لاتین",
        en: "A space before the suffixes گان and گی, or before a suffix of a figure or Latin word"),
      messages: [
        Wording(
          fa: "پسوند در {text} با فاصله جدا شده است", en: "The suffix in {text} is cut off by a space")
      ]),
    RuleCard(
      .spacedFixedPhrase, "joining/spaced-fixed-phrase", .style,
      summary: Wording(
        fa: "ترکیب ثابت با فاصله (گفت و گو، به زودی)", en: "A fixed phrase written apart (گفت و گو, به زودی)"),
      messages: [
        Wording(
          fa: "شیوهٔ میز برای {text} نیم\u{200C}فاصله است", en: "House style writes {text} with a ZWNJ"),
        Wording(
          fa: "برخی میزها {text} را با نیم\u{200C}فاصله می\u{200C}نویسند",
          en: "Some desks write {text} with a ZWNJ; most copy does not"),
      ]),
    RuleCard(
      .joinedFixedPhrase, "joining/joined-fixed-phrase", .style,
      summary: Wording(
        fa: "ترکیب ثابت چسبیده (گفتگو، بهطور)", en: "A fixed phrase written as one (گفتگو, بهطور)"),
      messages: [
        Wording(
          fa: "شیوهٔ میز برای {text} نیم\u{200C}فاصله است", en: "House style writes {text} with a ZWNJ"),
        Wording(
          fa: "نیم\u{200C}فاصلهٔ {text} افتاده است", en: "The ZWNJ of {text} has been lost"),
      ]),
    RuleCard(
      .spacedPronoun, "joining/spaced-pronoun", .style, styleOn: Profile.allCases,
      summary: Wording(fa: "هیچ جدا از یک، کس، کدام، گاه", en: "هیچ written apart from یک, کس, کدام, گاه"),
      messages: [
        Wording(
          fa: "{text} یک ضمیر است و با نیم\u{200C}فاصله نوشته می\u{200C}شود",
          en: "{text} is one pronoun, written with a ZWNJ")
      ]),
    RuleCard(
      .spacedTitle, "joining/spaced-title", .style, styleOn: [.iranian],
      summary: Wording(
        fa: "عنوان مرکب با فاصله (رئیس جمهور)", en: "A compound title written apart (رئیس جمهور)"),
      messages: [
        Wording(
          fa: "شیوهٔ میز برای عنوان {text} نیم\u{200C}فاصله است",
          en: "House style writes the title {text} with a ZWNJ")
      ]),
    RuleCard(
      .spacedLetterNames, "joining/spaced-letter-names", .style, styleOn: Profile.allCases,
      summary: Wording(
        fa: "نام حروف کوته\u{200C}نوشت با فاصله (بی بی سی)",
        en: "Letter names of an abbreviation written apart (بی بی سی)"),
      messages: [
        Wording(
          fa: "{text} نام حروف یک کوته\u{200C}نوشت است و با نیم\u{200C}فاصله نوشته می\u{200C}شود",
          en: "{text} spells an abbreviation and is written with ZWNJs")
      ]),
    RuleCard(
      .zwnjSubstitute, "joining/zwnj-substitute", .certain,
      summary: Wording(
        fa: "نویسهٔ نادیدنی دیگر به جای نیم\u{200C}فاصله", en: "Another invisible character in place of ZWNJ"),
      messages: [
        Wording(
          fa: "میان دو حرف، نویسهٔ {char} آمده؛ به جای آن نیم\u{200C}فاصله بگذارید",
          en: "Between two letters stands {char}; a ZWNJ belongs there"),
        Wording(
          fa: "میان دو حرف، نویسهٔ {char} آمده و زیادی است",
          en: "Between two letters stands {char}; delete it"),
      ]),
    RuleCard(
      .redundantZWNJ, "joining/redundant-zwnj", .style, severity: .hint, styleOn: Profile.allCases,
      summary: Wording(fa: "نیم\u{200C}فاصلهٔ بی\u{200C}اثر", en: "A ZWNJ that does nothing"),
      messages: [
        Wording(
          fa: "این نیم\u{200C}فاصله در {text} اثری ندارد", en: "This ZWNJ in {text} has no effect"),
        Wording(
          fa: "در {text} دو نیم\u{200C}فاصله پشت هم آمده است", en: "Two ZWNJs stand together in {text}"),
        Wording(
          fa: "نیم\u{200C}فاصله در آغاز یا پایان {text} زیادی است",
          en: "The ZWNJ at the start or end of {text} is surplus"),
      ]),
    RuleCard(
      .misplacedZWNJ, "joining/misplaced-zwnj", .certain,
      summary: Wording(fa: "نیم\u{200C}فاصله همراه با فاصله", en: "A ZWNJ together with a space"),
      messages: [
        Wording(
          fa: "در {text} هم نیم\u{200C}فاصله هست و هم فاصله؛ فاصله زیادی است",
          en: "{text} has both a ZWNJ and a space; delete the space")
      ]),
    RuleCard(
      .overJoined, "joining/over-joined", .contextual,
      summary: Wording(
        fa: "نیم\u{200C}فاصله به جای فاصله میان دو واژه", en: "A ZWNJ where two words need a space"),
      messages: [
        Wording(
          fa: "{text} دو واژه است؛ به جای نیم\u{200C}فاصله، فاصله بگذارید",
          en: "{text} is two words; a space belongs in place of the ZWNJ")
      ]),
  ]
}
