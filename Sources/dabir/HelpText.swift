/// What `--help` prints.
enum HelpText {
  static let overview = """
    dabir: says what a Persian or Dari desk editor would say about news copy

    usage: dabir COMMAND [OPTIONS] [PATHS]

      serve         the language server, JSON-RPC on standard input and output
      lint          report findings of files, folders or standard input (-)
      fix           apply safe fixes in place, or to standard input (-)
      annotate      JSON Lines in, JSON Lines out: all annotations of each document
      explain RULE  the page of a rule
      rules         the table of rules
      demo          a session of the server, shown to a person
      completions   completions for bash, zsh or fish
      --version, --help

    'dabir COMMAND --help' tells more. Exit codes of lint: 0 clean, 1 findings, 2 usage or unreadable input.
    """

  private static let shared = """
      --profile fa-AF|fa-IR   the variety (default fa-AF)
      --select CODES          only these rules or families, between commas
      --ignore CODES          not these
      --tier TIER             certain, contextual or style: that tier and all above it
      --language en|fa        language of messages (default en)
      --isolated              read no .dabir.json and nothing in .dabir/
    """

  static let lint = """
    usage: dabir lint [OPTIONS] PATHS...

    Reports findings of files, of folders (.txt .md .html inside them), or of standard input (-).

      --format text|json|github   json: one object a file and line
      --fail-level SEVERITY       error, warning, information or hint: exit 1 from there (default warning)
      --explain-findings          say which reading won, and what spoke against it (joining rules)
      --color auto|always|never
    \(shared)
    """

  static let fix = """
    usage: dabir fix [OPTIONS] PATHS...

    Applies safe fixes to files in place; with '-' reads standard input and writes the text to standard output.

      --diff      show what would change, write nothing
      --unsafe    also apply fixes that want a reader
    \(shared)
    """

  static let annotate = """
    usage: dabir annotate [OPTIONS]

    Reads {"id", "text", "profile"?} on each line of standard input and writes its annotations on one line.
    A line that cannot be used gives {"id"?, "error"} in its place and, at the end, exit 1.

      --offsets codepoint|utf16|utf8   the unit of all offsets (default codepoint)
    \(shared)
    """

  static let serve = """
    usage: dabir serve [OPTIONS]

    Speaks the Language Server Protocol on standard input and output.

      --stdio                                    accepted; it is the only way
      --framing content-length|lines|detect      lines: one JSON message a line (default detect)
      --position-encoding utf-8|utf-16|utf-32    for clients that count in other units than they say
      --profile fa-AF|fa-IR                      the variety until the client sets one (default fa-AF)
      --isolated                                 read no .dabir.json and nothing in .dabir/
    """
}
