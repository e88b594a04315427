import { expect, test } from "vitest";
import { goDoc } from "./go/go-doc.ts";
import { javaDoc } from "./java/java-doc.ts";
import { pythonDoc } from "./python/python-doc.ts";
import { shownType } from "./python/shown-type.ts";
import { expand } from "./rust/macros.ts";
import { rustDoc } from "./rust/rust-doc.ts";

test("a comment of Go becomes paragraphs, lists, code and links", () => {
  const comment = `Decode reads a *value*, see [*ReadError]
and [encoding/json].

  - one
  - two

	x, err := Decode()
	y := 1

# After`;
  expect(goDoc(comment).text).toBe(
    "Decode reads a \\*value\\*, see [`*ReadError`](sdk:ReadError) and [`encoding/json`](sdk:encoding/json).\n\n- one\n- two\n\n```go\nx, err := Decode()\ny := 1\n```\n\n**After**",
  );
});

test("a Javadoc comment has parameters, a result and errors", () => {
  const doc = javaDoc(`/**
   * Reads {@code a < b}, as {@link Session#profiles()} or {@link dev.sessionschema.Model}.
   *
   * <p>See <a href="https://example.com">this</a>:
   *
   * <pre>{@code
   * if (a) {
   *   read();
   * }
   * }</pre>
   *
   * @param json the text
   *     of it
   * @return the value
   * @throws DecodeException if it isn't JSON
   */`);
  expect(doc.text).toBe(
    "Reads `a < b`, as [`Session.profiles()`](sdk:Session.profiles()) or [`Model`](sdk:Model).\n\nSee [this](https://example.com):\n\n```java\nif (a) {\n  read();\n}\n```",
  );
  expect(doc.parameters).toEqual([{ name: "json", text: "the text of it" }]);
  expect(doc.returns).toBe("the value");
  expect(doc.errors).toEqual([{ name: "DecodeException", text: "if it isn't JSON" }]);
});

test("a docstring in Google style has arguments, a result, errors and an example", () => {
  const doc = pythonDoc(`Reads a \`Session\`.

    Args:
        text: A JSON text,
            in UTF-8.

    Returns:
        The value.

    Raises:
        DecodeError: If it isn't JSON.

    Example:
        >>> read("{}")
        1
    `);
  expect(doc.text).toBe("Reads a [`Session`](sdk:Session).");
  expect(doc.parameters).toEqual([{ name: "text", text: "A JSON text, in UTF-8." }]);
  expect(doc.returns).toBe("The value.");
  expect(doc.errors).toEqual([{ name: "DecodeError", text: "If it isn't JSON." }]);
  expect(doc.examples).toBe('```python\n>>> read("{}")\n1\n```');
});

test.for([
  ["Maybe[StrictStr]", "str | None"],
  ["Accepts[Maybe[Profile], Maybe[Profile | str]]", "Profile | None"],
  ["Maybe[list[FfmpegProfile]]", "list[FfmpegProfile] | None"],
  ["dict[str, Integer]", "dict[str, int]"],
  ['Literal["a", "b"]', 'Literal["a", "b"]'],
] as const)("the Python type %s is shown as %s", ([type, shown]) => {
  expect(shownType(type)).toBe(shown);
});

test("a comment of Rust has errors, an example without hidden lines, and links", () => {
  const doc = rustDoc(
    "Reads [`Self::id`] as\n[`it`](crate::webhooks::Body).\n\n# Errors\n\nNever.\n\n```\n# fn main() {\nread();\n# }\n```",
    "Session",
  );
  expect(doc.text).toBe("Reads [`Self::id`](sdk:Session.id) as [`it`](sdk:Body).");
  expect(doc.errors).toEqual([{ name: "", text: "Never." }]);
  expect(doc.examples).toBe("```rust\nread();\n```");
});

test("the methods and traits that a macro of Rust adds to a type are a part of its API", () => {
  const macros = new Map([
    [
      "enumeration",
      [
        {
          pattern: "(open $it:ident { $($v:ident),* })",
          body: "{\n  impl $it {\n    /// Text.\n    pub fn as_str(&self) -> &str {\n      0\n    }\n  }\n  codec::enumeration!(both $it);\n}",
        },
        { pattern: "(both $it:ident)", body: "{\n  impl std::fmt::Display for $it {\n  }\n}" },
      ],
    ],
  ]);
  const added = expand("enumeration", "(open Encoder { H264 })", macros);
  expect(added.flatMap(({ members }) => members.map((text) => text.replace(/\s+/g, " ").trim()))).toEqual([
    "/// Text. pub fn as_str(&self) -> &str",
  ]);
  expect(added.flatMap(({ traits }) => traits)).toEqual(["std::fmt::Display"]);
  expect(added.every(({ type }) => type === "Encoder")).toBe(true);
});
