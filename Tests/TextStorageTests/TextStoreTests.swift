import DabirTesting
import Testing
import TextStorage

@Suite struct TextStoreTests {
  @Test func `lines end at LF, CRLF and CR, and the last has no end`() {
    let lines = TextLine.split(Array("a\nb\r\nc\rd".utf8))
    #expect(lines.map(\.text) == ["a", "b", "c", "d"].map { Array($0.utf8) })
    #expect(lines.map(\.terminator) == [.lineFeed, .carriageReturnLineFeed, .carriageReturn, .none])
  }

  @Test func `a line ends at the first end behind it, wherever that stands`() {
    for length in 0..<200 {
      for end in [UInt8(0x0A), 0x0D] {
        // Bytes that differ from an end in one bit stand before it.
        let line = [UInt8]((0..<length).map { [0x0B, 0x0C, 0x8A, 0x8D, 0x09, 0x0E][$0 % 6] })
        let lines = TextLine.split(line + [end] + line)
        #expect(lines.map(\.text) == [line, line])
      }
    }
  }

  @Test func `an empty text is one empty line`() {
    let store = TextStore([])
    #expect(store.lineCount == 1)
    #expect(store.checkInvariants() == nil)
  }

  @Test func `a CR and an LF that meet by an edit become one line end`() {
    let store = TextStore(Array("a\rx\nb".utf8))
    let change = store.replace(fromLine: 1, byte: 0, toLine: 1, byte: 1, with: [])
    #expect(store.lineCount == 2)
    #expect(change == LineChange(removed: 0..<2, inserted: 1))
    #expect(store.bytes == Array("a\r\nb".utf8))
    #expect(store.checkInvariants() == nil)
  }

  @Test func `a note stays with its line while others come and go, and leaves with an edit of the line`() {
    final class Note {}
    let note = Note()
    let store = TextStore(Array("one\ntwo\nthree".utf8))
    store.setNote(note, tally: 7, line: 2)
    store.replace(fromLine: 0, byte: 0, toLine: 0, byte: 0, with: Array("zero\nhalf\n".utf8))
    #expect(store.note(4) === note)
    #expect(store.tally == 7)
    #expect(store.sum(beforeLine: 5).tally == 7)
    store.replace(fromLine: 4, byte: 1, toLine: 4, byte: 2, with: [])
    #expect(store.note(4) == nil)
    #expect(store.tally == 0)
  }

  @Test func `blocks split as lines are pasted and every sum stays right`() {
    let store = TextStore(Array("start\nend".utf8))
    let paste = Array(String(repeating: "سلام\n", count: 5_000).utf8)
    store.replace(fromLine: 1, byte: 0, toLine: 1, byte: 0, with: paste)
    #expect(store.lineCount == 5_002)
    #expect(store.checkInvariants() == nil)
    #expect(store.sum(beforeLine: 5_001).bytes == 6 + 9 * 5_000)
    store.replace(fromLine: 0, byte: 5, toLine: 5_001, byte: 0, with: [])
    #expect(store.bytes == Array("startend".utf8))
    #expect(store.checkInvariants() == nil)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `after any edits the text equals a plain array of bytes`(seed: UInt64) {
    var edits = RandomEdits(seed: seed)
    var text = Array("سلام دنیا\nخط دوم\r\nخط سوم\rپایان".utf8)
    let store = TextStore(text)
    for step in 0..<700 {
      for edit in edits.next(in: text) {
        let start = naivePlace(of: edit.range.lowerBound, in: text)
        let end = naivePlace(of: edit.range.upperBound, in: text)
        // A place between CR and LF is no place of the document.
        let isSplit = [edit.range.lowerBound, edit.range.upperBound].contains { offset in
          offset > 0 && offset < text.count && text[offset - 1] == 0x0D && text[offset] == 0x0A
        }
        guard !isSplit else { break }
        store.replace(
          fromLine: start.line, byte: start.byte, toLine: end.line, byte: end.byte, with: edit.newText)
        text = RandomEdits.apply(edit, to: text)
      }
      #expect(store.checkInvariants() == nil, "seed \(seed), step \(step)")
      guard store.bytes == text else {
        Issue.record("seed \(seed), step \(step): the texts differ")
        return
      }
    }
    for offset in stride(from: 0, to: text.count, by: 7)
    where text[offset] & 0xC0 != 0x80 && text[offset] != 0x0A {
      let place = store.place(ofByte: offset)
      let naive = naivePlace(of: offset, in: text)
      #expect(place.line == naive.line && place.byte == naive.byte, "seed \(seed), offset \(offset)")
    }
  }
}
