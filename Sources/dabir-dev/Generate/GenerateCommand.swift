import FoundationEssentials
import PersianLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the compiled data from its readable sources; `--check` only compares.
enum GenerateCommand {
  static func run(_ arguments: [String]) {
    if arguments.first == "pages" { return GeneratePages.run(isCheck: arguments.contains("--check")) }
    guard arguments.first == "lexicon" else {
      print("usage: dabir-dev generate lexicon|pages [--check]")
      return
    }
    do {
      let words = try LexiconFiles.words(counted: true)
      let image = LexiconBuilder.compile(words)
      let target = URL(filePath: "\(LexiconFiles.data)/lexicon.bin")
      if arguments.contains("--check") {
        let same = (try? Data(contentsOf: target)) == Data(image)
        print(
          same ? "lexicon.bin matches its sources" : "lexicon.bin is stale: run dabir-dev generate lexicon")
        exit(same ? 0 : 1)
      }
      try Data(image).write(to: target)
      print("lexicon.bin: \(image.count) bytes")
    } catch {
      print("generate lexicon: \(error)")
      exit(1)
    }
  }
}
