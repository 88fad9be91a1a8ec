/// Compiles words into the automaton of `LexiconFormat`. Used by the generator and by the test that compares the
/// embedded bytes with their source; the same words always give the same bytes.
package struct LexiconBuilder {
  private struct Node {
    var edges: [(label: UInt8, target: Int)] = []
    var value: Int?
  }

  private struct Signature: Hashable {
    var labels: [UInt8]
    var targets: [Int]
    var value: Int?
  }

  private var nodes: [Node] = [Node()]
  private var register: [Signature: Int] = [:]
  private var path: [Int] = [0]
  private var previous: [UInt8] = []
  private var infos: [WordInfo] = []
  private var infoNumbers: [WordInfo: Int] = [:]

  /// Compiles `words`, any order, one entry per spelling; spellings hold no ZWNJ and are not empty.
  /// O(letters · log words).
  package static func compile(_ words: [[UInt8]: WordInfo]) -> [UInt8] {
    var builder = LexiconBuilder()
    let sorted = words.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    // Infos are numbered by value, not by first use, so that the image does not depend on hashing.
    builder.infos = Set(words.values).sorted { ($0.bits, $0.weights.packed) < ($1.bits, $1.weights.packed) }
    for (number, info) in builder.infos.enumerated() { builder.infoNumbers[info] = number }
    for (letters, info) in sorted { builder.add(letters, info) }
    builder.freeze(downTo: 0)
    return builder.pack(wordCount: sorted.count)
  }

  private mutating func add(_ letters: [UInt8], _ info: WordInfo) {
    let common = zip(previous, letters).prefix { $0 == $1 }.count
    freeze(downTo: common)
    for letter in letters[common...] {
      nodes.append(Node())
      nodes[path[path.count - 1]].edges.append((letter, nodes.count - 1))
      path.append(nodes.count - 1)
    }
    nodes[path[path.count - 1]].value = infoNumbers[info]
    previous = letters
  }

  /// Replaces the finished end of the current path by equal states seen before.
  private mutating func freeze(downTo depth: Int) {
    while path.count - 1 > depth {
      let state = path.removeLast()
      let node = nodes[state]
      let signature = Signature(
        labels: node.edges.map(\.label), targets: node.edges.map(\.target), value: node.value)
      if let known = register[signature] {
        let parent = path[path.count - 1]
        nodes[parent].edges[nodes[parent].edges.count - 1].target = known
        if state == nodes.count - 1 { nodes.removeLast() }
      } else {
        register[signature] = state
      }
    }
  }

  private func pack(wordCount: Int) -> [UInt8] {
    var packer = SlotPacker()
    var bases = [Int: Int]()
    // Wide states first: they are the hardest to place.
    var order: [Int] = []
    var seen: Set<Int> = [0]
    var stack = [0]
    while let state = stack.popLast() {
      order.append(state)
      for edge in nodes[state].edges where seen.insert(edge.target).inserted { stack.append(edge.target) }
    }
    order.sort { left, right in
      let (leftWidth, rightWidth) = (nodes[left].edges.count, nodes[right].edges.count)
      return leftWidth == rightWidth ? left < right : leftWidth > rightWidth
    }
    for state in order {
      var labels = nodes[state].edges.map { Int($0.label) }
      if nodes[state].value != nil { labels.append(LexiconFormat.valueLabel) }
      bases[state] = packer.place(labels)
    }
    var slots = [UInt32](repeating: 0, count: packer.slotCount)
    for state in order {
      let base = bases[state]!
      for edge in nodes[state].edges {
        slots[base + Int(edge.label)] = UInt32(bases[edge.target]!) << 8 | UInt32(edge.label)
      }
      if let value = nodes[state].value {
        slots[base + LexiconFormat.valueLabel] = UInt32(value) << 8 | UInt32(LexiconFormat.valueLabel)
      }
    }
    return image(wordCount: wordCount, root: bases[0]!, slots: slots)
  }

  private func image(wordCount: Int, root: Int, slots: [UInt32]) -> [UInt8] {
    var bytes = LexiconFormat.magic
    func append(_ number: UInt64, _ size: Int) {
      for shift in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * shift))) }
    }
    for number in [Int(LexiconFormat.version), wordCount, infos.count, slots.count, root, 0] {
      append(UInt64(number), 4)
    }
    for info in infos {
      append(info.bits, 8)
      append(UInt64(info.weights.packed), 4)
    }
    for slot in slots { append(UInt64(slot), 4) }
    return bytes
  }
}

/// Finds, for each state, a base at which all its labels fall on free slots. Bases are never shared, because a
/// slot's label alone says whom it belongs to.
private struct SlotPacker {
  private var used: [Bool] = []
  private var takenBases: [Bool] = []
  /// Where the search begins, by number of labels: it moves on when a stretch has become too crowded for states
  /// of that width, which keeps the packing linear.
  private var searchStart = [Int](repeating: 0, count: 80)
  private(set) var slotCount = 0

  mutating func place(_ labels: [Int]) -> Int {
    let from = searchStart[labels.count]
    var base = from
    while !fits(labels, base) { base += 1 }
    if base - from > 128 { searchStart[labels.count] = from + (base - from) / 2 }
    occupy(labels, base)
    return base
  }

  private func fits(_ labels: [Int], _ base: Int) -> Bool {
    if base < takenBases.count, takenBases[base] { return false }
    return labels.allSatisfy { base + $0 >= used.count || !used[base + $0] }
  }

  private mutating func occupy(_ labels: [Int], _ base: Int) {
    let top = base + LexiconFormat.valueLabel + 1
    if used.count < top {
      used += [Bool](repeating: false, count: top - used.count)
      takenBases += [Bool](repeating: false, count: top - takenBases.count)
    }
    takenBases[base] = true
    for label in labels {
      used[base + label] = true
      slotCount = max(slotCount, base + label + 1)
    }
  }
}
