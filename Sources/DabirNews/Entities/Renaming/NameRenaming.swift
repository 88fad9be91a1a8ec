package import TextStorage

/// Writes a name in another way through all of a story's mentions of it: what changes in the name at the cursor
/// changes in its longer and shorter forms.
///
/// Words that stay take no part. As many new words as old ones replace each other one by one, also in forms that have
/// only some of them (`ولودیمیر زیلنسکی` → `ولودیمیر زلنسکی` changes `زیلنسکی` as well). Another number of words
/// replaces the old ones as a whole, and is refused when a form of the name has only part of them: nobody can say what
/// should stand there.
package enum NameRenaming {
  /// Replace the bytes of `range` in paragraph `paragraph` by `text`.
  package struct Edit: Hashable, Sendable {
    /// Index of the paragraph.
    package var paragraph: Int
    /// UTF-8 bytes from the start of the paragraph.
    package var range: TextRange
    /// UTF-8.
    package var text: [UInt8]
  }

  /// Why a name cannot be written so.
  package enum Refusal: Error, Hashable, Sendable {
    /// The new name has no letters, or characters no name has: line ends, tabs, direction controls.
    case noName
    /// This form of the name (UTF-8) has only part of the words that change.
    case partialForm([UInt8])
  }

  /// The edits that write the mention `target` of `entity` as `newName` (UTF-8), and the other mentions accordingly,
  /// in order of place. `text` gives the bytes of a paragraph. O(mentions).
  package static func edits(
    _ entity: Entity, _ target: Entity.Mention, to newName: [UInt8], text: (_ paragraph: Int) -> [UInt8]
  ) throws(Refusal) -> [Edit] {
    let new = try words(newName)
    let change = Change(from: NameWord.all(text(target.paragraph), target.range), to: new)
    var edits: [Edit] = []
    for mention in entity.mentions {
      let paragraph = text(mention.paragraph)
      guard let replacements = change.replacements(in: NameWord.all(paragraph, mention.range)) else {
        throw .partialForm(Array(paragraph[mention.range.indices]))
      }
      for (range, text) in replacements where !paragraph[range.indices].elementsEqual(text) {
        edits.append(Edit(paragraph: mention.paragraph, range: range, text: text))
      }
    }
    return withoutOverlaps(edits)
  }

  /// A name that stands inside a longer form of itself is written once, with the longer form.
  private static func withoutOverlaps(_ edits: [Edit]) -> [Edit] {
    let ordered = edits.sorted {
      ($0.paragraph, $0.range.start, -$0.range.end) < ($1.paragraph, $1.range.start, -$1.range.end)
    }
    var kept: [Edit] = []
    for edit in ordered {
      if let last = kept.last, last.paragraph == edit.paragraph, edit.range.start < last.range.end {
        continue
      }
      kept.append(edit)
    }
    return kept
  }

  private static func words(_ name: [UInt8]) throws(Refusal) -> [NameWord] {
    let scalars = String(decoding: name, as: UTF8.self).unicodeScalars
    let isClean = scalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200D...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF:
        false
      default: true
      }
    }
    let words = NameWord.all(name, TextRange(0, name.count))
    guard isClean, words.contains(where: { !$0.letters.isEmpty }) else { throw .noName }
    return words
  }

  /// What changes between two ways of writing a name.
  private struct Change {
    let old: ArraySlice<NameWord>
    let new: ArraySlice<NameWord>
    /// Words replace words one by one.
    let isWordwise: Bool
    /// The whole new name.
    let whole: [NameWord]

    init(from: [NameWord], to: [NameWord]) {
      whole = to
      var start = 0
      while start < min(from.count, to.count), from[start].bytes == to[start].bytes { start += 1 }
      var end = 0
      while end < min(from.count, to.count) - start,
        from[from.count - 1 - end].bytes == to[to.count - 1 - end].bytes
      {
        end += 1
      }
      isWordwise = from.count == to.count
      let isReplacement = start + end < from.count && start + end < to.count
      // Where words only come or go the name is taken as a whole.
      old = isWordwise || isReplacement ? from[start..<(from.count - end)] : from[...]
      new = isWordwise || isReplacement ? to[start..<(to.count - end)] : to[...]
    }

    /// What becomes of a form of the name; nil where that cannot be said.
    func replacements(in form: [NameWord]) -> [(TextRange, [UInt8])]? {
      isWordwise ? wordByWord(form) : asWhole(form)
    }

    private func wordByWord(_ form: [NameWord]) -> [(TextRange, [UInt8])] {
      form.compactMap { word in
        for (old, new) in zip(old, new) {
          if let part = word.part(spelling: old) { return (part, Array(new.bytes)) }
        }
        return nil
      }
    }

    private func asWhole(_ form: [NameWord]) -> [(TextRange, [UInt8])]? {
      let shared = form.indices.filter { index in old.contains { form[index].part(spelling: $0) != nil } }
      guard let first = shared.first else { return [] }
      // A longer or shorter form that has only words of the new name stays.
      let isKnown = form.allSatisfy { word in whole.contains { word.part(spelling: $0) != nil } }
      if isKnown, form.count != old.count { return [] }
      guard shared.count == old.count, first + old.count <= form.count,
        let start = form[first].part(spelling: old[old.startIndex]),
        let end = form[first + old.count - 1].part(spelling: old[old.endIndex - 1])
      else { return nil }
      let isInOrder = zip(form[first...], old).allSatisfy { $0.part(spelling: $1) != nil }
      return isInOrder ? [(start.union(end), Array(new.map(\.bytes).joined(separator: [0x20])))] : nil
    }
  }
}
