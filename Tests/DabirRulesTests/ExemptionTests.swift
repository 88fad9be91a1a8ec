import DabirRules
import DabirTesting
import PersianLanguage
import Testing

/// HANDBOOK A9: contexts no rule reads.
@Suite struct ExemptionTests {
  @Test func `addresses, domains and mail are exempt`() {
    accepts("نشانی https://news.example.com/a?b=1,2;c=3 را ببینید.")
    accepts("نشانی www.example.com/a,b و example.org است.")
    accepts("تماس: info-24@example.org")
    accepts("نشانی https://fa.example.org/wiki/علي_كريمي است")
  }

  @Test func `handles and hashtags are exempt`() {
    accepts("نوشت @user_1,name و #می_شود و #كابل گفت")
  }

  @Test func `paths and Latin runs are exempt`() {
    accepts("پروندهٔ /etc/hosts,v و src/main.c و C:\\temp را ببینید")
    accepts("موشک S-400 و پهپاد MQ-9 و نسخهٔ 2.0.1 از Android.")
    accepts("دستور ls -la; echo \"ok, done?\" را بزنید.", by: ["characters", "punctuation", "numbers"])
  }

  @Test func `ISO dates and times are exempt`() {
    accepts("date 2025-08-16 و 2025-08-16T10:30 و 14:30")
  }

  @Test func `code spans, fences, link targets and tags are exempt`() {
    accepts("کد `علي, كتاب` است")
    accepts("```\nعلي, كتاب ?\n```\nسلام")
    accepts("[پیوند](http://a.b/علي,ك) را ببینید")
    accepts("<a href=\"علي,ك\">سلام</a> و &nbsp;متن")
    accepts("<!-- علي, كتاب --> سلام", by: ["characters", "punctuation", "numbers"])
  }

  @Test func `placeholders and formulas are exempt`() {
    accepts("سلام {name} و %s و $a_1, b=2$ گفت")
  }

  @Test func `names in Latin parentheses keep their comma`() {
    accepts("زلنسکی (Volodymyr Zelensky, 1978) گفت")
  }

  @Test func `front matter is exempt`() {
    let text = Array("---\ntitle: علي, كتاب\n---\nسلام, دنیا".utf8)
    let findings = Checking.findings(
      in: text, RuleSelection(select: ["characters", "punctuation"]), from: .start)
    #expect(findings.map(\.code) == [.latinComma])
  }
}
