/// Every rule, in the order findings of one place are reported. The published name is `card.code`.
package enum RuleCode: UInt8, Sendable, CaseIterable {
  // characters/
  case arabicLetter, foreignLetter, hehWithYehAbove, tehMarbuta, alefHamza, decomposedLetter, presentationForm
  case arabicDigit, tatweel, repeatedMark, tanwinBeforeAlef, strayInvisible, bidiControl, noBreakSpace
  case lineSeparator, damagedCharacter, mixedScriptWord, starLookalike
  // joining/
  case spacedVerbPrefix, joinedVerbPrefix, spacedCopula, joinedCopula, spacedPlural, joinedPlural
  case spacedComparative, joinedComparative, spacedIndefinite, joinedIndefinite, spacedClitic, joinedClitic
  case spacedEzafe, joinedEzafe, spacedCompound, joinedCompound, spacedNumeralAdjective,
    joinedNumeralAdjective
  case spacedSuffix, spacedFixedPhrase, joinedFixedPhrase, spacedPronoun, spacedTitle, spacedLetterNames
  case zwnjSubstitute, redundantZWNJ, misplacedZWNJ, overJoined
  // punctuation/
  case latinComma, latinSemicolon, latinQuestionMark, latinPercent, markLookalike, latinQuotes, doubledAngles
  case dotsAsEllipsis, hyphenAsDash, doubledHyphen, dashLookalike, repeatedPunctuation
  // numbers/
  case mixedDigits, asciiDigits, thousandsSeparator, decimalSeparator, percentBeforeNumber
  // spacing/
  case leadingSpace, trailingSpace, repeatedSpace, tab, spaceBeforeMark, missingSpaceAfterMark
  case spaceAfterOpening, missingSpaceBeforeOpening, missingSpaceAfterClosing
  // quotation/
  case unattributed, anonymousSource, unbalancedQuotation, mixedQuotationMarks, reversedQuotationMarks
  // consistency/
  case mixedJoining, mixedHamza, mixedTanwin, mixedEzafe, mixedIndefinite
  case mixedDigitSets, mixedQuotationStyles, mixedDashes
  // names/
  case variantNameSpelling, missingIntroduction, roleConflict

  /// The rules that ask who is who in the whole story.
  package static let ofStory: [RuleCode] = [.missingIntroduction, .roleConflict]

  /// What the rule says of itself. O(1).
  package var card: RuleCard { RuleCatalog.cards[Int(rawValue)] }

  /// The published name, `card.code`. O(1).
  package var name: String { RuleCatalog.publishedNames[Int(rawValue)] }

  /// The rule with this published name, or one of its former names. O(1).
  package static func named(_ code: String) -> RuleCode? { RuleCatalog.codes[code] }
}
