extension RandomAccessCollection where Index == Int {
  /// The first index whose element `isBehind`, the end when none is. *Invariant:* behind such an element all are.
  /// O(log n).
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
