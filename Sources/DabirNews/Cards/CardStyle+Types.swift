extension CardStyle {
  /// What one entity of a type is called.
  package func type(_ type: EntityType) -> String {
    switch type {
    case .person: pick("شخص", "person")
    case .organisation: pick("نهاد", "organisation")
    case .location: pick("مکان", "place")
    case .facility: pick("تأسیسات", "facility")
    case .event: pick("رویداد", "event")
    case .group: pick("گروه", "group")
    case .weapon: pick("سلاح", "weapon")
    case .vehicle: pick("وسیله", "vehicle")
    case .product: pick("فرآورده", "product")
    case .language: pick("زبان", "language")
    case .law: pick("سند", "document")
    case .date: pick("تاریخ", "date")
    case .time: pick("زمان", "time")
    case .money: pick("مبلغ", "sum of money")
    case .percent: pick("درصد", "percentage")
    case .number: pick("شمار", "figure")
    }
  }
}
