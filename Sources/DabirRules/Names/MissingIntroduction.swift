package import DabirNews
import PersianLanguage
import TextStorage

/// A family name whose full name the text never gives (HANDBOOK E 9).
///
/// Precision before recall: the name has to be announced by آقای or خانم, or to be a family name that many bear and to
/// speak; and no place of it may have a word before it that could be the given name.
package enum MissingIntroduction {
  /// The places of names that may be looked at, with the words before them.
  package typealias Place = (place: StoryIndex.NamePlace, text: [UInt8])

  /// The place to report; nil for none. `places` are all places of one name, in order. O(places).
  package static func reported(_ letters: [UInt8], _ places: [Place], everyone: Bool) -> Place? {
    guard let first = places.first, everyone || !isCustomary(letters) else { return nil }
    let facts = Gazetteer.standard.facts(letters)
    let isWord =
      facts.isAny(NameRoles.anyTitle.union([.given, .demonym, .head, .plural]))
      || facts.isAny(.ambiguous) && !shared.contains(letters)
    guard !isWord, !facts.isAny(.entity) || facts.type == .person else {
      return nil
    }
    let before = places.map { word(before: $0.place.range.start, in: $0.text) }
    guard before.allSatisfy({ $0.isEmpty || openers.contains($0) }), !places.contains(where: goesOn),
      !beginsWithGiven(letters)
    else { return nil }
    let isSaid = places.map { !$0.place.evidence.contains(.quoted) }
    let isAddressed = places.indices.contains {
      courtesies.contains(before[$0]) && isSaid[$0] && !places[$0].place.evidence.contains(.givenOnly)
    }
    let speaks = places.indices.contains {
      let evidence = places[$0].place.evidence
      return isSaid[$0] && evidence.contains(.context) && !evidence.isDisjoint(with: [.familyName, .unknown])
    }
    return isAddressed || speaks && isShared(letters, facts) ? first : nil
  }

  /// The finding at a place.
  package static func finding(_ place: Place) -> Finding {
    Finding(.missingIntroduction, .style, place.place.range)
  }

  /// The letters of the word that ends a space before `offset`; empty where something else stands there.
  private static func word(before offset: Int, in text: [UInt8]) -> [UInt8] {
    guard offset > 1, text[offset - 1] == 0x20 else { return [] }
    var start = offset - 1
    while let scalar = UTF8Scalars.decode(text, before: start), isPartOfWord(scalar.value) {
      start -= scalar.length
    }
    return NameLetters.of(text, start..<offset - 1)
  }

  /// True where the name may go on: before a family name, or an adjective that could be one.
  private static func goesOn(_ place: Place) -> Bool {
    let start = place.place.range.end + 1
    guard start < place.text.count, place.text[start - 1] == 0x20 else { return false }
    var end = start
    while end < place.text.count {
      let scalar = UTF8Scalars.decode(place.text, at: end)
      guard isPartOfWord(scalar.value) else { break }
      end += scalar.length
    }
    let word = NameLetters.of(place.text, start..<end)
    return word.count > 3 && word.last == NameLetters.of("ی").last
      || Gazetteer.standard.facts(word).isAny(.family)
  }

  private static func isPartOfWord(_ scalar: UInt32) -> Bool {
    switch CharacterClass.of(scalar) {
    case .letter, .mark, .zwnj: true
    default: false
    }
  }

  /// True for محمدرسول: a given name in two parts written as one.
  private static func beginsWithGiven(_ name: [UInt8]) -> Bool {
    compounding.contains { name.count > $0.count + 2 && name.starts(with: $0) }
      && !endings.contains { name.suffix($0.count).elementsEqual($0) }
  }

  private static let compounding = letters("محمد علی عبد غلام امیر")

  private static func letters(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { NameLetters.of($0) })
  }

  private static let courtesies = letters("آقای آقا خانم بانو")

  /// Words that may stand before a family name and are no given name.
  private static let openers = courtesies.union(
    letters(
      "و که به از با را اما ولی گفتهٔ گفته قول نقل سخنان اظهارات گفته~های جناب سرکار برای درباره علیه نیز همچنین تا"
    ))

  /// Family names that thousands bear: alone they say of nobody who that is.
  private static func isShared(_ name: [UInt8], _ facts: NameFacts) -> Bool {
    facts.isAny(.family) && shared.contains(name)
      || endings.contains { name.count > $0.count + 2 && name.suffix($0.count).elementsEqual($0) }
  }

  private static let shared = letters(
    """
    احمدی محمدی حسینی کریمی رضایی رضائی حیدری علیزاده رحیمی نوری صالحی کاظمی قاسمی موسوی هاشمی مرادی جعفری اکبری \
    اسدی عباسی ابراهیمی اسماعیلی یوسفی سلطانی نظری غلامی میرزایی شریفی طاهری امیری امینی عزیزی کیانی باقری فرهادی \
    حبیبی نجفی صادقی عثمانی قادری وحیدی نیازی رسولی یعقوبی خلیلی شفیعی نوروزی بهرامی سعیدی شهابی فاضلی توکلی زمانی \
    خسروی صفری فتحی نعمتی رستمی اکرمی جمالی کمالی حکیمی فیضی حسنی حمیدی جلالی مجیدی رئوفی صدیقی فاروقی
    """)
  private static let endings = ["زاده", "پور", "نژاد", "نیا", "وند", "خیل"].map { NameLetters.of($0) }

  /// Public figures whose family name alone every reader takes for them.
  private static func isCustomary(_ name: [UInt8]) -> Bool {
    if customary.contains(name) { return true }
    let record = Gazetteer.standard.facts(name).family
    return record != 0 && customaryRecords.contains(record)
  }

  private static let customary = letters(
    """
    ترامپ بایدن اوباما کلینتون بوش ریگان نیکسون کندی پوتین مدودف لاوروف پسکوف استالین لنین گورباچف یلتسین زلنسکی \
    پوروشنکو مرکل شولتز مرتس ماکرون مکرون سارکوزی جانسون استارمر سوناک تاچر چرچیل نتانیاهو عباس اردوغان اسد مودی گاندی \
    نهرو گوترش استولتنبرگ روته کرزی غنی کرزای ربانی مسعود حکمتیار دوستم آخندزاده آخوندزاده حقانی خلیلزاد خامنهای خمینی \
    رفسنجانی روحانی رئیسی پزشکیان احمدینژاد خاتمی ظریف عراقچی لاریجانی سلیمانی مصدق هیتلر لوکاشنکو اوربان بلینکن روبیو \
    هریس ونس مادورو چاوز کاسترو ماندلا مسی رونالدو نادال فدرر جوکوویچ مارادونا
    """)
  private static let customaryRecords = Set(
    customary.map { Gazetteer.standard.facts($0).family }.filter { $0 != 0 })
}
