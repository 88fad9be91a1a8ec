import DabirTesting
import Testing

@testable import DabirNews

@Suite struct NameVariantsTests {
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `names that are close share a start or an end`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func letter() -> UInt8 { UInt8.random(in: 1...3, using: &random) }
    var close = 0
    for _ in 0..<20_000 {
      let name = (0..<Int.random(in: 4...9, using: &random)).map { _ in letter() }
      var other = name
      let place = Int.random(in: 0..<name.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: other[place] = letter()
      case 1: other.insert(letter(), at: place)
      case 2: other.append(letter())
      case 3: other.remove(at: place)
      default: other = (0..<Int.random(in: 4...9, using: &random)).map { _ in letter() }
      }
      guard other.count >= NameVariants.fewestLetters, NameVariants.areClose(name[...], other[...]) else {
        continue
      }
      close += 1
      let wanted = NameVariants.outlines(of: name[...], length: other.count)
      let filed = NameVariants.outlines(of: other[...], length: other.count)
      #expect(wanted.start == filed.start || wanted.end == filed.end, "\(name) \(other)")
      #expect(abs(name.count - other.count) <= 1)
    }
    #expect(close > 4_000)
  }
}
