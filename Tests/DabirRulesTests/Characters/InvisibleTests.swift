import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A6.
@Suite struct InvisibleTests {
  @Test func `a joiner keeps a lone letter in shape and is surplus elsewhere`() {
    accepts(.strayInvisible, "سال ۱۴۰۳ ه\u{200D}.ش")
    accepts(.strayInvisible, "سال ۱۴۴۵ ه\u{200D}.ق بود")
    expect(.strayInvisible, flags: "سلام⟦\u{200D}⟧ دنیا", fixed: "سلام دنیا", tier: .certain)
    accepts(.strayInvisible, "روز خوش 👩🏽\u{200D}💻!")
  }

  @Test func `invisible characters beside a space are surplus`() {
    for scalar in ["\u{AD}", "\u{200B}", "\u{2060}", "\u{180E}", "\u{FEFF}", "\u{9D}", "\u{2063}"] {
      expect(.strayInvisible, flags: "سلام⟦\(scalar)⟧ دنیا", fixed: "سلام دنیا", tier: .certain)
    }
  }

  @Test func `between two letters they are the joining rules' business`() {
    for scalar in ["\u{AD}", "\u{200B}", "\u{2060}", "\u{200D}", "\u{200F}", "⌐"] {
      accepts(.strayInvisible, "می\(scalar)شود")
    }
  }

  @Test func `a not sign beside a space is left over from a ZWNJ`() {
    expect(.strayInvisible, flags: "می⟦⌐⟧ شود", fixed: "می شود", tier: .contextual)
    accepts(.strayInvisible, "عبارت ⌐p یا p⌐q")
  }

  @Test func `direction marks stay beside Latin, digits, brackets and marks`() {
    accepts(.strayInvisible, "شرکت Apple\u{200F} آمد")
    accepts(.strayInvisible, "شرکت \u{200E}Apple آمد")
    accepts(.strayInvisible, "سال ۱۴۰۳\u{200F} آمد")
    accepts(.strayInvisible, "(سلام)\u{200F} گفت.\u{200F}")
  }

  @Test func `direction marks between word and space are surplus`() {
    for scalar in ["\u{200E}", "\u{200F}", "\u{061C}"] {
      expect(.strayInvisible, flags: "سلام⟦\(scalar)⟧ دنیا", fixed: "سلام دنیا", tier: .certain)
      expect(.strayInvisible, flags: "سلام ⟦\(scalar)⟧دنیا", fixed: "سلام دنیا", tier: .certain)
    }
    expect(.strayInvisible, flags: "⟦\u{200F}⟧سلام", fixed: "سلام", tier: .contextual)
  }

  @Test func `a byte order mark at the start is silent`() {
    accepts("\u{FEFF}سلام دنیا")
  }

  @Test func `soft hyphens and break opportunities stay in Latin words`() {
    accepts(.strayInvisible, "واژهٔ inter\u{AD}national و https://a.b/c\u{200B}d")
  }

  @Test func `balanced embeddings and isolates are silent`() {
    accepts(.bidiControl, "نام \u{202A}Trump\u{202C} و \u{2067}سلام\u{2069}")
  }

  @Test func `unbalanced ones are removed`() {
    for scalar in ["\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"] {
      expect(.bidiControl, flags: "سلام⟦\(scalar)⟧ دنیا", fixed: "سلام دنیا", tier: .certain)
    }
    expect(
      .bidiControl, flags: "\u{2067}سلام⟦\u{202B}⟧ دنیا\u{2069}", fixed: "\u{2067}سلام دنیا\u{2069}")
  }

  @Test func `overrides are always reported, for a reader to remove`() {
    expect(.bidiControl, flags: "سلام ⟦\u{202E}⟧دنیا\u{202C} آمد", fixed: "سلام دنیا آمد", tier: .certain)
    expect(.bidiControl, flags: "سلام ⟦\u{202D}⟧دنیا", fixed: "سلام دنیا", tier: .certain)
  }

  @Test func `other spaces become plain ones`() {
    for space in ["\u{A0}", "\u{2003}", "\u{2009}", "\u{202F}", "\u{3000}"] {
      expect(.noBreakSpace, flags: "سلام⟦\(space)⟧دنیا", fixed: "سلام دنیا", tier: .style)
    }
    accepts(.noBreakSpace, "مسافت ۱۰\u{A0}کیلومتر و ۵\u{202F}kg")
  }

  @Test func `other line ends become line breaks`() {
    for separator in ["\u{2028}", "\u{2029}", "\u{85}", "\u{0B}", "\u{0C}"] {
      expect(.lineSeparator, flags: "سلام⟦\(separator)⟧دنیا", fixed: "سلام\nدنیا", tier: .certain)
    }
    expect(.lineSeparator, flags: "سلام ⟦\u{2028}⟧ دنیا", fixed: "سلام\nدنیا")
  }

  @Test func `damage is reported without a fix`() {
    for scalar in ["\u{FFFD}", "\u{FFFC}", "\u{01}", "\u{7F}", "\u{90}"] {
      expect(.damagedCharacter, flags: "سل⟦\(scalar)\(scalar)⟧م", tier: .certain)
    }
  }

  @Test func `letters of another script inside a word are information`() {
    expect(.mixedScriptWord, flags: "⟦سازمانu⟧ ملل", tier: .contextual)
    expect(.mixedScriptWord, flags: "⟦аوکراین⟧ گفت", tier: .contextual)
    expect(.mixedScriptWord, flags: "سال ⟦۲O⟧۲۵", tier: .contextual)
    accepts(.mixedScriptWord, "فایل PDFها و B-2 و iPhone 15")
  }
}
