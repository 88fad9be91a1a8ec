import DabirNews

/// A public office that nobody holds twice, as a text states it.
struct StatedOffice {
  enum Kind {
    case president, primeMinister, minister, governor, mayor, districtGovernor, ambassador
  }

  let kind: Kind
  /// The portfolio of a minister, as a number all its names share; nil when it is none of those known.
  private(set) var portfolio: Int?
  /// The gazetteer's record of the country, province or city; nil when unknown or not stated.
  private(set) var place: Int?

  /// Reads a role (`NameLetters`). Nil for other roles, for several in one, and for one that was, will be or is held
  /// for another: سابق, پیشین, منتخب, سرپرست. O(role).
  init?(_ letters: [UInt8]) {
    let words = NameLetters.words(letters).map(Array.init)
    guard !words.contains(where: Self.silencing.contains),
      let (kind, length) = Self.kinds.lazy.compactMap({ entry in
        words.starts(with: entry.words) ? (entry.kind, entry.words.count) : nil
      }).first
    else { return nil }
    self.kind = kind
    var rest = words[length...]
    if kind == .minister, let (number, length) = Self.portfolio(of: rest) {
      portfolio = number
      rest = rest.dropFirst(length)
    } else if kind == .minister {
      return nil
    }
    place = Self.place(of: rest)
  }

  /// True when one person cannot hold both at a time.
  func excludes(_ other: StatedOffice) -> Bool {
    if let place, let otherPlace = other.place, kind == other.kind, place != otherPlace { return true }
    if kind == other.kind { return kind == .minister && portfolio != other.portfolio }
    // Heads of government lead ministries, and mayors govern districts.
    let pair = [kind, other.kind]
    return !(pair.contains(.primeMinister) && (pair.contains(.minister) || pair.contains(.president)))
      && !(pair.contains(.mayor) && pair.contains(.districtGovernor))
  }

  private static func portfolio(of words: ArraySlice<[UInt8]>) -> (number: Int, length: Int)? {
    var best: (number: Int, length: Int)?
    for (number, names) in portfolios.enumerated() {
      for name in names where words.starts(with: name) && name.count > best?.length ?? 0 {
        best = (number, name.count)
      }
    }
    return best
  }

  private static func place(of words: ArraySlice<[UInt8]>) -> Int? {
    let words = words.drop(while: kindsOfPlace.contains)
    for length in [3, 2, 1] where words.count >= length {
      let name = Array(words.prefix(length).joined(separator: [NameLetters.separator]))
      let facts = Gazetteer.standard.facts(name)
      if facts.isAny(.entity), facts.type == .location, facts.family != 0 { return facts.family }
    }
    return nil
  }

  private static func phrase(_ text: String) -> [[UInt8]] {
    NameLetters.words(NameLetters.of(text)).map(Array.init)
  }

  private static let kinds: [(kind: Kind, words: [[UInt8]])] = [
    (.president, phrase("رئیس جمهور")), (.president, phrase("رئیس~جمهور")),
    (.president, phrase("رئیس جمهوری")),
    (.president, phrase("رئیس~جمهوری")), (.primeMinister, phrase("نخست وزیر")),
    (.primeMinister, phrase("نخست~وزیر")),
    (.primeMinister, phrase("صدراعظم")), (.minister, phrase("وزیر")), (.governor, phrase("والی")),
    (.governor, phrase("استاندار")), (.mayor, phrase("شهردار")), (.mayor, phrase("شاروال")),
    (.districtGovernor, phrase("ولسوال")), (.districtGovernor, phrase("فرماندار")),
    (.ambassador, phrase("سفیر")),
  ]

  /// The names of one portfolio in both varieties.
  private static let portfolios: [[[[UInt8]]]] = [
    ["دفاع", "جنگ"], ["خارجه", "امور خارجه", "خارجۀ", "خارجهٔ", "خارجی"],
    ["داخله", "کشور", "امور داخله", "داخلی", "امنیت داخلی"],
    ["مالیه", "دارایی", "خزانه~داری", "خزانه داری", "امور اقتصاد", "اقتصاد", "اقتصاد و دارایی"],
    ["معارف", "آموزش و پرورش"], ["تحصیلات عالی", "علوم"], ["صحت", "صحت عامه", "بهداشت", "صحیه"],
    ["عدلیه", "دادگستری", "عدالت"], ["تجارت", "صنعت", "بازرگانی", "صمت"],
    ["زراعت", "کشاورزی", "جهاد کشاورزی"],
    ["انرژی", "نیرو", "نفت", "معادن"], ["اطلاعات و فرهنگ", "فرهنگ", "ارشاد", "اطلاعات"], ["مهاجرین"],
    ["مخابرات", "ارتباطات"], ["ترانسپورت", "راه"], ["حج"], ["امور زنان", "زنان"], ["ورزش"], ["کار"],
  ].map { $0.map(phrase) }

  private static let kindsOfPlace = Set(
    ["ولایت", "استان", "شهر", "ولسوالی", "کشور", "ایالت"].map { NameLetters.of($0) })

  private static let silencing = Set(
    """
    و سابق پیشین اسبق قبلی وقت زمان پیش دوره منتخب آینده جدید تازه کنونی فعلی سرپرست کفیل موقت نامزد مستعفی معزول برکنار \
    معاون معین مشاور دستیار قائم~مقام نماینده سخنگوی همسر پسر برادر بازنشسته گذشته دولت
    """.split(separator: " ").map { NameLetters.of($0) })
}
