import PersianLanguage
import Testing

/// HANDBOOK B4: the worked paradigms and the stem classes.
struct VerbFormsTests {
  private func forms(_ infinitive: String, _ tags: WordTags) -> Set<String> {
    guard let number = VerbStem.number(ofInfinitive: infinitive) else { return [] }
    return Set(VerbForms.all(of: VerbStem.all[number]).filter { !$0.tags.isDisjoint(with: tags) }.map(\.text))
  }

  @Test(
    arguments: [
      ("گفتن", "گویم گویی گوید گوییم گویید گویند"), ("رفتن", "روم روی رود رویم روید روند"),
      ("آمدن", "آیم آیی آید آییم آیید آیند"), ("افتادن", "افتم افتی افتد افتیم افتید افتند"),
      ("دادن", "دهم دهی دهد دهیم دهید دهند"), ("شدن", "شوم شوی شود شویم شوید شوند"),
      ("ایستادن", "ایستم ایستی ایستد ایستیم ایستید ایستند"),
      ("رساندن", "رسانم رسانی رساند رسانیم رسانید رسانند"),
    ]) func `the present has its six persons`(infinitive: String, persons: String)
  {
    #expect(Set(persons.split(separator: " ").map(String.init)).isSubset(of: forms(infinitive, .presentForm)))
  }

  @Test(
    arguments: [
      ("گفتن", "بگویم نگویند بگو نگفت نگفتند"), ("رفتن", "بروم نروند برو نرفت"),
      ("آمدن", "بیایم نیاید بیا نیامد"),
      ("افتادن", "بیفتد نیفتاد"), ("ایستادن", "بایستد نایستاد"), ("آوردن", "بیاورد نیاورد"),
      ("انداختن", "بیندازد نینداخت"),
    ]) func `ب and ن keep the glides of their stem`(infinitive: String, words: String)
  {
    #expect(Set(words.split(separator: " ").map(String.init)).isSubset(of: forms(infinitive, .otherVerbForm)))
  }

  @Test func `the participle and the infinitive come from the past stem`() {
    #expect(forms("گفتن", .participle) == ["گفته", "نگفته"])
    #expect(forms("گفتن", .infinitive) == ["گفتن"])
  }

  @Test func `every verb has a number of its own that a word can hold`() {
    #expect(VerbStem.all.count < 1023)
    #expect(Set(VerbStem.all).count == VerbStem.all.count)
  }
}
