import TextStorage

extension Letter {
  /// The letters of `text`, marks and tatweel left out. `~` reads as ZWNJ, as the readable sources write it.
  package static func letters(_ text: String) -> [UInt8] { letters(text[...].utf8) }

  /// The letters of a part of a table, see `words`. O(text).
  package static func letters(_ text: Substring.UTF8View) -> [UInt8] {
    let bytes = text.span
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count / 2 + 1)
    var offset = 0
    while offset < bytes.count {
      let scalar = UTF8Scalars.decode(bytes, at: offset)
      if let letter = scalar.value == 0x7E ? zwnj : of(scalar.value) { letters.append(letter) }
      offset += scalar.length
    }
    return letters
  }

  /// The words of a table written as text: the letters of what stands between spaces and line ends. O(text).
  ///
  /// Cut by bytes, as all tables are: they are made while somebody waits for the first finding, and cutting a
  /// String by its Characters takes ten times as long as all else that is done with them.
  package static func words(_ table: String) -> [[UInt8]] {
    table[...].utf8.split { $0 == 0x20 || $0 == 0x0A }.map { letters($0) }
  }

  /// The words of a table as keys, ZWNJ left out. O(text).
  package static func keys(_ table: String) -> [WordKey] {
    var keys: [WordKey] = []
    let bytes = table.utf8.span
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
      if end > start { keys.append(key(bytes.extracting(start..<end))) }
      start = end + 1
    }
    return keys
  }

  /// The key of a word by its bytes (UTF-8), `~`, ZWNJ and marks left out. O(word).
  package static func key(_ word: Span<UInt8>) -> WordKey {
    var key = WordKey.none
    var count = 0
    var offset = 0
    while offset < word.count {
      let scalar = UTF8Scalars.decode(word, at: offset)
      offset += scalar.length
      guard scalar.value != 0x7E, let letter = of(scalar.value), letter != zwnj else { continue }
      count += 1
      if count > WordKey.maxLetters { return .none }
      key = key.appending(letter)
    }
    return key
  }
}
