import { expect, test } from "vitest";
import { pointerFrom } from "./pointer-from.ts";

test.for([
  { text: "/sessions", steps: ["sessions"] },
  { text: "/data/0/sessions", steps: ["data", "0", "sessions"] },
  { text: "/a~1b/m~0n/~01", steps: ["a/b", "m~n", "~1"] },
  { text: "/", steps: [""] },
])("$text has the steps $steps", ({ text, steps }) => {
  expect(pointerFrom(text)).toEqual(steps);
});

test.for([
  { text: "sessions", hint: "Did you mean /sessions?" },
  { text: "data.sessions", hint: "Did you mean /data/sessions?" },
  { text: "$.data.sessions", hint: "Did you mean /data/sessions?" },
  { text: "#/data/sessions", hint: "Did you mean /data/sessions?" },
  { text: "C:/Program Files/Git/sessions", hint: "Git Bash rewrites arguments that look like paths: set MSYS_NO_PATHCONV=1." },
  { text: "/a~b", hint: "Write ~0 for ~, and ~1 for a / in a name." },
  { text: "a[0]", hint: 'got "a[0]".' },
])("$text isn't a pointer: $hint", ({ text, hint }) => {
  expect(() => pointerFrom(text)).toThrow(hint);
});
