import DabirAnalysis
import DabirNews
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/prepareRename`: the name under the cursor; null where there is none that could be renamed.
  func prepareRename(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentPositionParams(params)
    guard let document = document(params.uri, for: id),
      let place = place(params.position, in: document, for: id)
    else { return }
    answer(id, about: document) { [self] document, writer in
      guard let (_, mention) = name(at: place, in: document) else { return writer.null() }
      writer.beginObject()
      writer.key("range")
      writer.value(document.range(mention, encoding))
      writer.key("placeholder")
      writer.value(utf8: document.words(mention.range, line: mention.paragraph))
      writer.endObject()
    }
  }

  /// `textDocument/rename`: the name through its forms, or why that cannot be done.
  func rename(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try RenameParams(params)
    guard let document = document(params.place.uri, for: id),
      let place = place(params.place.position, in: document, for: id)
    else { return }
    whenAnalysed(document, id, otherwise: .contentModified) { [self] document in
      rename(id, in: document, at: place, to: params.newName)
    }
  }

  private func rename(
    _ id: RequestID, in document: OpenDocument, at place: (line: Int, byte: Int), to newName: [UInt8]
  ) {
    guard let (entity, mention) = name(at: place, in: document) else {
      return fail(id, .requestFailed, RefusalText.noNameHere(settings.language))
    }
    do throws(NameRenaming.Refusal) {
      let edits = try NameRenaming.edits(entity, mention, to: newName) {
        document.analysis.text.line($0).text
      }
      send { writer in
        writer.response(id: id) { writer in
          writeEdit(document, to: &writer) { writer in
            for edit in edits {
              writer.textEdit(document.range(edit.range, line: edit.paragraph, encoding), edit.text)
            }
          }
        }
      }
    } catch {
      let isBadName = error == .noName
      fail(id, isBadName ? .invalidParams : .requestFailed, RefusalText.text(error, settings.language))
    }
  }

  /// A name of the story; not a date or amount, and not a pronoun, title or nationality that stands for one.
  private func name(at place: (line: Int, byte: Int), in document: OpenDocument) -> OpenDocument.NamedPlace? {
    guard let named = document.entity(at: place), named.entity.type.isNamed, named.mention.form.isNamed
    else { return nil }
    return named
  }
}

/// Why a name is not renamed, for the person who asked.
private enum RefusalText {
  static func noNameHere(_ language: MessageLanguage) -> String {
    language == .persian
      ? "این\u{200C}جا نامی نیست که بتوان عوض کرد" : "There is no name here that could be renamed"
  }

  static func text(_ refusal: NameRenaming.Refusal, _ language: MessageLanguage) -> String {
    switch refusal {
    case .noName:
      return language == .persian
        ? "نام تازه باید حرف داشته باشد و در یک سطر باشد" : "The new name needs letters, on one line"
    case .partialForm(let form):
      let form = MessageText.isolated(MessageText.visible(form[...]))
      return language == .persian
        ? "در متن \(form) هم آمده که فقط بخشی از این نام است؛ شمار واژه\u{200C}ها را نگه دارید یا آن را جدا عوض کنید"
        : "The text also has \(form), which is only part of this name; keep the number of words, or change it by itself"
    }
  }
}
