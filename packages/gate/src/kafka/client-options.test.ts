import { expect, test } from "vitest";
import { clientOptions } from "./client-options.ts";

type Values = Readonly<Record<string, string>>;

/** Settings with these options. The content of a file is its name in capitals. */
const optionsOf = (values: Values): ReturnType<typeof clientOptions> =>
  clientOptions({
    text: (name) => values[name],
    list: () => ["a:9092", "b:9092"],
    file: (name) => values[name]?.toUpperCase(),
  });

const cases: readonly { readonly given: string; readonly values: Values; readonly tls?: object; readonly sasl?: object }[] = [
  { given: "no options", values: {} },
  { given: "an authority", values: { "tls-ca": "ca" }, tls: { ca: "CA" } },
  { given: "the authorities of Node", values: { "tls-ca": "system" }, tls: {} },
  { given: "a certificate", values: { "tls-cert": "c", "tls-key": "k" }, tls: { cert: "C", key: "K" } },
  {
    given: "a user",
    values: { user: "u", password: "p", sasl: "SCRAM-SHA-256" },
    sasl: { mechanism: "SCRAM-SHA-256", username: "u", password: "p" },
  },
];

test.for(cases)("given $given, the client connects accordingly", ({ values, tls, sasl }) => {
  const options = optionsOf(values);
  expect(options).toMatchObject({ bootstrapBrokers: ["a:9092", "b:9092"] });
  expect(options.tls).toEqual(tls);
  expect(options.sasl).toEqual(sasl);
});
