import DabirAnalysis
import DabirTesting
import Testing
import TextStorage

@Suite struct FindingsChangeTests {
  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func `lines outside the stretches are those that were there, in their order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var lines = Array(0..<Int.random(in: 1...30, using: &random))
      let before = lines
      var next = 100
      var change = FindingsChange()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let start = Int.random(in: 0..<lines.count, using: &random)
        let end = min(lines.count, start + Int.random(in: 1...4, using: &random))
        let count = Int.random(in: lines.count == end - start ? 1...3 : 0...3, using: &random)
        lines.replaceSubrange(start..<end, with: next..<next + count)
        next += count
        change.apply(LineChange(removed: start..<end, inserted: count))
      }
      let stretches = change.stretches
      for (left, right) in zip(stretches, stretches.dropFirst()) {
        #expect(left.new.upperBound < right.new.lowerBound && left.old.upperBound < right.old.lowerBound)
      }
      var kept = before
      var known = lines
      for stretch in stretches.reversed() {
        kept.removeSubrange(stretch.old)
        known.removeSubrange(stretch.new)
      }
      #expect(kept == known, "seed \(seed): \(stretches)")
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `changes taken one after the other add up to those taken at once`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var count = Int.random(in: 1...30, using: &random)
      var whole = FindingsChange()
      var sum = FindingsChange()
      var part = FindingsChange()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let start = Int.random(in: 0..<count, using: &random)
        let end = Int.random(in: start...count, using: &random)
        let step = LineChange(
          removed: start..<end, inserted: Int.random(in: count == end - start ? 1...3 : 0...3, using: &random)
        )
        count += step.inserted - (end - start)
        whole.apply(step)
        part.apply(step)
        guard Bool.random(using: &random) else { continue }
        sum.append(part)
        part = FindingsChange()
      }
      sum.append(part)
      #expect(sum == whole, "seed \(seed)")
    }
  }

  @Test func `a letter behind the last finding changes its line and no other`() throws {
    let analysis = DocumentAnalysis(try Sample.dari.article, settings: AnalysisSettings())
    analysis.advance()
    #expect(analysis.takeChange().stretches == [.init(old: 0..<0, new: 0..<analysis.text.lineCount)])
    #expect(!analysis.hasChange)
    let end = analysis.text.line(12).text.count
    analysis.replace(fromLine: 12, byte: end, toLine: 12, byte: end, with: Array("ب".utf8))
    analysis.advance()
    #expect(analysis.takeChange().stretches == [.init(old: 12..<13, new: 12..<13)])
  }

  @Test func `an opened code fence is a change of every line it takes findings from`() {
    let analysis = DocumentAnalysis(Array("خوب\nمی روم\nخوب\nمی روم".utf8), settings: AnalysisSettings())
    analysis.advance()
    _ = analysis.takeChange()
    analysis.replace(fromLine: 0, byte: 0, toLine: 0, byte: 6, with: Array("```".utf8))
    analysis.advance()
    #expect(
      analysis.takeChange().stretches == [.init(old: 1..<2, new: 1..<2), .init(old: 3..<4, new: 3..<4)])
  }
}
