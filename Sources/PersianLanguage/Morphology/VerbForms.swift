/// Makes every one-word form of a verb from its stems (HANDBOOK B4). Forms of several words (perfect, future,
/// passive) are put together from these by the rules that read running text.
package enum VerbForms {
  /// One spelling, ZWNJ-free, and what it is.
  package struct Form: Hashable, Sendable {
    /// The spelling.
    package let text: String
    /// `presentForm` and `pastForm` are the ones that may follow می.
    package let tags: WordTags
  }

  private static let presentEndings = ["م", "ی", "د", "یم", "ید", "ند"]
  private static let pastEndings = ["م", "ی", "", "یم", "ید", "ند"]

  /// All forms of `verb`. About 60.
  package static func all(of verb: VerbStem) -> [Form] {
    var forms: [Form] = []
    func add(_ text: String, _ tags: WordTags) {
      forms.append(Form(text: verb.preverb + text, tags: tags))
    }
    // With a preverb می stands between it and the stem, so no whole form follows می.
    let prefixed = !verb.preverb.isEmpty
    let presentTag: WordTags = prefixed ? .otherVerbForm : .presentForm
    for ending in presentEndings {
      for form in present(verb.present, ending) {
        add(form, presentTag)
        add(negated(form), .otherVerbForm)
        add(subjunctive(form), .otherVerbForm)
      }
    }
    for ending in pastEndings {
      add(verb.past + ending, prefixed ? .otherVerbForm : .pastForm)
      add(negated(verb.past + ending), .otherVerbForm)
    }
    let participle = verb.past + "ه"
    add(participle, .participle)
    add(negated(participle), .participle)
    add(verb.past + "ن", [.infinitive, .noun])
    if !prefixed {
      add(subjunctive(bareImperative(verb.present)), .otherVerbForm)
      forms += spoken(verb)
    }
    return forms
  }

  /// PRES with one ending; long stems also in the older spelling with ئ (گوئیم).
  private static func present(_ stem: String, _ ending: String) -> [String] {
    guard stem.hasSuffix("ی"), stem != "زی", stem != "گری", ending.hasPrefix("ی") else {
      return [stem + ending]
    }
    return [stem + ending, stem.dropLast() + "ئ" + ending]
  }

  /// گو of گوی, آ of آی: the imperative drops the glide.
  private static func bareImperative(_ stem: String) -> String {
    stem.hasSuffix("ای") || stem.hasSuffix("وی") || stem == "آی" ? String(stem.dropLast()) : stem
  }

  /// ب before the form; a glide before a vowel (بیاید, بیفتد), ا kept before long ī (بایستد).
  private static func subjunctive(_ form: String) -> String { "ب" + afterPrefix(form) }

  /// ن before the form, with the same glides.
  private static func negated(_ form: String) -> String { "ن" + afterPrefix(form) }

  private static func afterPrefix(_ form: String) -> String {
    if form.hasPrefix("آ") { return "یا" + form.dropFirst() }
    if form.hasPrefix("ای") { return form }
    if form.hasPrefix("ا") { return "ی" + form.dropFirst() }
    return form
  }

  /// Present forms as they are spoken: shortened stems, ـه for ـد, ـین and ـن in the plural.
  private static func spoken(_ verb: VerbStem) -> [Form] {
    let shortened = ["گوی": "گ", "شو": "ش", "رو": "ر", "ده": "د", "خواه": "خوا", "دان": "دون", "توان": "تون"]
    let stem = shortened[verb.present] ?? verb.present
    guard !stem.hasSuffix("ی") else { return [] }
    let vowelStem = stem.hasSuffix("ا")
    var endings = vowelStem ? ["د", "ن", "ین"] : ["ه", "ن", "ین"]
    if stem != verb.present { endings += ["م", "ی", "یم"] }
    return endings.map { Form(text: stem + $0, tags: .spokenForm) }
  }

  /// Forms that follow no stem: the copula, modal words, and the full verbs هست and نیست.
  package static let irregular: [Form] = {
    var forms: [Form] = []
    for ending in ["م", "ی", "یم", "ید", "ند", ""] {
      forms.append(Form(text: "هست" + ending, tags: .otherVerbForm))
      forms.append(Form(text: "نیست" + ending, tags: .otherVerbForm))
    }
    // برنخواهند تافت: the future of a prefixed verb.
    for preverb in ["بر", "در", "باز", "فرا", "فرو", "فرود", "وا"] {
      for ending in presentEndings {
        forms.append(Form(text: preverb + "خواه" + ending, tags: .otherVerbForm))
        forms.append(Form(text: preverb + "نخواه" + ending, tags: .otherVerbForm))
      }
    }
    for word in ["است", "مباد", "باد"] { forms.append(Form(text: word, tags: .otherVerbForm)) }
    for word in ["توان", "باید"] { forms.append(Form(text: word, tags: .presentForm)) }
    for word in ["بایست", "بایستی"] { forms.append(Form(text: word, tags: .pastForm)) }
    for word in ["نباید", "نبایستی", "نبایست", "نتوان", "بتوان"] {
      forms.append(Form(text: word, tags: .otherVerbForm))
    }
    return forms
  }()
}
