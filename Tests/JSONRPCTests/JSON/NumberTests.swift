import JSONRPC
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("1.0", 1), ("1e2", 100), ("1E+2", 100), ("100e-2", 1),
    ("12.50e1", 125), ("0.001e3", 1), ("0e999999999999999999999", 0), ("-0.0", 0), ("1.5e1", 15),
    ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("9223372036854775807.000", Int.max),
    ("922337203685477580.7e1", Int.max), ("-9.223372036854775808e18", Int.min),
    ("1000000000000000000", 1_000_000_000_000_000_000),
  ])
  func `an integer is read exactly however it is written`(text: String, value: Int) throws {
    #expect(try parse(text).int == value)
  }

  @Test(arguments: [
    "0.5", "1.25", "1e-1", "-3.0001", "9223372036854775808", "-9223372036854775809", "1e19", "1e999999999999",
    "123456789012345678901", "123456789012345678901e-1", "1e-999999999999999999999", "0.9223372036854775807",
  ])
  func `a fraction or a number out of range is no integer`(text: String) throws {
    #expect(try parse(text).int == nil)
  }

  @Test func `a long run of zeros changes nothing`() throws {
    let zeros = String(repeating: "0", count: 5_000)
    #expect(try parse("12." + zeros).int == 12)
    #expect(try parse("12" + zeros + "e-5000").int == 12)
    #expect(try parse("0." + zeros + "12e5002").int == 12)
    #expect(try parse("0." + zeros + "12").int == nil)
    #expect(try parse("12" + zeros).int == nil)
  }

  @Test(arguments: [
    "0", "1", "-1", "0.1", "-2.5e-3", "1e22", "1e308", "5e-324", "1.7976931348623157e308", "9007199254740993",
    "123456789012345678901", "1e-400", "3.141592653589793238462643",
  ])
  func `a double is the nearest one`(text: String) throws {
    #expect(try parse(text).double == Double(text))
  }

  @Test func `a number too large for a double is none`() throws {
    #expect(try parse("1e309").double == nil)
    #expect(try parse("-1e99999").double == nil)
  }

  @Test func `negative zero keeps its sign as a double`() throws {
    #expect(try parse("-0").double?.sign == .minus)
    #expect(try parse("0").double?.sign == .plus)
  }
}
