import PersianLanguage

/// How freely a head noun takes ordinary words into a name.
enum HeadClass {
  /// وزارت: what follows is the name, whatever it is.
  case ministry
  /// سازمان، اداره: two ordinary words are a name.
  case agency
  /// دفتر، مرکز: a name only with words institutions are called by.
  case office
  /// تیپ، لشکر: numbers are names too.
  case force
  /// دولت، مجلس: an ordinal makes a name.
  case term
  /// خبرگزاری: the head belongs to the mention, the name is what follows.
  case agencyName
  /// روزنامه، کمپنی: only what follows is the name.
  case outside
  case other

  init(_ key: WordKey) {
    self = Self.classes.first { $0.keys.contains(key) }?.kind ?? .other
  }

  /// True when و may join parts of the name.
  var takesLists: Bool { self == .ministry || self == .agency || self == .office }

  private static let classes: [(kind: HeadClass, keys: WordKeySet)] = [
    (.ministry, ClosedWords.keys("وزارت وزارتخانه")),
    (
      .agency,
      ClosedWords.keys(
        """
        سازمان اداره ادارهٔ کمیسیون کمیته کمیتهٔ ریاست شورای شورایعالی اتحادیه اتحادیهٔ فدراسیون کنفدراسیون دیوان ستاد دادگاه \
        محکمه مجمع انجمن دانشگاه کارگروه بنیاد صندوق پژوهشگاه دادسرا
        """)
    ),
    (
      .office,
      ClosedWords.keys(
        "دفتر مرکز معاونت مجتمع اتاق مؤسسه موسسه جامعه کانون بانک بیمه شرکت قوه قوهٔ نیروی پلیس"
      )
    ),
    (.force, ClosedWords.keys("تیپ لشکر لشگر گردان قرارگاه هنگ فرقه کندک لوای")),
    (.term, ClosedWords.keys("دولت مجلس کابینه کابینهٔ")),
    (.agencyName, ClosedWords.keys("خبرگزاری خبرگذاری")),
    (.outside, ClosedWords.keys("روزنامه روزنامهٔ هفته~نامه کمپنی نشریه نشریهٔ مجله مجلهٔ وب~سایت")),
  ]
}
