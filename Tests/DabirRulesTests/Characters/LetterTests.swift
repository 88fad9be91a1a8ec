import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A2, one line for each row.
@Suite struct LetterTests {
  @Test func `Arabic yeh, alef maksura and kaf become Persian`() {
    expect(.arabicLetter, flags: "عل⟦ي⟧ آمد", fixed: "علی آمد", tier: .certain)
    expect(.arabicLetter, flags: "موس⟦ى⟧ آمد", fixed: "موسی آمد", tier: .certain)
    expect(.arabicLetter, flags: "⟦ك⟧تاب", fixed: "کتاب", tier: .certain)
    expect(.arabicLetter, flags: "⟦\u{06AA}⟧تاب", fixed: "کتاب", tier: .certain)
    expect(.arabicLetter, flags: "حاج⟦ي⟧ غن⟦ي⟧", fixed: "حاجی غنی", tier: .certain)
  }

  @Test func `forms of heh become he`() {
    expect(.arabicLetter, flags: "خان⟦\u{06BE}⟧ رفت", fixed: "خانه رفت", tier: .certain)
    expect(.arabicLetter, flags: "خان⟦\u{06C1}⟧ رفت", fixed: "خانه رفت", tier: .certain)
    expect(.arabicLetter, flags: "خان⟦\u{06C2}⟧ ما", fixed: "خانهٔ ما", tier: .certain)
    expect(.arabicLetter, flags: "خان⟦\u{06C3}⟧ ما", fixed: "خانة ما", tier: .certain)
  }

  @Test func `AE becomes he, with a ZWNJ where he would join`() {
    expect(.arabicLetter, flags: "خان⟦\u{06D5}⟧ رفت", fixed: "خانه رفت", tier: .certain)
    expect(.arabicLetter, flags: "خان⟦\u{06D5}⟧ها", fixed: "خانه¬ها")
    expect(.arabicLetter, flags: "خان⟦\u{06D5}⟧¬ها", fixed: "خانه¬ها")
  }

  @Test func `forms of yeh barree and Kashmiri yeh become yeh`() {
    expect(.arabicLetter, flags: "نب⟦\u{06D2}⟧ اکرم", fixed: "نبی اکرم", tier: .certain)
    expect(.arabicLetter, flags: "ش⟦\u{06D3}⟧", fixed: "شئ", tier: .certain)
    expect(.arabicLetter, flags: "عل⟦\u{0620}⟧", fixed: "علی", tier: .certain)
  }

  @Test func `high hamza forms become their letters`() {
    expect(.arabicLetter, flags: "م⟦\u{0676}⟧من", fixed: "مؤمن", tier: .certain)
    expect(.arabicLetter, flags: "م⟦\u{0677}⟧من", fixed: "مؤمن")
    expect(.arabicLetter, flags: "ر⟦\u{0678}⟧یس", fixed: "رئیس")
  }

  @Test func `forms of yeh of neighbouring languages are at most information`() {
    expect(.foreignLetter, flags: "عل⟦\u{06D0}⟧", fixed: "علی", profile: .iranian, tier: .contextual)
    expect(.foreignLetter, flags: "عل⟦\u{06CD}⟧", fixed: "علی", profile: .iranian, tier: .contextual)
    expect(.foreignLetter, flags: "عل⟦\u{06CE}⟧", fixed: "علی", tier: .contextual)
  }

  @Test func `forms of gaf become gaf`() {
    expect(.foreignLetter, flags: "⟦\u{06AB}⟧فت", fixed: "گفت", profile: .iranian, tier: .contextual)
    expect(.foreignLetter, flags: "⟦\u{06AB}⟧فت", fixed: "گفت", profile: .dari, tier: .contextual)
    for gaf in ["\u{06B0}", "\u{06B2}", "\u{06B3}"] {
      expect(.foreignLetter, flags: "⟦\(gaf)⟧فت", fixed: "گفت", tier: .contextual)
    }
  }

  @Test func `dotted kafs and veh are hints`() {
    for kaf in ["\u{06AC}", "\u{06AE}", "\u{06AD}"] {
      expect(.foreignLetter, flags: "⟦\(kaf)⟧تاب", fixed: "کتاب", tier: .style)
    }
    expect(.foreignLetter, flags: "⟦\u{06A4}⟧یتامین", fixed: "ویتامین", tier: .style)
  }

  @Test func `forms of alef become alef`() {
    for alef in ["\u{0671}", "\u{0672}", "\u{0673}", "\u{0675}"] {
      expect(.foreignLetter, flags: "⟦\(alef)⟧مروز", fixed: "امروز", tier: .contextual)
    }
  }

  @Test func `forms of waw and noon ghunna are at most information`() {
    expect(.foreignLetter, flags: "د⟦\u{06C6}⟧ر", fixed: "دور", tier: .contextual)
    expect(.foreignLetter, flags: "د⟦\u{06C7}⟧ر", fixed: "دور", profile: .iranian, tier: .contextual)
    expect(.foreignLetter, flags: "د⟦\u{06C9}⟧ر", fixed: "دور", profile: .iranian, tier: .contextual)
    expect(.foreignLetter, flags: "د⟦\u{06CB}⟧ر", fixed: "دور", tier: .contextual)
    expect(.foreignLetter, flags: "د⟦\u{06C5}⟧ر", fixed: "دور", tier: .contextual)
    expect(.foreignLetter, flags: "جها⟦\u{06BA}⟧", fixed: "جهان", tier: .contextual)
  }

  @Test func `the single he with yeh above is a fault in Iran and a hint in Afghanistan`() {
    expect(.hehWithYehAbove, flags: "خان⟦ۀ⟧ ما", fixed: "خانهٔ ما", profile: .iranian, tier: .certain)
    expect(.hehWithYehAbove, flags: "خان⟦ۀ⟧ ما", fixed: "خانهٔ ما", profile: .dari, tier: .style)
    expect(.hehWithYehAbove, flags: "خان⟦ۀ⟧ٔ ما", fixed: "خانهٔ ما", profile: .iranian)
  }

  @Test func `the five-pointed star is a hint`() {
    expect(.starLookalike, flags: "⟦\u{066D}⟧ یادداشت", fixed: "* یادداشت", tier: .style)
  }

  @Test func `the standard repertoire is silent`() {
    accepts("آ ؤ ئ ء ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی")
    accepts("مسئله، تأثیر، مؤثر، مبدأ، شیء، جزئیات، رئیس، خانهٔ ما، کی¬یف.")
  }
}
