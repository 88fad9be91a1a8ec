import DabirLint
import DabirSettings
import Foundation
import Testing

@Suite struct FixTests {
  private func fixed(
    _ text: String, unsafe appliesUnsafe: Bool = false, select: [String]? = nil
  ) -> String {
    var fix = FixCommand()
    fix.appliesUnsafe = appliesUnsafe
    fix.options.settings.select = select
    return showingZWNJ(String(decoding: fix.fixed(Array(withZWNJ(text).utf8)), as: UTF8.self))
  }

  @Test(arguments: [
    ("او می رود.", "او می~رود."), ("او می رود.\r\nاو نمی رود.\r", "او می~رود.\r\nاو نمی~رود.\r"),
    ("علي و كتاب", "علی و کتاب"), ("", ""), ("\n\n", "\n\n"),
  ])
  func `safe fixes change what is certain and keep every line end`(text: String, wanted: String) {
    #expect(fixed(text) == wanted)
  }

  @Test func `what wants a reader is left to the unsafe switch`() {
    #expect(fixed("نشست سه روزه") == "نشست سه روزه")
    #expect(fixed("نشست سه روزه", unsafe: true) == "نشست سه~روزه")
  }

  @Test(arguments: [
    "در ۱۲ شهر ۲۰ تن کشته و 15 تن زخمی شدند.", "زلنسکی گفت. زلنسکی رفت. زیلنسکی آمد.", "آنها و آنها و آن~ها",
  ])
  func `what the rest of the text does is followed only when asked for by name`(text: String) {
    #expect(fixed(text, unsafe: true) == text)
    #expect(fixed(text, unsafe: true, select: ["consistency", "names"]) != text)
    #expect(fixed(text, select: ["consistency", "names"]) == text)
  }

  @Test func `a certain fix is made where the rest of the text has other digits`() {
    let text = "در 12 شهر 20 تن کشته، 30 تن زخمی و ٣٥ تن گم شدند."
    #expect(fixed(text, unsafe: true) == text.replacing("٣٥", with: "۳۵"))
  }

  @Test func `standard input goes to standard output, byte order mark and all`() throws {
    var sink = TestSink()
    let source = try SourceFile(path: "-", bytes: [0xEF, 0xBB, 0xBF] + Array("علي".utf8))
    #expect(FixCommand().run([source], to: &sink) == 0)
    #expect(sink.bytes == [0xEF, 0xBB, 0xBF] + Array("علی".utf8))
  }

  @Test func `a diff shows the lines that change and writes nothing`() throws {
    var fix = FixCommand()
    fix.showsDiff = true
    var sink = TestSink()
    _ = fix.run([try SourceFile(path: "a.txt", bytes: Array("یک\nعلي\nدو\n".utf8))], to: &sink)
    #expect(sink.lines == ["--- a.txt", "+++ a.txt", "@@ -1,3 +1,3 @@", " یک", "-علي", "+علی", " دو", ""])
  }

  @Test func `a file is written in place only when it changes`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "dabir-\(UUID().uuidString).txt").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("علي".utf8).write(to: URL(filePath: path))
    var sink = TestSink()
    #expect(FixCommand().run([try SourceFile(reading: path)], to: &sink) == 0)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("علی".utf8))
    #expect(sink.bytes.isEmpty)
  }
}
