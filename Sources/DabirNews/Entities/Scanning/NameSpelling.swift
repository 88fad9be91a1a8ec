import PersianLanguage
import TextStorage

/// The spelling in which a name is shown: as written, with Arabic letter forms replaced and a lost ZWNJ put back.
enum NameSpelling {
  /// The text of the units `start..<end`, cut at `range`, when it differs from what is written. O(range).
  static func corrected(_ scan: ParagraphScan, _ start: Int, _ end: Int, _ range: TextRange) -> String? {
    guard
      (scan.units[start].token...scan.units[end - 1].token).contains(where: { differs($0, scan.paragraph) })
    else {
      return nil
    }
    var text = String.UnicodeScalarView()
    var wroteSpace = false
    for token in scan.units[start].token...scan.units[end - 1].token {
      let read = scan.paragraph.tokens[token]
      if read.kind == .space {
        if !wroteSpace { text.append(" ") }
        wroteSpace = true
        continue
      }
      wroteSpace = false
      if read.kind == .invisible { continue }
      append(read, token, scan.paragraph, upTo: range.end, &text)
    }
    return String(text)
  }

  private static func differs(_ token: Int, _ paragraph: Paragraph) -> Bool {
    let read = paragraph.tokens[token]
    switch read.kind {
    case .space: return read.end - read.start > 1
    case .invisible: return true
    case .word:
      let info = paragraph.info(token)
      return read.flags.contains(.irregular)
        || info.hasCuts && info.tags.contains(.compound) && !read.flags.contains(.zwnj)
    default: return false
    }
  }

  private static func append(
    _ token: Token, _ index: Int, _ paragraph: Paragraph, upTo limit: Int,
    _ text: inout String.UnicodeScalarView
  ) {
    let info = paragraph.info(index)
    let restores =
      token.kind == .word && !token.flags.contains(.zwnj) && info.hasCuts && info.tags.contains(.compound)
    var offset = token.start
    var letters = 0
    while offset < min(token.end, limit) {
      let scalar = UTF8Scalars.decode(paragraph.text, at: offset)
      if token.kind == .word, let letter = Letter.of(scalar.value), letter != Letter.zwnj {
        if restores, letters > 0, info.hasCut(after: letters),
          let last = lastLetter(paragraph, index, letters),
          Letter.joinsNext(last)
        {
          text.append("\u{200C}")
        }
        let shown =
          letter == Letter.foreign || isMarkedHeh(scalar.value) ? scalar.value : Letter.scalar(letter)
        text.append(Unicode.Scalar(shown) ?? "\u{FFFD}")
        letters += 1
      } else {
        text.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
      }
      offset += scalar.length
    }
  }

  /// ۀ keeps its shape: it holds the ezafe.
  private static func isMarkedHeh(_ scalar: UInt32) -> Bool { scalar == 0x06C0 || scalar == 0x06C2 }

  private static func lastLetter(_ paragraph: Paragraph, _ token: Int, _ count: Int) -> UInt8? {
    paragraph.letters(of: token).dropFirst(count - 1).first
  }
}
