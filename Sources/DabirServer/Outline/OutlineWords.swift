import DabirNews
import DabirRules

/// The words of outlines, hints and completions.
struct OutlineWords {
  private let isPersian: Bool

  init(_ language: MessageLanguage) {
    isPersian = language == .persian
  }

  private func pick(_ persian: String, _ english: String) -> String { isPersian ? persian : english }

  var quotations: String { pick("نقل\u{200C}قول\u{200C}ها", "Quotations") }
  var nobody: String { pick("گویندهٔ نامعلوم", "No speaker found") }

  func plural(_ type: EntityType) -> String {
    switch type {
    case .person: pick("اشخاص", "People")
    case .organisation: pick("نهادها", "Organisations")
    case .location: pick("مکان\u{200C}ها", "Places")
    case .facility: pick("تأسیسات", "Facilities")
    case .event: pick("رویدادها", "Events")
    case .group: pick("گروه\u{200C}ها", "Groups")
    case .weapon: pick("سلاح\u{200C}ها", "Weapons")
    case .vehicle: pick("وسایل نقلیه", "Vehicles")
    case .product: pick("فرآورده\u{200C}ها", "Products")
    case .language: pick("زبان\u{200C}ها", "Languages")
    case .law: pick("اسناد", "Documents")
    case .date: pick("تاریخ\u{200C}ها", "Dates")
    case .time: pick("زمان\u{200C}ها", "Times")
    case .money: pick("مبلغ\u{200C}ها", "Sums of money")
    case .percent: pick("درصدها", "Percentages")
    case .number: pick("شمارها", "Figures")
    }
  }

  func kind(_ kind: QuoteKind) -> String { QuoteCard.word(for: kind, isPersian ? .persian : .english) }
}
