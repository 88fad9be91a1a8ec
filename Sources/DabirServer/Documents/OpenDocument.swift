import DabirAnalysis
import DabirRules
import LanguageServerProtocol
import TextStorage

/// One document the client has open.
final class OpenDocument {
  /// The document's name, as the client spells it.
  let uri: String
  /// The client's number of the newest text.
  private(set) var version: Int
  /// Text and findings.
  private(set) var analysis: DocumentAnalysis
  /// True until the text has been analysed to its end for the first time.
  var isOpening = true
  /// True while the client knows nothing of this analysis, so that a difference would have nothing to differ from.
  var isNewToClient = true
  /// True after a change that could not be applied: the texts on both sides differ until the next whole text.
  private(set) var isOutOfStep = false
  /// What a client that takes differences has not been told of.
  private var unsent = FindingsChange()
  private let sendsDifferences: Bool
  /// The findings as they go out in lists; nil while none was wanted.
  private(set) var list: FindingsList?
  /// True while the client has not been told of the newest text's findings.
  var needsPublishing = true
  /// The list last sent, so that an equal list is not sent again; nil before the first.
  var published: PublishedList?
  /// What the client has been told of the analysis being under way.
  var progress = AnalysisProgress()
  /// The semantic tokens last sent, for a client that asks for what has changed since.
  var lastTokens: TokenAnswer?
  /// Counts texts over the life of the session, reopening included; part of a pull's result id.
  private(set) var revision: Int

  /// Opens `text`; nil opens a document whose text could not be taken over, out of step from the start.
  init(
    uri: String, version: Int, text: [UInt8]?, settings: AnalysisSettings, revision: Int,
    sendsDifferences: Bool
  ) {
    self.sendsDifferences = sendsDifferences
    self.uri = uri
    self.version = version
    self.revision = revision
    isOutOfStep = text == nil
    analysis = DocumentAnalysis(text ?? [], settings: settings)
  }

  /// Why a change was refused.
  enum ChangeFault: Error, CustomStringConvertible {
    case reversedRange
    case outsideText(line: Int, lines: Int)
    case insideCharacter
    case loneSurrogate

    var description: String {
      switch self {
      case .reversedRange: "the range ends before it starts"
      case .outsideText(let line, let lines): "line \(line) lies outside the text of \(lines) lines"
      case .insideCharacter: "a position lies inside a character"
      case .loneSurrogate: "the text has half of a surrogate pair"
      }
    }
  }

  /// Applies the changes in order; what was wrong with the first that could not be applied. From that one on the
  /// document is out of step: it keeps the text it has until a change, of the same message or a later one, replaces
  /// the whole.
  func apply(_ params: DidChangeParams, encoding: PositionEncoding, revision: Int) -> ChangeFault? {
    self.revision = revision
    version = params.version ?? version + 1
    needsPublishing = true
    var fault: ChangeFault?
    for change in params.changes {
      if change.hasLoneSurrogate {
        if !isOutOfStep || change.range == nil { fault = fault ?? .loneSurrogate }
        isOutOfStep = true
        continue
      }
      guard let range = change.range else {
        analysis.replaceAll(with: change.text)
        isOutOfStep = false
        continue
      }
      guard !isOutOfStep else { continue }
      do {
        try apply(range, change.text, encoding)
      } catch {
        isOutOfStep = true
        fault = fault ?? error
      }
    }
    return fault
  }

  private func apply(_ range: PositionRange, _ text: [UInt8], _ encoding: PositionEncoding)
    throws(ChangeFault)
  {
    let start = try place(range.start, encoding)
    let end = try place(range.end, encoding)
    guard (start.line, start.byte) <= (end.line, end.byte) else { throw .reversedRange }
    analysis.replace(
      fromLine: start.line, byte: start.byte, toLine: end.line, byte: end.byte, with: text)
  }

  /// The line and byte of a position. A column past the end of its line means the end, as the specification
  /// says; so does the line just behind the last, which editors use for «to the end».
  func place(_ position: Position, _ encoding: PositionEncoding) throws(ChangeFault) -> (line: Int, byte: Int)
  {
    let lines = analysis.text.lineCount
    if position.line == lines {
      return (lines - 1, analysis.text.line(lines - 1).text.count)
    }
    guard position.line < lines else { throw .outsideText(line: position.line, lines: lines) }
    guard let byte = encoding.offset(of: position.character, in: analysis.text.line(position.line).text)
    else {
      throw .insideCharacter
    }
    return (position.line, byte)
  }

  /// Starts a new analysis of the same text under other settings.
  func reanalyse(_ settings: AnalysisSettings, revision: Int) {
    analysis = DocumentAnalysis(analysis.text.bytes, settings: settings)
    isOpening = true
    isNewToClient = true
    list = nil
    unsent = FindingsChange()
    self.revision = revision
    needsPublishing = true
  }

  // MARK: Findings

  /// True when there is a difference the client has not been told of.
  var hasDifference: Bool { analysis.hasChange || !unsent.isEmpty }

  /// The difference the client has not been told of, which from now on it has.
  func takeDifference() -> FindingsChange {
    collectChanges()
    defer { unsent = FindingsChange() }
    return unsent
  }

  /// Brings the list up to date, see `FindingsList.update`.
  func updateList(by diagnostics: DiagnosticWriter, limit: Int, budget: Int = .max) -> Bool {
    collectChanges()
    let list = list ?? FindingsList()
    self.list = list
    return list.update(from: analysis, by: diagnostics, limit: limit, budget: budget)
  }

  private func collectChanges() {
    let change = analysis.takeChange()
    if sendsDifferences { unsent.append(change) }
    list?.note(change)
  }
}
