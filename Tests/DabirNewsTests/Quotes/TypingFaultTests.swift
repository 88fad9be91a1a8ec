import DabirNews
import Testing

/// Marks typed wrong: what one missing or misplaced mark may and may not do to the rest (HANDBOOK A5).
@Suite struct TypingFaultTests {
  static let spacing: [AnnotatedCopy] = [
    AnnotatedCopy("راه\nسروری گفت:\" راه باز است \"{سروری}."),
    AnnotatedCopy("راه\nسروری گفت:«راه باز است»{سروری}و رفت."),
    AnnotatedCopy("راه\nسروری گفت : « راه باز است . »{سروری}"),
    AnnotatedCopy("راه\nسروری این کار را\" فریب \"{سروری}خواند."),
    AnnotatedCopy("راه\nسروری در گفت و گو با ما اظهار داشت:«راه باز است.»{سروری}"),
  ]

  static let halves: [AnnotatedCopy] = [
    AnnotatedCopy("صفحه\nتلویزیون 55\" و تلویزیون 65\" ارزان شد.\nسروری گفت: \"صفحه~ها بزرگ شدند.\"{سروری}"),
    AnnotatedCopy("راه\nسروری گفت: «راه باز است.{سروری} نیکزاد گفت: «برف می~بارد.»{نیکزاد}"),
    AnnotatedCopy("راه\nسروری گفت: «راه باز است.{سروری}\nنیکزاد گفت: «برف می~بارد.»{نیکزاد}"),
    AnnotatedCopy("راه\nسروری گفت: راه باز است.»{سروری}\nنیکزاد گفت: «برف می~بارد.»{نیکزاد}"),
    AnnotatedCopy(
      "راه\nسروری گفت: «پدرم شب~ها می~نوشت. او می~گفت «نوشتن نفس است» و درست می~گفت.»{سروری}"),
    AnnotatedCopy(
      "راه\nسروری گفت: \"راه باز است.{سروری}\n\"نیکزاد گفت که برف می~بارد و راه~ها بسته می~شود."),
    AnnotatedCopy(
      "راه\nسروری گفت: \"راه باز است.{سروری}\nبرف هم نمی~بارد.\"{سروری}نیکزاد این سخن را رد کرد."),
  ]

  @Test(arguments: spacing) func `a mark on the wrong side of its space still pairs`(_ copy: AnnotatedCopy) {
    check(copy)
  }
  @Test(arguments: halves) func `a missing mark costs its own quotation only`(_ copy: AnnotatedCopy) {
    check(copy)
  }

  @Test(arguments: ["صفحهٔ 55\" ارزان شد.", "قد او 5' 9\" بود.", "در خانه را\" باز \"گذاشت."])
  func `measures and misplaced spaces are no unbalanced marks`(_ text: String) {
    #expect(QuoteTexts.read(text).flatMap(\.markFaults).isEmpty)
  }
}
