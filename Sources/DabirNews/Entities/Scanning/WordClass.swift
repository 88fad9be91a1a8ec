/// The closed classes a word can be in, spelt as in HANDBOOK C4, C5, D1 and D3. The stages of a scan ask for them many times for
/// every word, so one look-up for each word tells all of them (`WordClassTable`).
struct WordClass {
  let bits: UInt64

  /// True when the word is in any of `wanted`. O(1).
  @inline(__always)
  func has(_ wanted: WordClass) -> Bool { bits & wanted.bits != 0 }

  /// Ends every name and noun phrase.
  static let function = WordClass(bits: 1 << 0)
  /// من، تو، او، وی.
  static let pronoun = WordClass(bits: 1 << 1)
  /// Frequent finite forms that the lexicon may also call nouns.
  static let verb = WordClass(bits: 1 << 2)
  /// Makes a place of what follows: در کابل, شهر کابل.
  static let locative = WordClass(bits: 1 << 3)
  /// Forms of saying that follow their subject (HANDBOOK C3).
  static let saying = WordClass(bits: 1 << 4)
  /// Before the source of a statement: به گفتهٔ, به نقل از.
  static let sourceNoun = WordClass(bits: 1 << 5)
  /// Verbs of saying that follow a bare subject at once.
  static let speaking = WordClass(bits: 1 << 6)
  /// May stand between a subject and its verb.
  static let adverb = WordClass(bits: 1 << 7)
  /// Nouns of compound verbs and adverbials that a noun phrase must not swallow (HANDBOOK C3).
  static let phraseEnd = WordClass(bits: 1 << 8)
  /// Plural endings written apart.
  static let plural = WordClass(bits: 1 << 9)
  /// با.
  static let with = WordClass(bits: 1 << 10)
  /// در.
  static let inside = WordClass(bits: 1 << 11)
  /// از.
  static let from = WordClass(bits: 1 << 12)
  /// و.
  static let and = WordClass(bits: 1 << 13)
  /// که.
  static let that = WordClass(bits: 1 << 14)
  /// را.
  static let object = WordClass(bits: 1 << 15)
  /// یکی.
  static let one = WordClass(bits: 1 << 16)
  /// گزارش.
  static let report = WordClass(bits: 1 << 17)
  /// Behind با what somebody says: با بیان, با تأکید.
  static let manner = WordClass(bits: 1 << 18)
  /// Behind در where somebody says it: در ادامه, در پاسخ.
  static let occasion = WordClass(bits: 1 << 19)
  /// روز.
  static let day = WordClass(bits: 1 << 20)
  /// روزهای.
  static let days = WordClass(bits: 1 << 21)
  /// سال.
  static let year = WordClass(bits: 1 << 22)
  /// ماه.
  static let month = WordClass(bits: 1 << 23)
  /// ساعت.
  static let hour = WordClass(bits: 1 << 24)
  /// Ordinals that number a day.
  static let ordinal = WordClass(bits: 1 << 25)
  /// بیست، سی.
  static let tens = WordClass(bits: 1 << 26)
  /// هزاران and its like.
  static let vague = WordClass(bits: 1 << 27)
  /// ساعته, روزه: behind a number a duration.
  static let duration = WordClass(bits: 1 << 28)
  /// Words of sport alone.
  static let sport = WordClass(bits: 1 << 29)
  /// What stands before a club in a report of a match.
  static let opponent = WordClass(bits: 1 << 30)
  /// Clubs that are called by a common word.
  static let commonClub = WordClass(bits: 1 << 31)
  /// راه.
  static let way = WordClass(bits: 1 << 32)
  /// What makes a club of a common word behind it.
  static let clubHead = WordClass(bits: 1 << 33)
  /// Scores in words.
  static let score = WordClass(bits: 1 << 34)
  /// Pronouns of the third person.
  static let person = WordClass(bits: 1 << 35)
  /// Before where somebody is from.
  static let origin = WordClass(bits: 1 << 36)
  /// Before whoever leads: شاگردان, تحت هدایت.
  static let leading = WordClass(bits: 1 << 37)
  /// نام.
  static let naming = WordClass(bits: 1 << 38)
  /// ادامه.
  static let continuing = WordClass(bits: 1 << 39)
  /// Second halves of Arabic given names: شمس الدین, نجیب الله.
  static let devotion = WordClass(bits: 1 << 40)
  /// Names of letters before a stop.
  static let initial = WordClass(bits: 1 << 41)
  /// Between the names of a son and of his father.
  static let sonOf = WordClass(bits: 1 << 42)
  /// After a given name part of it: شاه, میرزا.
  static let sovereign = WordClass(bits: 1 << 43)
  /// First halves of Arabic given names.
  static let devout = WordClass(bits: 1 << 44)
  /// Make a verb of the noun before them.
  static let lightVerb = WordClass(bits: 1 << 45)
  /// Places whose head noun is part of the name.
  static let natural = WordClass(bits: 1 << 46)
  /// Before a noun that names nothing: این سازمان.
  static let determiner = WordClass(bits: 1 << 47)
  /// Whoever heads a company.
  static let headOfBody = WordClass(bits: 1 << 48)
  /// می written apart.
  static let verbPrefix = WordClass(bits: 1 << 49)
  /// وزیر، وزرای.
  static let minister = WordClass(bits: 1 << 50)
  /// Offices that a field may follow: مدیرکل راه و شهرسازی.
  static let official = WordClass(bits: 1 << 51)
  /// آب، آبخیزداری، آبیاری، آتش~نشانی.
  static let institutional = WordClass(bits: 1 << 52)

  /// Numbers in words.
  static let numeral = WordClass(bits: 1 << 53)

  /// What may begin an amount in words.
  @inline(__always)
  static var quantity: WordClass { WordClass(bits: numeral.bits | vague.bits) }

  /// What may begin a date, beside a cue word of the gazetteer.
  @inline(__always)
  static var calendar: WordClass {
    WordClass(bits: day.bits | days.bits | year.bits | month.bits | hour.bits | ordinal.bits | tens.bits)
  }
}
