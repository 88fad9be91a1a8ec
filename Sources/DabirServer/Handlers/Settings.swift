import DabirAnalysis
import JSONRPC

extension Session {
  /// `workspace/didChangeConfiguration`: `{"settings": {"dabir": {…}}}`. Settings files are read again as well.
  func didChangeConfiguration(_ params: JSONView?) {
    var changed = settings
    let faults = changed.merge(params?["settings"]?["dabir"])
    // The settings in force stay until good ones come.
    for fault in faults { log(.error, fault) }
    let isChanged = faults.isEmpty && changed != settings
    if isChanged { settings = changed }
    let isProjectChanged = projects.refresh { log(.error, $0) }
    if isChanged || isProjectChanged { reanalyseAll() }
  }

  /// `textDocument/didSave` and `workspace/didChangeWatchedFiles`: what was saved may be a settings file.
  func filesChanged() {
    if projects.refresh(onFault: { log(.error, $0) }) { reanalyseAll() }
  }

  /// What the analysis of a document depends on.
  func analysisSettings(of uri: String) -> AnalysisSettings {
    projects.analysis(of: uri, settings.check) { log(.error, $0) }
  }

  private func reanalyseAll() {
    for document in documents.values {
      document.reanalyse(analysisSettings(of: document.uri), revision: nextRevision())
    }
    if !documents.isEmpty { askToPullAgain() }
  }
}
