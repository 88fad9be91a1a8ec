import DabirTesting
import Testing

@testable import PersianLanguage

@Suite struct TableTests {
  @Test func `a table is cut into words at spaces and line ends, and keeps its ZWNJ`() {
    #expect(Letter.words("  به~نام  که\nرا ") == ["به~نام", "که", "را"].map { Letter.letters($0) })
    #expect(Letter.words("به~نام")[0].contains(Letter.zwnj))
    #expect(Letter.keys("به~نام که") == [WordKey("بهنام"), WordKey("که")])
  }

  @Test func `letters cut by bytes are those of the scalars`() throws {
    for sample in Sample.allCases {
      let text = String(decoding: try sample.article, as: UTF8.self)
      #expect(Letter.letters(text) == text.unicodeScalars.compactMap { Letter.of($0.value) })
    }
  }
}
