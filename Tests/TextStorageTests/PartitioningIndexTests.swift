import Testing
import TextStorage

@Suite struct PartitioningIndexTests {
  @Test(arguments: 0...9) func `the first element behind is found wherever the cut lies`(_ count: Int) {
    let numbers = Array(0..<count)
    for cut in 0...count { #expect(numbers.partitioningIndex { $0 >= cut } == cut) }
  }

  @Test func `a slice keeps its indices`() {
    let slice = Array(0..<10)[4..<8]
    #expect(slice.partitioningIndex { $0 >= 6 } == 6)
    #expect(slice.partitioningIndex { $0 >= 0 } == 4)
    #expect(slice.partitioningIndex { $0 >= 9 } == 8)
  }
}
