import DabirNews
import PersianLanguage
import Testing
import TextStorage

/// Pairs of marks and their faults (HANDBOOK A5).
@Suite struct MarkTests {
  /// A text and the quotations cut from it, marks included.
  static let spans: [(String, [String])] = [
    ("او گفت: «آب نیست.»", ["«آب نیست.»"]),
    ("او گفت: \"آب نیست.\"", ["\"آب نیست.\""]),
    ("او گفت: “آب نیست.”", ["“آب نیست.”"]),
    ("او گفت: ”آب نیست.“", ["”آب نیست.“"]),
    ("او گفت: 'آب نیست.'", ["'آب نیست.'"]),
    ("او گفت: ‹آب نیست.›", ["‹آب نیست.›"]),
    ("او گفت: <<آب نیست.>>", ["<<آب نیست.>>"]),
    ("او گفت: »آب نیست.«", ["»آب نیست.«"]),
    ("او گفت: «آب نیست.\"", ["«آب نیست.\""]),
    ("او گفت: \"آب نیست.»", ["\"آب نیست.»"]),
    ("او گفت: «آب نیست.", ["«آب نیست."]),
    ("او گفت: آب نیست.»", ["آب نیست.»"]),
    ("او گفت: « آب نیست »", ["« آب نیست »"]),
    ("او گفت: \"آب نیست.\" \"نان هم نیست.\"", ["\"آب نیست.\"", "\"نان هم نیست.\""]),
    ("او گفت: «پدرم می~گفت: «آب نیست.» و رفت.»", ["«پدرم می~گفت: «آب نیست.» و رفت.»", "«آب نیست.»"]),
    ("او گفت: «پدرم می~گفت «آب نیست».", ["«پدرم می~گفت «آب نیست».", "«آب نیست»"]),
    (
      "او گفت: «آب نیست. نان هم نیست. نیکزاد افزود: «برق هم نیست.»",
      ["«آب نیست. نان هم نیست.", "«برق هم نیست.»"]
    ),
    ("او گفت: \"\"آب نیست.\"\"", ["\"\"آب نیست.\"\""]),
    ("O'Neil گفت که آب نیست.", []),
    ("قد او 5' بود.", []),
    ("«»", []),
    ("»", []),
    ("\"", []),
  ]

  @Test(arguments: spans) func `quotations are cut at their marks`(_ text: String, _ expected: [String]) {
    let paragraphs = QuoteTexts.paragraphs(text)
    let found = zip(paragraphs, QuoteTexts.read(text)).flatMap { paragraph, reading in
      reading.quotes.filter { $0.marks != .none }.map {
        QuoteTexts.plain(Array(paragraph.text[$0.range.indices]))
      }
    }
    #expect(found == expected)
  }

  static let faults: [(String, [QuoteMarkFault.Kind], Int)] = [
    ("او گفت: «آب نیست.»", [], 0),
    ("او گفت: «آب نیست.", [.unbalancedOpening], 0),
    ("او گفت: «آب نیست.\n«نان هم نیست.»", [], 0),
    ("او گفت: آب نیست.»", [.unbalancedClosing], 0),
    ("او گفت: «آب نیست.\"", [.mixed], 1),
    ("او گفت: \"آب نیست.»", [.mixed], 1),
    ("او گفت: »آب نیست.«", [.reversed], 2),
    ("او گفت: «پدرم می~گفت «آب نیست».", [.unbalancedOpening], 0),
  ]

  @Test(arguments: faults) func `faults of the marks`(
    _ text: String, _ kinds: [QuoteMarkFault.Kind], _ edits: Int
  ) {
    let faults = QuoteTexts.read(text).flatMap(\.markFaults)
    #expect(faults.map(\.kind) == kinds)
    #expect(faults.reduce(0) { $0 + $1.edits.count } == edits)
  }

  @Test func `a repaired pair has no fault`() {
    let text = "او گفت: »آب نیست.«"
    var bytes = QuoteTexts.bytes(text)[0]
    for edit in QuoteTexts.read(text)[0].markFaults.flatMap(\.edits).reversed() {
      bytes.replaceSubrange(edit.range.indices, with: edit.text)
    }
    #expect(QuoteTexts.read(String(decoding: bytes, as: UTF8.self))[0].markFaults.isEmpty)
  }

  @Test func `marks that open again and again nest six deep and no deeper`() {
    let text = String(repeating: "گفت: «", count: 200) + "آب نیست."
    let depth = QuoteTexts.read(text).flatMap(\.quotes).count
    #expect(depth <= 6)
  }
}
