#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// From counts to weights: own counts over a prior made of the compound's class and its elements.
extension JoiningCounts {
  /// Adds compounds the text shows and the lexicon lacks, and the weights of everything counted. A `canonical`
  /// compound written apart is at fault whatever the text does.
  package func weigh(_ words: inout [[UInt8]: WordInfo], canonical: Set<[UInt8]>) {
    for (compound, tally) in compounds where words[compound.letters] == nil && tally.zwnj > 0 {
      words[compound.letters] = WordInfo(tags: [.noun, .openCompound], cuts: compound.cuts)
    }
    for (letters, tally) in last { words[letters, default: .unknown].weights[.last] = Self.quarters(Self.odds(tally)) }
    for (letters, tally) in first { words[letters, default: .unknown].weights[.first] = Self.quarters(Self.odds(tally)) }
    for (letters, tally) in last where !(words[letters]?.hasCuts ?? false) {
      words[letters]?.weights[.joined] = Self.quarters(log((Double(tally.zwnj) + 0.3) / (Double(tally.joined) + 0.3)))
    }
    for (letters, tally) in indefinites {
      let odds = log((Double(tally.zwnj) + 0.3) / (Double(tally.apart) + 0.3))
      words[letters]?.weights[.indefinite] = Self.quarters(odds)
    }
    for (letters, info) in words where info.hasCuts {
      let tally = compounds[Compound(letters: letters, cuts: info.cuts)] ?? Tally()
      let isSettled = canonical.contains(letters)
      let floor = !isSettled ? -31 : info.tags.contains(.openCompound) ? Self.settledOpen : Self.settled
      words[letters]?.weights[.apart] = max(floor, Self.quarters(apart(letters, info, tally)))
      words[letters]?.weights[.joined] = Self.quarters(joined(letters, info, tally, isSettled: isSettled))
    }
  }

  private func apart(_ letters: [UInt8], _ info: WordInfo, _ tally: Tally) -> Double {
    let prior = 1 / (1 + exp(-priorApart(letters, info)))
    let together = Double(tally.zwnj + tally.joined)
    return log((together + Self.trust * prior) / (Double(tally.apart) + Self.trust * (1 - prior)))
  }

  private func priorApart(_ letters: [UInt8], _ info: WordInfo) -> Double {
    var odds = Self.classOdds(info)
    guard let lastCut = info.cuts.last, let firstCut = info.cuts.first else { return odds }
    if let tally = last[Array(letters[lastCut...])] { odds += 0.5 * max(-3, min(3, Self.odds(tally))) }
    if let tally = first[Array(letters[..<firstCut])] { odds += 0.25 * max(-3, min(3, Self.odds(tally))) }
    return odds
  }

  /// Quarters of a nat a settled spelling is worth at least: certain, and contextual for an open compound.
  private static let settled = 12
  private static let settledOpen = 6

  /// How many sightings the prior is worth.
  private static let trust = 2.0

  private static func classOdds(_ info: WordInfo) -> Double {
    let tags = info.tags
    if !tags.isDisjoint(with: [.compound, .eitherSpelling, .joinedOnly]) { return 3 }
    return tags.contains(.styleCompound) ? -2 : 0.7
  }

  private func joined(_ letters: [UInt8], _ info: WordInfo, _ tally: Tally, isSettled: Bool) -> Double {
    var odds = 0.5
    if info.tags.contains(.compound) { odds = isSettled ? 4 : 1.7 }
    if info.tags.contains(.eitherSpelling) { odds = -2 }
    if info.tags.contains(.joinedOnly) { odds = -4 }
    if info.tags.contains(.simple) { odds -= 2 }
    if let lastCut = info.cuts.last, let element = last[Array(letters[lastCut...])] {
      let own = log((Double(element.zwnj) + 0.5) / (Double(element.joined) + 0.5))
      odds += 0.5 * max(-3, min(3, own))
    }
    let prior = 1 / (1 + exp(-odds))
    return log((Double(tally.zwnj) + Self.trust * prior) / (Double(tally.joined) + Self.trust * (1 - prior)))
  }

  private static func odds(_ tally: Tally) -> Double {
    log((Double(tally.zwnj) + 0.5) / (Double(tally.apart) + 0.5))
  }

  private static func quarters(_ nats: Double) -> Int { Int((max(-7.5, min(7.5, nats)) * 4).rounded()) }
}
