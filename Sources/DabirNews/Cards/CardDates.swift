/// Days written out on a card.
extension CardStyle {
  /// `۲۵ مرداد (اسد) ۱۴۰۴`.
  func solar(_ date: HoverCard.CalendarDate) -> String {
    let month = Self.solarMonths[max(0, min(11, date.month - 1))]
    return written(date, pick("\(month.persian) (\(month.dari))", month.english))
  }

  /// `۲۱ صفر ۱۴۴۷`.
  func lunar(_ date: HoverCard.CalendarDate) -> String {
    let month = Self.lunarMonths[max(0, min(11, date.month - 1))]
    return written(date, pick(month.persian, month.english))
  }

  private func written(_ date: HoverCard.CalendarDate, _ month: String) -> String {
    "\(number(date.day)) \(month) \(number(date.year))"
  }

  private static let solarMonths: [(persian: String, dari: String, english: String)] = [
    ("فروردین", "حمل", "Farvardin (Hamal)"), ("اردیبهشت", "ثور", "Ordibehesht (Sawr)"),
    ("خرداد", "جوزا", "Khordad (Jawza)"), ("تیر", "سرطان", "Tir (Saratan)"),
    ("مرداد", "اسد", "Mordad (Asad)"),
    ("شهریور", "سنبله", "Shahrivar (Sonbola)"), ("مهر", "میزان", "Mehr (Mizan)"),
    ("آبان", "عقرب", "Aban (Aqrab)"),
    ("آذر", "قوس", "Azar (Qaws)"), ("دی", "جدی", "Dey (Jadi)"), ("بهمن", "دلو", "Bahman (Dalw)"),
    ("اسفند", "حوت", "Esfand (Hut)"),
  ]

  private static let lunarMonths: [(persian: String, english: String)] = [
    ("محرم", "Muharram"), ("صفر", "Safar"), ("ربیع\u{200C}الاول", "Rabi al-Awwal"),
    ("ربیع\u{200C}الثانی", "Rabi al-Thani"), ("جمادی\u{200C}الاول", "Jumada al-Ula"),
    ("جمادی\u{200C}الثانی", "Jumada al-Thani"), ("رجب", "Rajab"), ("شعبان", "Shaban"),
    ("رمضان", "Ramadan"), ("شوال", "Shawwal"), ("ذی\u{200C}القعده", "Dhu al-Qadah"),
    ("ذی\u{200C}الحجه", "Dhu al-Hijjah"),
  ]
}
