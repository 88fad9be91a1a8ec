package import DabirNews
import TextStorage

/// Two offices stated for one person that nobody holds at a time (HANDBOOK E 9).
///
/// Precision before recall: the full name has to stand with both, in the text's own words; what was, will be or is held
/// for another is no office, nor is one of a year long gone.
package enum RoleConflict {
  /// An office, with the text of its paragraph.
  package typealias Place = (place: StoryIndex.OfficePlace, text: [UInt8])

  /// The places whose office excludes the first one stated. `offices` are those of one full name, in order. O(offices).
  package static func reported(_ offices: [Place]) -> [StoryIndex.OfficePlace] {
    let stated = offices.compactMap { place, text in
      isDated(place.paragraph) || goesOn(place, text) ? nil : StatedOffice(place.letters).map { (place, $0) }
    }
    guard let (_, first) = stated.first else { return [] }
    return stated.dropFirst().filter { $0.1.excludes(first) }.map(\.0)
  }

  /// The finding at a place.
  package static func finding(_ place: StoryIndex.OfficePlace) -> Finding {
    Finding(.roleConflict, .style, place.range)
  }

  /// True where another office follows: وزیر دفاع و سرپرست وزارت معارف.
  private static func goesOn(_ place: StoryIndex.OfficePlace, _ text: [UInt8]) -> Bool {
    text[place.range.end...].starts(with: " و ".utf8)
  }

  /// True where the paragraph tells of some year.
  private static func isDated(_ paragraph: StoryParagraph) -> Bool {
    paragraph.candidates.contains { $0.type == .date && $0.form == .year }
  }
}
