import PersianLanguage
import TextStorage

/// Places, events and works that a head noun introduces: دریای کوکچه, عملیات «…», جنگ در ….
extension ParagraphScan {
  mutating func readPlace(_ start: Int, _ first: Int) -> Int? {
    guard let unit = unit(first), unit.isWord, !claimed[first], !unit.isGlued,
      !unit.classes.has(.plural) || units[start].classes.has(.natural)
    else { return nil }
    let keepsHead = units[start].classes.has(.natural)
    var end = first
    if unit.name.exists, unit.name.facts.isAny(.entity), unit.name.facts.type == .location,
      unit.shape != .nominal || !Self.sides.contains(unit.key)
    {
      end = Int(unit.name.end)
      if isAny(end, Self.points) { end += 1 }
    } else if isRare(first), Self.settled.contains(units[start].key) {
      end = first + 1
    } else if unit.shape == .unknown, unit.facts.bits == 0 {
      end = first + 1
      if let next = self.unit(end), next.shape == .unknown, next.facts.bits == 0, !next.isGlued { end += 1 }
      if isAny(end, Self.sides) { end += 1 }
    } else if isAny(start, Self.streets), isStreetName(first), unit.shape == .nominal, !unit.title.exists {
      end = first + 1
    } else if keepsHead, unit.isNominal, let next = self.unit(first + 1)?.name, next.exists,
      next.facts.type == .location
    {
      end = Int(next.end)
    } else {
      return nil
    }
    if keepsHead || Self.kept.contains(units[start].key) && units[first].shape != .unknown {
      add(.location, .full, start, end, evidence: .head, alone: true)
      claim(start, end)
    } else {
      let known = units[first].name
      add(
        .location, .full, first, end, evidence: [.head, .context], alone: true,
        family: known.exists ? known.facts.family : 0)
      claim(first, end)
    }
    return readFurther(end, units[start].key) ?? end
  }

  /// ولسوالی~های یفتل و ارگو: what follows و is of the same kind.
  private mutating func readFurther(_ end: Int, _ head: WordKey) -> Int? {
    guard isAny(end, .and), let unit = unit(end + 1), unit.isWord, !claimed[end + 1] else { return nil }
    guard unit.shape == .unknown, unit.facts.bits == 0 || unit.name.facts.type == .location,
      self.unit(end + 2)?.shape != .unknown
    else { return nil }
    add(
      .location, .full, end + 1, end + 2, evidence: [.head, .context], alone: true,
      family: unit.name.exists ? unit.name.facts.family : 0)
    claim(end + 1, end + 2)
    return end + 2
  }

  /// A word next to nobody uses: behind روستای it is the village's name.
  private func isRare(_ index: Int) -> Bool {
    let unit = units[index]
    return unit.shape == .nominal && unit.facts.bits == 0 && paragraph.info(unit.token).frequency < 18
      && isNoun(index)
  }

  private func isStreetName(_ index: Int) -> Bool {
    paragraph.info(units[index].token).tags.contains(.noun) && !isAny(index, Self.ways)
  }

  private static let ways = ClosedWords.keys("اصلی فرعی منتهی مجاور بالا پایین یکطرفه شلوغ محل خلوت")
  private static let settled = ClosedWords.keys("شهر شهرستان روستا روستای قریه قریهٔ ولسوالی دهستان بخش شهرک")

  /// Heads that Iranian copy counts as part of the name.
  private static let kept = ClosedWords.keys(
    "قاره قارهٔ استان شهرستان روستا روستای خیابان بلوار میدان بزرگراه اتوبان")
  private static let streets = ClosedWords.keys("خیابان بلوار")
  static let sides = ClosedWords.keys("بالا پایین علیا سفلی شرقی غربی شمالی جنوبی مرکزی")

  mutating func readTitled(_ type: EntityType, _ start: Int, _ first: Int) -> Int? {
    if unit(first)?.isOpenQuote == true, let close = closingQuote(first), close - first <= 6,
      close > first + 1, !isAny(start, Self.unnamed)
    {
      let isProduct = type == .product
      let shown: EntityType = isProduct && Self.programmes.contains(units[start].key) ? .event : type
      add(shown, .full, start, close + 1, evidence: .head, alone: true)
      claim(start, close + 1)
      return close + 1
    }
    if type == .product, let unit = unit(first), unit.name.exists, unit.name.facts.type == .product {
      let end = Int(unit.name.end)
      add(
        .product, .full, first, end, evidence: [.gazetteer, .head], alone: true,
        family: unit.name.facts.family)
      found[found.count - 1].roles = [role(start, first)]
      claim(first, end)
      return end
    }
    // جنگ در اوکراین
    guard type == .event, isWord(first, WordKey("در")), Self.wars.contains(units[start].key),
      let place = unit(first + 1),
      place.name.exists, place.name.facts.type == .location, place.name.facts.isAny(.entity)
    else { return nil }
    let end = Int(place.name.end)
    addNested(first + 1, end)
    found[found.count - 1].evidence.remove(.nested)
    add(.event, .full, start, end, evidence: .head, alone: true)
    claim(start, end)
    return end
  }

  /// Events that are told of, not named: what stands in marks behind them is somebody's word for them.
  private static let unnamed = ClosedWords.keys(
    "مذاکرات مذاکره مذاکره~ای گفتگو گفتگوها گفتگوهای گفت~وگو گفت~وگوها گفت~وگوهای دیدار سفر جنگ حمله حملهٔ درگیری بحران نبرد"
  )
  private static let programmes = ClosedWords.keys("برنامه برنامهٔ کمپاین")
  private static let wars = ClosedWords.keys("جنگ زلزله زمین~لرزه کودتا کودتای زلزلهٔ")
}
