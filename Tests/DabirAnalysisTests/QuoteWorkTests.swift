import DabirAnalysis
import DabirNews
import DabirTesting
import Testing
import TextStorage

/// A change reads again the quotations whose speaker can depend on it, and no others.
@Suite struct QuoteWorkTests {
  private static let rain = "باران تمام روز بارید و راه میان دو شهر بسته ماند."
  private static let people = [
    "سروری گفت: «آب نیست.»", "نیکزاد به هرات رفت و شب همان\u{200C}جا ماند.", "او افزود که برق هم نیست.",
    "او خسته بود و راه دراز بود.", "وزارت صحت عامه اعلام کرد که واکسین رسیده است.", rain, "",
    "فصل سرد",
    "«نان هم نیست.»", "این را نیکزاد گفت.", "«ما خسته شده\u{200C}ایم.", "کسی نمی\u{200C}آید.»",
    "به گفتهٔ کریم رضایی، راه باز است.",
    "گفت که فردا می\u{200C}رود.", "شورای شهر گفت: «کار آغاز شد.»", "مریم نوری نامه\u{200C}ای نوشت.",
  ]

  private func analysis(_ lines: [String]) -> DocumentAnalysis {
    let analysis = DocumentAnalysis(
      Array(lines.joined(separator: "\n").utf8), settings: AnalysisSettings())
    analysis.advance()
    analysis.work = WorkCount()
    return analysis
  }

  /// Puts `new` in place of a whole line; how many paragraphs' quotations were read for that.
  private func replace(_ line: Int, with new: String, in analysis: DocumentAnalysis) -> Int {
    analysis.work = WorkCount()
    let end = analysis.text.line(line).text.count
    analysis.replace(fromLine: line, byte: 0, toLine: line, byte: end, with: Array(new.utf8))
    analysis.advance()
    return analysis.work.quotationsRead
  }

  @Test func `narration that nobody looks back at costs nothing`() {
    let analysis = analysis(
      ["خبر", "سروری گفت: «آب نیست.»"] + Array(repeating: Self.rain, count: 20))
    #expect(
      replace(10, with: "باران تمام شب بارید و راه میان دو شهر بسته ماند.", in: analysis) == 0)
  }

  @Test func `a letter inside a quotation costs its own paragraph`() {
    let analysis = analysis(["خبر"] + Array(repeating: "سروری گفت: «آب نیست.»", count: 20))
    #expect(replace(10, with: "سروری گفت: «آب و نان نیست.»", in: analysis) == 1)
  }

  @Test func `another speaker is read as far as a pronoun may mean them`() {
    let tail = Array(repeating: Self.rain, count: 20)
    let analysis = analysis(["خبر", "سروری گفت: «آب نیست.»", "او گفت: «نان نیست.»"] + tail)
    let read = replace(1, with: "نیکزاد گفت: «آب نیست.»", in: analysis)
    #expect(read >= 2 && read <= 6)
    #expect(analysis.quotes(ofLine: 2).first?.speaker?.bestText == Array("نیکزاد".utf8))
  }

  @Test func `another person at the centre is read for those who ask who that is`() {
    let asking = Array(repeating: "او گفت: «نان نیست.»", count: 12)
    let analysis = analysis(["خبر", "نیکزاد به هرات رفت و شب همان\u{200C}جا ماند.", Self.rain] + asking)
    let read = replace(1, with: "سروری به هرات رفت و شب همان\u{200C}جا ماند.", in: analysis)
    #expect(read >= 2 && read <= 6 * 6)
    #expect(analysis.quotes(ofLine: 3).first?.speaker?.bestText == Array("سروری".utf8))
    #expect(analysis.quotes(ofLine: 10).first?.speaker?.antecedent == nil)
  }

  @Test func `a paragraph that names the speaker of the one before it costs two`() {
    let tail = Array(repeating: Self.rain, count: 20)
    let analysis = analysis(["خبر", Self.rain, "«نان هم نیست و کسی نمی\u{200C}آید.»", Self.rain] + tail)
    let read = replace(3, with: "این را سروری گفت.", in: analysis)
    #expect(read >= 2 && read <= 6)
    #expect(analysis.quotes(ofLine: 2).first?.attributed == true)
  }

  @Test(arguments: [UInt64(3), 5, 8])
  func `after each of 300 lines exchanged the quotations equal those of a fresh analysis`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    var lines = (0..<24).map { _ in Self.people.randomElement(using: &random) ?? "" }
    let kept = analysis(lines)
    for step in 0..<300 {
      let line = Int.random(in: 0..<lines.count, using: &random)
      lines[line] = Self.people.randomElement(using: &random) ?? ""
      _ = replace(line, with: lines[line], in: kept)
      let fresh = analysis(lines)
      for line in lines.indices where kept.quotes(ofLine: line) != fresh.quotes(ofLine: line) {
        Issue.record("seed \(seed), step \(step), line \(line): \(lines)")
        return
      }
    }
  }
}
