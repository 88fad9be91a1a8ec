import DabirNews
import Testing

@Suite struct PersonTests {
  @Test func `a title between commas is the role of the name before it`() {
    let story = Story("فرهاد کیانی، والی هرات، دیروز به کابل رفت.")
    #expect(story.roles("فرهاد کیانی") == ["والی هرات"])
    #expect(story.mentions("هرات") == ["هرات"])
  }

  @Test func `a Latin comma opens a role too`() {
    let story = Story("فرهاد کیانی, والی هرات، دیروز سخن گفت.")
    #expect(story.roles("فرهاد کیانی") == ["والی هرات"])
  }

  @Test func `a role ends where و begins the next person`() {
    let story = Story("احمد صالحی، وزیر خارجه ترکیه و محمود کاظمی، وزیر خارجه عراق، دیدار کردند.")
    #expect(story.roles("احمد صالحی") == ["وزیر خارجه ترکیه"])
    #expect(story.roles("محمود کاظمی") == ["وزیر خارجه عراق"])
  }

  @Test func `a role without a closing comma ends before the verb of saying`() {
    let story = Story("احمد صالحی، سخنگوی وزارت دفاع گفت: «آماده هستیم.»")
    #expect(story.roles("احمد صالحی") == ["سخنگوی وزارت دفاع"])
  }

  @Test func `a title with its country stands before the name`() {
    let story = Story("سخنگوی کرملین دیمیتری پسکوف این خبر را رد کرد.")
    #expect(story.roles("دیمیتری پسکوف") == ["سخنگوی کرملین"])
    #expect(story.names(.organisation) == ["کرملین"])
  }

  @Test func `a courtesy title announces a single name and is no role`() {
    let story = Story("آقای کوهزاد گفت که راه بسته است. کوهزاد افزود که باران می بارد.")
    #expect(story.mentions("کوهزاد") == ["کوهزاد", "کوهزاد"])
    #expect(story.roles("کوهزاد").isEmpty)
  }

  @Test func `a rank before a name is a role`() {
    let story = Story("جنرال دلاور کوهزاد به قندهار رسید.")
    #expect(story.roles("دلاور کوهزاد") == ["جنرال"])
  }

  @Test func `که and a title behind the name state a role`() {
    let story = Story("احمد صالحی، که وزیر دفاع است، استعفا داد.")
    #expect(story.roles("احمد صالحی") == ["وزیر دفاع"])
  }

  @Test func `پدرش states whose relative the name is`() {
    let story = Story("مریم احمدی با پدرش محمود احمدی سفر کرد.")
    #expect(story.roles("محمود احمدی") == ["پدرش"])
  }

  @Test func `پسر introduces a second person and gives the first no role`() {
    let story = Story("پسر محمود احمدی در تهران زندگی می کند.")
    #expect(story.names(.person) == ["محمود احمدی"])
    #expect(story.roles("محمود احمدی").isEmpty)
  }

  @Test func `a bare family name is the person named in full`() {
    let story = Story(
      "اولگا سمیرنوا، سفیر روسیه، آمد.\nسمیرنوا گفت که نشست خوب بود.\nبه گفتهٔ سمیرنوا، کار تمام شد.")
    #expect(story.mentions("اولگا سمیرنوا") == ["اولگا سمیرنوا", "سمیرنوا", "سمیرنوا"])
    #expect(story.entity("اولگا سمیرنوا")?.aliases == ["سمیرنوا"])
  }

  @Test func `the ezafe of a mention makes no other form of it`() {
    let story = Story(
      "فرهاد کیانی، والی هرات، آمد. کیانی گفت که می~آید. به گفتهٔ کیانی\u{650} والی، راه باز است.")
    #expect(story.entity("فرهاد کیانی")?.aliases == ["کیانی"])
  }

