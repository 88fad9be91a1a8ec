import PersianLanguage

/// Where in a paragraph letters are not to be judged as Persian ones. Read when the first doubtful letter is met,
/// so that clean paragraphs never pay for it.
struct LetterContext {
  let paragraph: Paragraph
  let profile: Profile
  private var citations: ArabicCitations?
  private var foreign: ForeignWords?

  init(_ paragraph: Paragraph, _ profile: Profile) {
    self.paragraph = paragraph
    self.profile = profile
  }

  /// True when word `index` stands in an Arabic citation. O(1) after the first call, which is O(tokens).
  mutating func isCited(_ index: Int) -> Bool {
    let known = citations ?? ArabicCitations(paragraph)
    citations = known
    return known.contains(index)
  }

  /// The tier `fault` has in word `index`, nil where its letter is right.
  mutating func tier(of fault: LetterFault, in index: Int) -> Tier? {
    let known = foreign ?? ForeignWords(paragraph)
    foreign = known
    let tier: Tier = fault.code == .hehWithYehAbove && profile == .dari ? .style : fault.tier
    return known.tier(tier, contexts: fault.contexts, word: index, profile: profile)
  }
}
