/// The project's own tools: generators and benchmarks. Not a product.
@main
enum DabirDev {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    switch arguments.popFirst() {
    case "try": TryCommand.run(Array(arguments))
    case "generate": GenerateCommand.run(Array(arguments))
    default:
      print(
        """
        usage: dabir-dev COMMAND
          generate lexicon [--check]   compile Sources/EmbeddedData/lexicon/*.tsv into lexicon.bin
          generate pages [--check]     join protocol/rules/*/*.md into rule-pages.md
        """)
    }
  }
}
