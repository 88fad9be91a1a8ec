import Foundation
import JSONRPC
import Testing

@Suite struct WriterTests {
  @Test func `commas come between members and elements and nowhere else`() {
    let text = written { writer in
      writer.beginObject()
      writer.key("a")
      writer.value(1)
      writer.key("b")
      writer.beginArray()
      writer.value(true)
      writer.null()
      writer.beginObject()
      writer.endObject()
      writer.beginArray()
      writer.endArray()
      writer.value("x")
      writer.endArray()
      writer.key("c")
      writer.value(false)
      writer.endObject()
    }
    #expect(text == "{\"a\":1,\"b\":[true,null,{},[],\"x\"],\"c\":false}")
  }

  @Test(arguments: [
    0, 1, -1, 9, 10, -10, 42, 99, 100, 65535, 1_000_000, Int.max, Int.min, Int.max - 1, Int.min + 1,
  ])
  func `an integer is written as its description`(int: Int) {
    #expect(written { $0.value(int) } == int.description)
  }

  @Test(arguments: [0.0, 1.0, -0.5, 1e300, .leastNonzeroMagnitude, 0.1, 123456.789])
  func `a double reads back as it was`(double: Double) throws {
    #expect(try parse(written { $0.value(double) }).double == double)
  }

  @Test func `what is no number is written as null`() {
    #expect(written { $0.value(Double.nan) } == "null")
    #expect(written { $0.value(-Double.infinity) } == "null")
  }

  @Test func `every ASCII character is escaped just where it must be`() throws {
    for byte in UInt8.min...0x7F {
      let string = String(decoding: [byte], as: UTF8.self)
      let text = written { $0.value(string) }
      #expect(try parse(text).utf8 == [byte])
      let mustEscape = byte < 0x20 || string == "\"" || string == "\\"
      #expect((text != "\"\(string)\"") == mustEscape)
    }
    #expect(written { $0.value("\u{8}\u{C}\n\r\t\u{1}\u{1F}\"\\/") } == #""\b\f\n\r\t\u0001\u001f\"\\/""#)
  }

  @Test func `strings, arrays and slices are written alike`() throws {
    for text in ["", "plain", "\"", "خبر \"مهم\"\nدوم", String(repeating: "آ\\", count: 100), "\u{2028}😀"] {
      let utf8 = Array(text.utf8)
      let expected = written { $0.value(text) }
      #expect(written { $0.value(utf8: utf8) } == expected)
      #expect(written { $0.value(utf8: ([0x22] + utf8 + [0x22])[1..<(utf8.count + 1)]) } == expected)
      #expect(try JSONDecoder().decode(String.self, from: Data(expected.utf8)) == text)
    }
  }

  @Test func `escaping a second string leaves the first alone`() {
    let text = written { writer in
      writer.beginArray()
      writer.value("a\"b")
      writer.value("c\nd")
      writer.endArray()
    }
    #expect(text == #"["a\"b","c\nd"]"#)
  }

  @Test func `a raw value takes its place among the others`() throws {
    let source = try parse("{\"keep\": [1, 2.0] }")
    let text = written { writer in
      writer.beginArray()
      writer.value(0)
      writer.raw(source.rawBytes)
      writer.raw(Array("7".utf8))
      writer.endArray()
    }
    #expect(text == "[0,{\"keep\": [1, 2.0] },7]")
  }

  @Test func `a fragment joins what is around it with the right commas`() {
    let text = written { writer in
      writer.beginArray()
      for line in 1...2 {
        writer.fragment("{\"line\":")
        writer.value(line)
        writer.fragment(",\"column\":")
        writer.value(3)
        writer.fragment("},{\"empty\":")
        writer.fragment("[]")
        writer.key("more")
        writer.value(literal: "yes")
        writer.fragment("")
        writer.fragment("}")
      }
      writer.endArray()
    }
    let element = "{\"line\":%,\"column\":3},{\"empty\":[],\"more\":\"yes\"}"
    let elements = ["1", "2"].map { element.replacingOccurrences(of: "%", with: $0) }
    #expect(text == "[" + elements.joined(separator: ",") + "]")
  }

  @Test func `a key that is not known beforehand is escaped`() {
    let text = written { writer in
      writer.beginObject()
      writer.key(escaping: "a\"b")
      writer.value(1)
      writer.key(escaping: "c")
      writer.value(2)
      writer.endObject()
    }
    #expect(text == #"{"a\"b":1,"c":2}"#)
  }

  @Test func `a writer that starts afresh forgets its last comma`() {
    var writer = JSONWriter(reservingCapacity: 16)
    writer.value(1)
    writer.removeAll()
    #expect(writer.bytes.isEmpty)
    writer.value("x")
    #expect(writer.bytes == Array("\"x\"".utf8))
  }

  @Test func `pieces appended as bytes are escaped as strings and separated as values`() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.value { $0 += Array("a\"b".utf8) }
    writer.values { $0 += Array("1,2".utf8) }
    writer.value(3)
    writer.endArray()
    #expect(writer.bytes == Array(#"["a\"b",1,2,3]"#.utf8))
  }
}
