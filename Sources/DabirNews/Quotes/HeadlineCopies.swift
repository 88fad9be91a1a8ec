package import PersianLanguage
package import TextStorage

/// Headlines copy a quotation of the body: the copy owes no speaker when the body names one (HANDBOOK C6).
package enum HeadlineCopies {
  /// True when the words of a headline's quotation (`headline`, letters) are those of a quotation of the body or
  /// part of them. O(headline × body).
  package static func isCopy(_ headline: [UInt8], of body: [UInt8]) -> Bool {
    guard !headline.isEmpty, headline.count <= body.count else { return false }
    return (0...(body.count - headline.count)).contains { start in
      body[start] == headline[0] && body[start..<(start + headline.count)].elementsEqual(headline)
    }
  }

  /// The letters of the words in `range`, one after the other; Latin letters and digits as their bytes + 64. O(range).
  package static func letters(_ paragraph: Paragraph, _ range: TextRange) -> [UInt8] {
    var letters: [UInt8] = []
    guard var index = paragraph.token(at: range.start) else { return letters }
    while index < paragraph.count, paragraph.tokens[index].start < range.end {
      let token = paragraph.tokens[index]
      switch token.kind {
      case .word: letters += paragraph.letters(of: index)
      case .latin, .number, .foreign:
        for byte in paragraph.text[token.range.indices] { letters.append(byte | 64) }
      default: break
      }
      index += 1
    }
    return letters
  }
}
