import Foundation
import Testing

/// The runner itself: a check that cannot fail would make every scenario worthless.
@Suite struct LanguageTests {
  private func json(_ text: String) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  private func answer() throws -> JSON {
    try json(#"{"steps": [{"org": "a", "n": null}, {"org": "b", "tags": ["x"]}], "text": "ёлка", "flag": true}"#)
  }

  @Test(arguments: [
    #"{"path": "", "differs": null}"#,
    #"{"path": "steps.0.org", "equals": "a"}"#,
    #"{"path": "steps.0.n", "equals": null}"#,
    #"{"path": "steps.1.tags", "contains": "x"}"#,
    #"{"path": "text", "contains": "лк"}"#,
    #"{"path": "text", "lacks": "z"}"#,
    #"{"path": "steps.1.tags", "lacks": "y"}"#,
    #"{"path": "steps", "any": {"org": "b", "tags": ["x"]}}"#,
    #"{"path": "steps", "none": {"org": "c"}}"#,
    #"{"path": "steps", "none": {"missing": null}}"#,
    #"{"path": "text", "length": 4}"#,
    #"{"path": "steps", "length": 2}"#,
    #"{"path": "steps", "length_at_least": 2}"#,
  ])
  func holds(_ check: String) throws {
    try answer().check(json(check))
  }

  @Test(arguments: [
    #"{"path": "steps.0.org", "equals": "b"}"#,
    #"{"path": "steps.2.org", "differs": "b"}"#,
    #"{"path": "nowhere", "none": {}}"#,
    #"{"path": "text", "lacks": "лк"}"#,
    #"{"path": "steps.0.org", "differs": "a"}"#,
    #"{"path": "text", "contains": "z"}"#,
    #"{"path": "steps.1.tags", "contains": "y"}"#,
    #"{"path": "steps.1.tags", "lacks": "x"}"#,
    #"{"path": "steps", "any": {"org": "c"}}"#,
    #"{"path": "steps", "any": {"org": "a", "tags": ["x"]}}"#,
    #"{"path": "text", "length": 5}"#,
    #"{"path": "steps", "length": 1}"#,
    #"{"path": "steps", "none": {"org": "a"}}"#,
    #"{"path": "steps", "length_at_least": 3}"#,
    #"{"path": "steps", "equal": 3}"#,
    #"{"path": "text", "contains": "л", "equals": "z"}"#,
    #"{"path": "text"}"#,
    #"{"path": "flag", "equals": 1}"#,
    // The same letter, decomposed: other bytes, another text.
    #"{"path": "text", "equals": "е\u0308лка"}"#,
    #"{"path": "text", "contains": "е\u0308"}"#,
  ])
  func fails(_ check: String) throws {
    #expect(throws: ScenarioError.self) { try answer().check(json(check)) }
  }

  @Test func oneSpelling() throws {
    let given = try json(#"{ "b": "\"\\/\n\u001f\u007f é🔒\u2028", "a": [1, -2, true, null, {}] }"#)
    #expect(
      given.canonical == "{\"a\":[1,-2,true,null,{}],\"b\":\"\\\"\\\\/\\u000a\\u001f\u{7f} é🔒\u{2028}\"}")
  }

  @Test func namesAreSnakeCase() {
    #expect(JSON.snakeCase("latE7") == "lat_e7")
    #expect(JSON.snakeCase("ageS") == "age_s")
    #expect(JSON.snakeCase("noKnownSigns") == "no_known_signs")
  }

  @Test func whatIsNotOfTheLanguageIsAnError() throws {
    let wrong: [[String: JSON]] = [
      ["call": .text("pause"), "expects": .list([])],
      ["call": .text("begin_again")],
      ["call": .text("search"), "args": .object(["text": .number(1)])],
      ["call": .text("help_me"), "args": .object(["position": .text("here")])],
      ["call": .text("pause"), "error": .text("locked")],
      ["call": .text("journal_list")],
    ]
    for step in wrong {
      #expect(throws: ScenarioError.self, "\(step)") { try Stage().step(step) { _, _ in } }
    }
  }
}
