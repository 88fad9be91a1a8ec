import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A5.
@Suite struct SpacingTests {
  @Test func `spaces at the edges are hints`() {
    expect(.leadingSpace, flags: "⟦ ⟧سلام", fixed: "سلام", tier: .style)
    expect(.trailingSpace, flags: "سلام⟦ ⟧", fixed: "سلام", tier: .style)
    accepts(.leadingSpace, "  - بند")
    accepts(.leadingSpace, "  ۱. بند")
    accepts(.leadingSpace, "    شعر تورفته")
  }

  @Test func `several spaces are one`() {
    expect(.repeatedSpace, flags: "سلام⟦  ⟧دنیا", fixed: "سلام دنیا", tier: .style)
    accepts(.repeatedSpace, "| نام   | شهر  |")
    accepts(.repeatedSpace, "دستور ls  -la")
  }

  @Test func `a tab inside text is a space, columns stay`() {
    expect(.tab, flags: "سلام⟦\t⟧دنیا", fixed: "سلام دنیا", tier: .style)
    accepts(.tab, "نام\tشهر\tسال")
  }

  @Test func `no space stands before a mark`() {
    expect(.spaceBeforeMark, flags: "سلام⟦ ⟧، دنیا⟦ ⟧.", fixed: "سلام، دنیا.", tier: .style)
    expect(.spaceBeforeMark, flags: "سلام⟦ ⟧, دنیا", fixed: "سلام, دنیا")
    expect(.spaceBeforeMark, flags: "«سلام»⟦ ⟧، گفت⟦ ⟧: «چرا⟦ ⟧؟»", fixed: "«سلام»، گفت: «چرا؟»")
  }

  @Test func `marks that belong to what follows keep their space`() {
    accepts(.spaceBeforeMark, "زبان .NET و نسبت ۲ : ۳ و شاید … و رفت ... و خندید :)")
  }

  @Test func `no space stands inside brackets and quotation marks`() {
    expect(.spaceAfterOpening, flags: "(⟦ ⟧سلام⟦ ⟧) «⟦ ⟧دنیا⟦ ⟧»", fixed: "(سلام) «دنیا»", tier: .style)
    expect(.spaceAfterOpening, flags: "گفت \"⟦ ⟧سلام⟦ ⟧\" رفت", fixed: "گفت \"سلام\" رفت")
    accepts(.spaceAfterOpening, "- [ ] کار نخست")
  }

  @Test func `a space stands before an opening mark`() {
    expect(.missingSpaceBeforeOpening, flags: "گفت:⟦«⟧سلام»", fixed: "گفت: «سلام»", tier: .style)
    expect(.missingSpaceBeforeOpening, flags: "ناتو⟦(⟧پیمان نظامی)", fixed: "ناتو (پیمان نظامی)")
    accepts(.missingSpaceBeforeOpening, "محمد(ص) و علی(ع) و عمر(رض) و کتاب(ها) و متن[۱] و («سلام»)")
  }

  @Test func `a space stands after a mark between words`() {
    expect(.missingSpaceAfterMark, flags: "گفت⟦،⟧او", fixed: "گفت، او", tier: .style)
    expect(.missingSpaceAfterMark, flags: "رفتند⟦.⟧سپس", fixed: "رفتند. سپس", tier: .style)
    accepts(.missingSpaceAfterMark, "سال ۱۴۰۳ ه.ش و ق.م و ۱۲:۳۰ و «سلام.»")
  }

  @Test func `a space stands after a closing mark, but not before an ending`() {
    expect(.missingSpaceAfterClosing, flags: "«سلام⟦»⟧گفت", fixed: "«سلام» گفت", tier: .style)
    expect(.missingSpaceAfterClosing, flags: "(پیمان نظامی⟦)⟧گفت", fixed: "(پیمان نظامی) گفت")
    accepts(.missingSpaceAfterClosing, "«طالبان»ها و «کابل»ی و (نا)امن")
  }

  @Test func `where marks are typed the wrong way round no space is judged`() {
    accepts("او گفت: »متن خوب است« و رفت.", by: ["spacing"])
    accepts("ناتو )پیمان نظامی( را دید.", by: ["spacing"])
    expect(
      .missingSpaceBeforeOpening, flags: "۱) ناتو⟦(⟧پیمان نظامی) رفت", fixed: "۱) ناتو (پیمان نظامی) رفت")
  }

  @Test func `well set copy is silent`() {
    accepts("او گفت: «سلام؛ چه شد؟!» (۱۴۰۳) – و رفت… شاید برگردد؛ و/یا نه. ۲۰٪ و ۱۵° بود.")
  }
}
