/// The project's own tools: generators and benchmarks. Not a product.
@main
enum DabirDev {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    switch arguments.popFirst() {
    case "bench" where arguments.first == "analysis": AnalysisBench.run(Array(arguments.dropFirst()))
    case "bench": BenchCommand.run(Array(arguments))
    case "serve": NullServer.run(Array(arguments))
    case "fuzz": FuzzCommand.run(Array(arguments))
    case "generate": GenerateCommand.run(Array(arguments))
    case "train": TrainCommand.run(Array(arguments))
    default:
      print(
        """
        usage: dabir-dev COMMAND
          bench [EXECUTABLE] [--quick | --huge | --bytes N,N | --text FILE]
                                         times of the built program, and its counted work
          serve --answer-bytes N         a server that does nothing but send N bytes an answer; bench starts it
          fuzz [--edits N] [--seed S] [--bytes N]
                                         random edits of random documents, against a fresh analysis each time
          bench analysis FILE… [--rounds N] [--part NAME]
                                         megabytes a second of the analysis and its parts, and a checksum
          generate lexicon [--check]     compile Sources/EmbeddedData/lexicon/*.tsv into lexicon.bin
          generate gazetteer [--check]   compile Sources/EmbeddedData/gazetteer/*.tsv into gazetteer.bin
          generate pages [--check]       join protocol/rules/*/*.md into rule-pages.md
          train joining TEXT             count how TEXT writes compounds into joining-counts.tsv
        """)
    }
  }
}
