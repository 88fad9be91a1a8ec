/// How often counted copy writes a compound apart, with ZWNJ, and as one; read from `joining-counts.tsv`, which
/// `dabir-dev train joining` writes, and turned into the weights of the compiled lexicon.
package struct JoiningCounts: Sendable {
  /// Occurrences of one thing by how it was written.
  package struct Tally: Hashable, Sendable {
    /// With spaces.
    package var apart = 0
    /// With ZWNJ.
    package var zwnj = 0
    /// With nothing.
    package var joined = 0

    /// Makes a tally.
    package init(apart: Int = 0, zwnj: Int = 0, joined: Int = 0) {
      (self.apart, self.zwnj, self.joined) = (apart, zwnj, joined)
    }
  }

  /// A compound and its boundaries, in letters.
  package struct Compound: Hashable, Sendable {
    /// Spelling without ZWNJ.
    package let letters: [UInt8]
    /// Letters before each boundary, ascending.
    package let cuts: [Int]

    /// Makes a compound.
    package init(letters: [UInt8], cuts: [Int]) {
      (self.letters, self.cuts) = (letters, cuts)
    }
  }

  /// Compounds as they were found.
  package var compounds: [Compound: Tally] = [:]
  /// Elements after a noun.
  package var last: [[UInt8]: Tally] = [:]
  /// Elements before a noun.
  package var first: [[UInt8]: Tally] = [:]
  /// Words in silent he: `zwnj` counts Xه + ای, `apart` X + های.
  package var indefinites: [[UInt8]: Tally] = [:]

  /// Nothing counted.
  package init() {}

  /// Reads the file; lines that are no row are passed over.
  package init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 5, let apart = Int(fields[2]), let zwnj = Int(fields[3]), let joined = Int(fields[4])
      else { continue }
      let tally = Tally(apart: apart, zwnj: zwnj, joined: joined)
      let spelled = Letter.letters(String(fields[1]))
      switch fields[0] {
      case "compound": compounds[Self.compound(spelled)] = tally
      case "last": last[spelled] = tally
      case "first": first[spelled] = tally
      case "indefinite": indefinites[spelled] = tally
      default: continue
      }
    }
  }

  private static func compound(_ spelled: [UInt8]) -> Compound {
    var letters: [UInt8] = []
    var cuts: [Int] = []
    for letter in spelled {
      if letter == Letter.zwnj { cuts.append(letters.count) } else { letters.append(letter) }
    }
    return Compound(letters: letters, cuts: cuts)
  }

  /// The file's text, rows in order of their letters. The same counts always give the same text.
  package var text: String {
    var lines: [String] = []
    func add(_ kind: String, _ rows: [([UInt8], Tally)]) {
      for (letters, tally) in rows.sorted(by: { $0.0.lexicographicallyPrecedes($1.0) }) {
        let spelled = String(String.UnicodeScalarView(letters.map { letter in
          letter == Letter.zwnj ? "~" : Unicode.Scalar(Letter.scalar(letter)) ?? "\u{FFFD}"
        }))
        lines.append("\(kind)\t\(spelled)\t\(tally.apart)\t\(tally.zwnj)\t\(tally.joined)")
      }
    }
    add("compound", compounds.map { (Self.spelled($0.key), $0.value) })
    add("first", first.map { ($0.key, $0.value) })
    add("indefinite", indefinites.map { ($0.key, $0.value) })
    add("last", last.map { ($0.key, $0.value) })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func spelled(_ compound: Compound) -> [UInt8] {
    var spelled: [UInt8] = []
    for (index, letter) in compound.letters.enumerated() {
      if compound.cuts.contains(index) { spelled.append(Letter.zwnj) }
      spelled.append(letter)
    }
    return spelled
  }
}
