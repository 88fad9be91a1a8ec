import PersianLanguage
import TextStorage

/// Money, percentages, counts and durations (HANDBOOK D1, D3).
extension ParagraphScan {
  mutating func findQuantities() {
    var index = 0
    while index < units.count {
      if !claimed[index], let end = readQuantity(at: index) {
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
  }

  private mutating func readQuantity(at start: Int) -> Int? {
    let unit = units[start]
    guard unit.kind == .number || unit.classes.has(.quantity) else { return nil }
    if unit.kind == .number {
      guard !paragraph.tokens[unit.token].flags.contains(.exempt) else { return nil }
      return readAmount(start, from: start)
    }
    if unit.classes.has(.vague), let noun = self.unit(start + 1), noun.shape == .nominal {
      add(.number, .quantity, start, start + 2, evidence: .gazetteer, alone: true)
      return start + 2
    }
    guard isNumeral(start) else { return nil }
    // سه ساعته, بیست و هشت روزه
    var end = start
    var count = 0
    while isNumeral(end) || end > start && isAny(end, .and) && isNumeral(end + 1) {
      count += Self.values[units[end].key] ?? 0
      end += 1
    }
    if let next = self.unit(end), next.isWord, next.classes.has(.duration) {
      add(.number, .duration, start, end + 1, evidence: .gazetteer, alone: true)
      found[found.count - 1].value = "\(count)"
      claim(start, end + 1)
      return end + 1
    }
    // بیش از یک میلیون نفر is one amount; before figures the comparison stays outside.
    let wide = isAny(start - 1, .from) && isAny(start - 2, Self.comparisons) && !claimed[start - 1]
    return readAmount(start, from: wide ? start - 2 : start)
  }

  /// Numerals and multipliers from `first`, and the unit behind them.
  private mutating func readAmount(_ first: Int, from start: Int) -> Int? {
    var index = first
    var value: Double? = 0
    var part: Double?
    reading: while let unit = unit(index), index - first < 12, !claimed[index] {
      if unit.kind == .number {
        part = number(index)
      } else if unit.cue.exists, unit.cue.facts.isAny(.multiplier) {
        var power = 1.0
        for _ in 0..<max(0, unit.cue.facts.value) { power *= 10 }
        value = value.map { $0 + (part ?? 1) * power }
        part = 0
      } else if let small = Self.values[unit.key], unit.isWord {
        part = (part ?? 0) + Double(small)
      } else if unit.classes.has(.and), index > first, isNumeral(index + 1) || isFigure(index + 1) {
        index += 1
        continue
      } else {
        break reading
      }
      index += 1
    }
    guard index > first else { return nil }
    let total = value.map { $0 + (part ?? 0) }
    return finishAmount(start, index, total)
  }

  private mutating func finishAmount(_ start: Int, _ index: Int, _ value: Double?) -> Int? {
    guard let unit = unit(index) else { return nil }
    var type = EntityType.number
    var end = index + 1
    if unit.scalar == 0x066A || unit.scalar == 0x25, unit.isGlued {
      type = .percent
    } else if unit.isWord, unit.cue.exists {
      let facts = unit.cue.facts
      end = Int(unit.cue.end)
      if facts.isAny(.currency) {
        type = .money
        if let next = self.unit(end), next.isWord, next.facts.isAny(.demonym), !facts.isAny(.month) {
          end += 1
        }
      } else if facts.isAny(.percent) {
        type = .percent
      } else if !facts.isAny(.unit) || Self.uncounted.contains(unit.key) || unit.cue.isTrimmed {
        return nil
      }
    } else {
      return nil
    }
    add(type, .quantity, start, end, evidence: .gazetteer, alone: true)
    if let value, value >= 0, value < 1e15 {
      found[found.count - 1].value = Double(Int(value)) == value ? "\(Int(value))" : "\(value)"
    }
    claim(start, end)
    return end
  }

  // MARK: Numbers

  func isNumeral(_ index: Int) -> Bool {
    isAny(index, .numeral)
  }

  private func isFigure(_ index: Int) -> Bool { unit(index)?.kind == .number }

  /// The figures of a number token in ASCII, with its separators as written.
  func numberText(_ index: Int) -> [UInt8] {
    let range = paragraph.tokens[units[index].token].range
    var text: [UInt8] = []
    var offset = range.start
    while offset < range.end {
      let scalar = UTF8Scalars.decode(paragraph.text, at: offset)
      switch scalar.value {
      case 0x30...0x39, 0x2D, 0x2F, 0x3A, 0x2E: text.append(UInt8(scalar.value))
      case 0x06F0...0x06F9: text.append(UInt8(scalar.value - 0x06F0) + 0x30)
      case 0x0660...0x0669: text.append(UInt8(scalar.value - 0x0660) + 0x30)
      case 0x066B: text.append(0x2E)
      case 0x2013: text.append(0x2D)
      case 0x066C, 0x2C, 0x060C: break
      default: text.append(0x3F)
      }
      offset += scalar.length
    }
    return text
  }

  private func number(_ index: Int) -> Double? { Double(String(decoding: numberText(index), as: UTF8.self)) }

  /// Numbers in words.
  static let numerals = [
    "صفر": 0, "یک": 1, "دو": 2, "سه": 3, "چهار": 4, "پنج": 5, "شش": 6, "هفت": 7, "هشت": 8, "نه": 9,
    "ده": 10, "یازده": 11,
    "دوازده": 12, "سیزده": 13, "چهارده": 14, "پانزده": 15, "شانزده": 16, "هفده": 17, "هجده": 18,
    "نوزده": 19, "بیست": 20,
    "سی": 30, "چهل": 40, "پنجاه": 50, "شصت": 60, "هفتاد": 70, "هشتاد": 80, "نود": 90, "صد": 100,
    "دویست": 200, "سیصد": 300,
    "چهارصد": 400, "پانصد": 500, "ششصد": 600, "هفتصد": 700, "هشتصد": 800, "نهصد": 900,
  ]
  static let values = Dictionary(uniqueKeysWithValues: numerals.map { (WordKey($0.key), $0.value) })

  private static let comparisons = ClosedWords.keys("بیش بیشتر کمتر")
  /// Units of time and counting words that make no figure worth a card.
  private static let uncounted = ClosedWords.keys(
    "ثانیه دقیقه ساعت روز هفته ماه سال دهه قرن سده مورد بار مرتبه فروند دستگاه عدد باب قطعه جلد قلم دانه جفت کس"
  )
}
