import PersianLanguage
import TextStorage

/// Arabic X + ال + Y that the lexicon does not list: نایب السلطنه, صلاح الدین, خلیل الرحمن (HANDBOOK B3 rows 14 and
/// 26). A name with ال of its own behind a Persian noun (شبکه الجزیره) is none: X or Y must be a word such
/// constructions are made with.
enum ArabicConstruct {
  /// False for a word that does not begin with ال, or is known without being a name. O(1).
  @inline(__always)
  static func mayFault(_ second: Token) -> Bool {
    hasArticle(second) && (!second.info.isKnown || second.info.tags.contains(.name) || second.key == allah)
  }

  /// True for a word of four to ten letters that begins with ال. O(1).
  @inline(__always)
  static func hasArticle(_ word: Token) -> Bool {
    // Two letters are left when as many as there are less two have gone.
    word.letterCount >= 4 && word.key.packed &>> (6 &* (UInt64(word.letterCount) &- 2)) == article
  }

  private static var article: UInt64 { UInt64(Letter.alef) << 6 | UInt64(Letter.lam) }

  /// Reports the words `first` and `second`; true when it did.
  static func check(_ reader: JoiningReader, _ first: Int, _ second: Int, into sink: inout FindingSink)
    -> Bool
  {
    let paragraph = reader.paragraph
    guard mayFault(paragraph.tokens[second]), let tier = tier(reader, first, second) else { return false }
    sink.add(
      tier == .style ? .spacedFixedPhrase : .spacedCompound, tier, reader.pair(first, second),
      wording: tier == .style ? 0 : 2, edits: [reader.closeGap(before: second, after: first)])
    return sink.reports(tier == .style ? .spacedFixedPhrase : .spacedCompound, tier)
  }

  private static func tier(_ reader: JoiningReader, _ first: Int, _ second: Int) -> Tier? {
    let paragraph = reader.paragraph
    let letters = paragraph.letters(of: second)
    let left = paragraph.key(first)
    if paragraph.key(second) == allah { return divine.contains(left) ? .style : nil }
    let info = reader.info(first)
    guard info.tags.isDisjoint(with: WordTags.function | .anyVerb), !sons.contains(left),
      paragraph.letters(of: first).count >= 2
    else { return nil }
    let right = WordKey(letters.dropFirst(2))
    if religion == right { return .style }
    return heads.contains(left) || dependents.contains(right) ? .contextual : nil
  }

  /// Behind them stands a name of its own: عمر بن الخطاب.
  private static let sons = WordSet("بن ابن بنت")
  /// True for a word before ال: ام القری, ام البنین.
  static func begins(_ reader: JoiningReader, _ index: Int) -> Bool {
    guard let next = reader.paragraph.wordAfter(index) else { return false }
    return reader.paragraph.letters(of: next).starts(with: [Letter.alef, Letter.lam])
  }

  private static let allah = WordKey("الله")
  private static let religion = WordKey("دین")

  /// Words names with الله begin with.
  private static let divine = WordSet(
    """
    حبیب نعمت روح آیت حجت عزت نصرت رحمت قدرت هدایت سیف فیض فضل فتح صبغت عنایت لطف ذبیح نجیب سمیع رفیع حفیظ کفایت
    حشمت شفیع کرامت برکت احسان فرج ولی وصی صفی خلیل کلیم مسیح هبت منت عصمت مطیع وحید حزب
    """)

  /// First words.
  private static let heads = WordSet(
    """
    نایب قائم قایم واجب لازم جامع مجهول معلوم مقبول مکشوف مفقود ممنوع متفق مادام مرضی دائم دایم عدیم کثیر قلیل سریع
    بطیء صعب سهل حسب حق ذی فوق تحت ماحصل ابو ابی ام عبد ربیع جمادی خلیل روح صاحب مجمع نهج عوارف
    کاشف مشارق بیت دار اقل اکثر نصب خارق شیخ امیر صدر ثقة حجت آیت رئیس اصالت حجه ولی عین
    """)

  /// Second words, ال left out.
  private static let dependents = WordSet(
    """
    سلطنه ملک دوله سلطان ممالک وزرا وزراء تجار علما علماء حکما شعرا شعراء شریعه اسلام مسلمین واعظین زمان عصر نبی ائمه
    انبیا عباد نفوس حدید معالی فتوح رحمن رحمان رحیم غفور شهاده قضاه حرمین عارفین سالکین
    طرفین بدل رعایا
    """)
}
