/// One Unicode scalar read from UTF-8 bytes, with the bytes it takes.
@usableFromInline package struct DecodedScalar: Sendable {
  /// The scalar's number.
  @usableFromInline package var value: UInt32
  /// How many bytes it takes, 1…4.
  @usableFromInline package var length: Int

  /// Takes both as they are.
  @inlinable
  package init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }
}

/// Reads scalars from bytes. Total: a byte that starts no well-formed sequence reads as U+FFFD of length 1, so a
/// scan over any bytes ends.
@usableFromInline package enum UTF8Scalars {
  /// The scalar that starts at `offset`. *Invariant:* `offset < bytes.count`. O(1).
  @inlinable @inline(__always)
  package static func decode(_ bytes: [UInt8], at offset: Int) -> DecodedScalar {
    decode(bytes.span, at: offset)
  }

  /// The scalar that starts at `offset`. *Invariant:* `offset < bytes.count`. O(1).
  ///
  /// One and two bytes, which are nearly all of Persian, are read where it is called.
  @inlinable @inline(__always)
  package static func decode(_ bytes: Span<UInt8>, at offset: Int) -> DecodedScalar {
    let first = bytes[offset]
    if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
    if first >= 0xC2, first < 0xE0, offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80 {
      return DecodedScalar(value: UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), length: 2)
    }
    return decodeLong(bytes, at: offset)
  }

  /// Three bytes, four, and damage.
  @usableFromInline
  static func decodeLong(_ bytes: Span<UInt8>, at offset: Int) -> DecodedScalar {
    let first = bytes[offset]
    if first < 0xF0 {
      guard first >= 0xE0, offset + 2 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80,
        bytes[offset + 2] & 0xC0 == 0x80
      else { return damaged }
      let value =
        UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
      return DecodedScalar(value: value, length: 3)
    }
    guard first < 0xF5, offset + 3 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80,
      bytes[offset + 2] & 0xC0 == 0x80, bytes[offset + 3] & 0xC0 == 0x80
    else { return damaged }
    let value =
      UInt32(first & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
      | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F)
    return DecodedScalar(value: value, length: 4)
  }

  /// The scalar that ends just before `offset`, or nil at the start. O(1).
  @inlinable
  package static func decode(_ bytes: [UInt8], before offset: Int) -> DecodedScalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = decode(bytes, at: start)
    return start + scalar.length == offset ? scalar : damaged
  }

  /// What a byte outside any well-formed sequence reads as.
  @inlinable
  package static var damaged: DecodedScalar { DecodedScalar(value: 0xFFFD, length: 1) }

  /// The UTF-8 bytes of `value`; U+FFFD's for a number that is no scalar.
  package static func encode(_ value: UInt32) -> [UInt8] {
    Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  /// The bytes with every malformed sequence replaced by U+FFFD. O(n).
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
