import JSONRPC
import Testing

@Suite struct ViewTests {
  @Test func `a value knows its kind`() throws {
    let kinds = try parse("[null,true,1,\"s\",[],{}]").elements.map(\.kind)
    #expect(kinds == [.null, .bool, .number, .string, .array, .object])
    #expect(try parse("null").isNull)
    #expect(try !parse("0").isNull)
  }

  @Test func `a chain of keys leads to a value however deep`() throws {
    let root = try parse("{\"x\":[1,{\"y\":2}],\"a\":{\"b\":{\"c\":[true]}},\"z\":0}")
    #expect(root["a"]?["b"]?["c"]?.elements.map(\.bool) == [true])
    #expect(root["z"]?.int == 0)
  }

  @Test func `asking a value for what it is not gives nil`() throws {
    let root = try parse("{\"n\":1,\"s\":\"1\",\"t\":true,\"a\":[],\"z\":null}")
    let number = try #require(root["n"])
    #expect(number.bool == nil && number.string == nil && number.utf8 == nil && number["k"] == nil)
    #expect(!number.equals("1") && !number.hasLoneSurrogate)
    let string = try #require(root["s"])
    #expect(string.int == nil && string.double == nil && string.bool == nil)
    #expect(root["t"]?.int == nil && root["z"]?.bool == nil && root["a"]?["k"] == nil)
    #expect(root["missing"] == nil && root["missing"]?["further"] == nil)
    #expect(root.int == nil && root.string == nil)
  }

  @Test func `of a repeated key the last one counts`() throws {
    let root = try parse("{\"a\":1,\"b\":2,\"a\":{\"a\":3},\"\\u0061\":4}")
    #expect(root["a"]?.int == 4)
    #expect(root.count == 4)
  }

  @Test func `a key is compared after its escapes are read`() throws {
    let root = try parse("{\"\\u0061\\/\\n\":1,\"a\":2}")
    #expect(root["a/\n"]?.int == 1)
    #expect(root["a"]?.int == 2)
  }

  @Test func `a key is not found inside a nested object or as a prefix`() throws {
    let root = try parse("{\"o\":{\"id\":1},\"idx\":2,\"i\":3}")
    #expect(root["id"] == nil)
    #expect(root[""] == nil)
    #expect(try parse("{\"\":5}")[""]?.int == 5)
  }

  @Test func `elements and members come in the order of the text`() throws {
    let root = try parse(" [ {\"b\":1 , \"a\":[2,3]} , [[4]] , 5 ] ")
    #expect(root.count == 3)
    let first = try #require(root.elements.first { _ in true })
    #expect(first.members.map(\.key.string) == ["b", "a"])
    #expect(first.members.map(\.value.count) == [0, 2])
    #expect(root.elements.map(\.kind) == [.object, .array, .number])
  }

  @Test func `a value that is no container has no elements and no members`() throws {
    for text in ["null", "1", "\"ab\""] {
      let view = try parse(text)
      #expect(view.count == 0 && Array(view.elements).isEmpty && Array(view.members).isEmpty)
    }
    #expect(Array(try parse("{\"a\":1}").elements).isEmpty)
    #expect(Array(try parse("[1,2]").members).isEmpty)
  }

  @Test func `the raw bytes are the exact source of the value`() throws {
    let root = try parse(" { \"id\" : 1.50e+0 , \"s\":\"\\u0041\" , \"o\": { \"x\" : [ 1 , 2 ] } } ")
    func raw(_ view: JSONView?) -> String? { view.map { String(decoding: $0.rawBytes, as: UTF8.self) } }
    #expect(raw(root["id"]) == "1.50e+0")
    #expect(raw(root["s"]) == "\"\\u0041\"")
    #expect(raw(root["o"]) == "{ \"x\" : [ 1 , 2 ] }")
    #expect(raw(root)?.first == "{" && raw(root)?.last == "}")
  }

  @Test func `a view keeps its document alive`() throws {
    func inner() throws -> JSONView? { try parse("{\"a\":\"still here\"}")["a"] }
    #expect(try inner()?.string == "still here")
  }
}
