/// The subtype records of the gazetteer that the stages of a scan ask about. House entries have no subtype.
struct KnownKinds: Sendable {
  /// Programs and services.
  let apps: Set<Int>
  /// Newspapers, broadcasters, sites and agencies.
  let media: Set<Int>
  /// Clubs and leagues.
  let sport: Set<Int>
  let countries: Set<Int>

  /// Those of the tables in this binary: looked up once, not for each document.
  static let embedded = KnownKinds(.standard)

  private init(_ gazetteer: Gazetteer) {
    func records(_ names: String...) -> Set<Int> {
      Set((1..<256).filter { names.contains(gazetteer.subtype($0)) })
    }
    apps = records("app")
    media = records("media", "news-agency")
    sport = records("sport")
    countries = records("country")
  }
}
