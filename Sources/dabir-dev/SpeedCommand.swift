import DabirRules
import PersianLanguage
import TextStorage

/// Times the analysis of lines on stdin: throw-away, see `bench`.
enum SpeedCommand {
  static func run() {
    var lines: [[UInt8]] = []
    var bytes = 0
    while let line = readLine() {
      lines.append(Array(line.utf8))
      bytes += line.utf8.count + 1
    }
    let selection = RuleSelection(profile: .iranian)
    let clock = ContinuousClock()
    var count = 0
    func time(_ name: String, _ body: () -> Void) {
      body()
      let elapsed = (0..<3).map { _ in clock.measure(body) }.min()!
      let seconds = Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
      print(name, Double(bytes) / 1e6 / seconds, "MB/s", count)
    }
    time("tokenise") { for line in lines { count &+= Tokenizer.read(line, vocabulary: .standard).paragraph.count } }
    let paragraphs = lines.map { Tokenizer.read($0, vocabulary: .standard).paragraph }
    time("rules") {
      for paragraph in paragraphs {
        count &+= ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection).count
      }
    }
    time("both") {
      for line in lines {
        let paragraph = Tokenizer.read(line, vocabulary: .standard).paragraph
        count &+= ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection).count
      }
    }
    var words: [[UInt8]] = []
    for paragraph in paragraphs {
      for index in paragraph.tokens.indices where paragraph.isKind(index, .word) { words.append(Array(paragraph.letters(of: index))) }
    }
    let elapsed = clock.measure { for word in words { count &+= Lexicon.embedded.info(word, 0..<word.count).frequency } }
    print("lookup ns", Double(elapsed.components.attoseconds) / 1e9 / Double(words.count), count)
  }
}
