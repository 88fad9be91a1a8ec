package import JSONRPC

/// What a client says of itself in `initialize`. Everything but the capabilities object itself may be missing.
package struct InitializeParams: Sendable {
  /// The client's process, when it wants the server to end with it.
  package let processId: Int?
  /// BCP 47 tag of the client's language.
  package let locale: String?
  /// The folders the client works in, as URIs.
  package let folders: [String]
  /// What the client can do.
  package let capabilities: ClientCapabilities
  /// Settings sent with `initialize`.
  package let options: JSONView?

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    guard let view, view.kind == .object else { throw ParamsError("params", "an object") }
    guard view["processId"].map({ $0.isNull || $0.int != nil }) ?? true else {
      throw ParamsError("processId", "an integer or null")
    }
    guard view["capabilities"].map({ $0.kind == .object }) ?? true else {
      throw ParamsError("capabilities", "an object")
    }
    processId = view["processId"]?.int
    locale = view["locale"]?.string
    let folders = view["workspaceFolders"]?.elements.compactMap { $0["uri"]?.string } ?? []
    self.folders = folders.isEmpty ? [view["rootUri"]?.string].compactMap { $0 } : folders
    capabilities = ClientCapabilities(view["capabilities"])
    options = view["initializationOptions"]
  }
}
