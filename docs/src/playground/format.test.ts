import fc from "fast-check";
import { expect, test } from "vitest";
import { format } from "./format.ts";

test("any value is formatted as JSON.stringify writes it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const [compact, pretty] = [JSON.stringify(value), JSON.stringify(value, null, 2)];
      expect(format(compact)).toBe(`${pretty}\n`);
      expect(format(`${pretty}\n`)).toBe(`${pretty}\n`);
      expect(format(`${compact}\n ${compact} \n`)).toBe(`${compact}\n${compact}\n`);
    }),
  );
});

test("lines that aren't JSON stay as they are", () => {
  expect(format('{ "a": 1e400 }\n{ "a": }\n\n[ 9007199254740993 ]')).toBe('{"a":1e400}\n{ "a": }\n\n[9007199254740993]');
});

test("text that isn't JSON can't be formatted", () => {
  expect(format('{"a":')).toBeUndefined();
});
