import PersianLanguage
import TextStorage

/// Words that may be written in more than one way, with their inflected forms.
final class WordVariants: Sendable {
  /// Words that are written by one choice. `~` is ZWNJ.
  struct Family: Sendable {
    /// The rule that reports the minority.
    let code: RuleCode
    /// Each word's spellings; those at one place follow the same choice.
    let words: [[String]]
    /// What may follow each of the words.
    let endings: [String]

    init(_ code: RuleCode, _ words: [[String]], endings: [String] = [""]) {
      self.code = code
      self.words = words
      self.endings = endings
    }
  }

  /// A spelling in its family.
  struct Entry: Sendable {
    let kind: VariantKind
    let variant: UInt8
    /// All spellings of the form, UTF-8.
    let spellings: [[UInt8]]
  }

  /// All families; their kinds are numbered in this order.
  static let families: [Family] = joining + hamza + tanwin + names

  /// The table of all of them.
  static let table = WordVariants(families)

  private let filter: WordFilter
  private let keys: WordSet
  private let entries: [WordKey: [Entry]]

  private init(_ families: [Family]) {
    var entries: [WordKey: [Entry]] = [:]
    entries.reserveCapacity(2048)
    for (index, family) in families.enumerated() {
      let endings = family.endings.map(Self.bytes)
      for spellings in family.words {
        let words = spellings.map(Self.bytes)
        for ending in endings {
          let forms = words.map { $0 + ending }
          for (variant, form) in forms.enumerated() {
            let entry = Entry(kind: .word(index), variant: UInt8(variant), spellings: forms)
            entries[Letter.key(form.span), default: []].append(entry)
          }
        }
      }
    }
    entries[.none] = nil
    self.entries = entries
    filter = WordFilter(Array(entries.keys))
    keys = WordSet(Array(entries.keys))
  }

  /// The bytes of a spelling, U+200C for `~`.
  private static func bytes(_ shown: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in shown.utf8 {
      if byte == UInt8(ascii: "~") { bytes += [0xE2, 0x80, 0x8C] } else { bytes.append(byte) }
    }
    return bytes
  }

  /// False for a word that has no entry. O(1).
  @inline(__always)
  func mayHold(_ key: WordKey) -> Bool { filter.mayHold(key) && keys.contains(key) }

  /// The entry of a word by its key and its bytes; nil for other words, and for other spellings. O(1).
  func entry(_ key: WordKey, _ word: ArraySlice<UInt8>) -> Entry? {
    entries[key]?.first { $0.spellings[Int($0.variant)].elementsEqual(word) }
  }

  /// The entry of a word by its bytes. O(word).
  func entry(_ word: ArraySlice<UInt8>) -> Entry? { entry(Letter.key(word.span), word) }
}