  @Test func `the full name may come after the short one`() {
    let story = Story("ترامپ گفت که می آید.\nدونالد ترامپ، رئیس جمهور امریکا، در راه است.")
    #expect(story.mentions("دونالد ترامپ") == ["ترامپ", "دونالد ترامپ"])
  }

  @Test func `two people of one family name stay two`() {
    let story = Story("محمود احمدی، والی بلخ، آمد.\nاحمدی گفت.\nزهرا احمدی، وزیر معارف، رفت.\nاحمدی گفت.")
    #expect(story.mentions("محمود احمدی") == ["محمود احمدی", "احمدی"])
    #expect(story.mentions("زهرا احمدی") == ["زهرا احمدی", "احمدی"])
  }

  @Test func `near-identical given names are two people`() {
    let story = Story("ولودیمیر ایوانکو، شهردار، آمد.\nولادیمیر ایوانکو، وزیر دفاع، نیامد.")
    #expect(story.names(.person) == ["ولودیمیر ایوانکو", "ولادیمیر ایوانکو"])
  }

  @Test func `spellings of one family name are one person`() {
    let story = Story("ولودیمیر زلنسکی، رئیس جمهور اوکراین، آمد.\nزیلنسکی گفت که می ماند.")
    #expect(story.mentions("ولودیمیر زلنسکی") == ["ولودیمیر زلنسکی", "زیلنسکی"])
  }

  @Test func `particles are part of the name`() {
    #expect(Story("شارل دو گل به پاریس بازگشت.").names(.person) == ["شارل دو گل"])
    #expect(Story("اورزولا فون در لاین، رئیس کمیسیون اروپا، گفت.").names(.person) == ["اورزولا فون در لاین"])
  }

  @Test func `a hyphened family name is one name`() {
    let story = Story("ولید ال-رشید، وزیر نفت، آمد.\nال-رشید گفت که قیمت ها بالا می رود.")
    #expect(story.mentions("ولید ال-رشید").count == 2)
  }

  @Test func `a title alone refers to the person who has it`() throws {
    let story = Story("سخنگوی کرملین گفت که گفتگو خوب بود.\nدیمیتری پسکوف، سخنگوی کرملین، افزود: «بلی.»")
    let peskov = try #require(story.entity("دیمیتری پسکوف"))
    #expect(peskov.references.map { story.text($0.paragraph, $0.range) } == ["سخنگوی کرملین"])
    #expect(peskov.mentions.count == 1)
  }

  @Test func `او refers to the last subject`() throws {
    let story = Story("فرهاد کیانی، والی هرات، به کابل رفت.\nاو گفت که باز می گردد.")
    let references = try #require(story.entity("فرهاد کیانی")).references
    #expect(references.map(\.paragraph) == [1])
  }

  @Test func `group titles name nobody`() {
    #expect(Story("رهبران ناتو و مقامات کابل دیدار کردند.").names(.person).isEmpty)
  }

  @Test func `a speaker's stated words find the person`() {
    let story = Story("دیمیتری پسکوف، سخنگوی کرملین، گفت.\nخبرگزاری رویترز نوشت.")
    for words in ["پسکوف", "دیمیتری پسکوف", "دیمیتری پسکوف، سخنگوی کرملین", "سخنگوی کرملین"] {
      #expect(story.index.entity(matching: NameLetters.of(words))?.name == "دیمیتری پسکوف")
    }
    #expect(story.index.entity(matching: NameLetters.of("خبرگزاری رویترز"))?.type == .organisation)
    #expect(story.index.entity(matching: NameLetters.of("یک رهگذر")) == nil)
  }

  @Test func `a member of an organisation is not the organisation`() {
    let story = Story("حزب عدالت و توسعه در انقره نشست برگزار کرد.")
    #expect(story.index.entity(matching: NameLetters.of("یکی از اعضای حزب عدالت و توسعه")) == nil)
    #expect(story.index.entity(matching: NameLetters.of("باشنده~ای از انقره")) == nil)
  }
}
