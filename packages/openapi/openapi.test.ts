import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { models } from "@session-schema/validators/models";
import spectral, { type RulesetDefinition } from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import rulesets from "@stoplight/spectral-rulesets";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { stressDocuments } from "./generators/stress-documents.ts";
import { readEventFixtures } from "./testing/read-event-fixtures.ts";

const read = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), "utf8");
const yaml = await read("generated/openapi.yaml");
const document = JSON.parse(await read("generated/openapi.json"));

interface Content {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
  readonly example?: unknown;
  readonly schema: { readonly $ref?: string; readonly items?: { readonly $ref: string } };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: { readonly "application/json": Content } }>>;
}

interface Webhook {
  readonly parameters: readonly { readonly $ref: string }[];
  readonly requestBody: { readonly content: { readonly "application/json": Content } };
  readonly responses: Readonly<Record<string, unknown>>;
}

/** The operations, by method and path. */
const operations: [string, Operation][] = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
);

describe("the document", () => {
  test("is the same in YAML and JSON", () => expect(parse(yaml)).toEqual(document));

  test("passes Redocly's recommended rules", async () => expect(await lint("openapi.yaml", yaml)).toEqual([]));

  test("as OpenAPI 3.0.3, passes them too", async () => {
    const source = await read("generated/openapi-3.0.json");
    expect(JSON.parse(source)).toMatchObject({ openapi: "3.0.3" });
    expect(await lint("openapi-3.0.json", source)).toEqual([]);
  });

  test.for(["openapi.json", "openapi-3.0.json"] as const)("of the stress schemas passes them too: %s", async (name) => {
    expect(await lint(name, (await stressDocuments())[name], stressRules)).toEqual([]);
  });

  test("passes Spectral's recommended rules", async () => {
    const linter = new spectral.Spectral();
    // Spectral's packages declare the type of a rule set differently, but they are published together.
    const recommended = rulesets.oas as unknown as RulesetDefinition;
    linter.setRuleset({ extends: [[recommended, "recommended"]], rules: { "oas3-unused-component": "off" } });
    const problems = await linter.run(new spectral.Document(yaml, parsers.Yaml, "openapi.yaml"));
    expect(problems.map(({ code, message, path }) => `${code}: ${message} ${path.join("/")}`)).toEqual([]);
  });

  test.for(operations)("%s has an id, a summary, a description, and valid examples", ([, operation]) => {
    expect(operation).toMatchObject({ operationId: expect.any(String), summary: expect.any(String), description: expect.any(String) });
    const { "200": ok, ...errors } = operation.responses;
    const { examples = {}, schema } = ok?.content?.["application/json"] ?? { schema: {} };
    const { validate } = models[nameOf(schema.items?.$ref ?? schema.$ref) as keyof typeof models]; // the name of another schema makes this throw
    const payloads = Object.values(examples).flatMap(({ value }) => value);
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads) expect(validate(payload)).toMatchObject({ ok: true });
    expect(Object.keys(errors).length).toBeGreaterThan(0);
  });

  test.for(Object.entries<{ post: Webhook }>(document.webhooks))("the webhook %s can be received", ([event, { post }]) => {
    const { example, schema } = post.requestBody.content["application/json"];
    const model = nameOf(schema.$ref);
    expect(post).toMatchObject({ operationId: `receive${model}`, summary: event, description: expect.any(String), tags: ["WebhookEvent"] });
    expect(example).toHaveProperty("event", event);
    expect(models[model as keyof typeof models].validate(example)).toMatchObject({ ok: true }); // as above
    expect(Object.keys(post.responses)).toContain("200");
    const headers = post.parameters.map(({ $ref }) => document.components.parameters[nameOf($ref)]);
    expect(headers).toMatchObject([{ name: "Livepeer-Signature", in: "header", required: false }]);
  });

  test("its schemas accept the webhooks that a reader accepts", async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: "openapi", components: document.components });
    for (const { name, model, payload, tolerant } of await readEventFixtures())
      expect([name, ajv.validate(`openapi#/components/schemas/${model}`, payload)]).toEqual([name, tolerant.accepted]);
  });

  test("as OpenAPI 3.0.3 has no webhooks, but their models", async () => {
    const old = JSON.parse(await read("generated/openapi-3.0.json"));
    expect(old).not.toHaveProperty("webhooks");
    expect(Object.keys(old.components.schemas)).toEqual(
      expect.arrayContaining(
        Object.values<{ post: Webhook }>(document.webhooks).map(({ post }) =>
          nameOf(post.requestBody.content["application/json"].schema.$ref),
        ),
      ),
    );
    expect(old.components.parameters).not.toHaveProperty("Livepeer-Signature");
  });

  test.for(Object.entries<{ content: { "application/json": Content } }>(document.components.responses))(
    "the error %s has a valid example",
    ([, { content }]) => {
      const { example, schema } = content["application/json"];
      expect(models[nameOf(schema.$ref) as keyof typeof models].validate(example)).toMatchObject({ ok: true });
    },
  );

  test("is exported under both names, and the programs in the README print the output in the README", async () => {
    const programs = [...(await read("README.md")).matchAll(/```js\n(.*?)```.*?```text\n(.*?)```/gs)];
    expect(programs).toHaveLength(2);
    for (const [, program = "", output] of programs) {
      const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
        cwd: import.meta.dirname,
      });
      expect(stdout).toBe(output);
    }
    expect(import.meta.resolve("@session-schema/openapi/openapi.yaml")).toBe(new URL("generated/openapi.yaml", import.meta.url).href);
  });
});

/** The problems that Redocly's recommended rules find, except for unused models: a contract may have a model that no operation returns. */
async function lint(absoluteRef: string, source: string, rules: Readonly<Record<string, "off">> = {}): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"], rules: { "no-unused-components": "off", ...rules } });
  const problems = await lintFromString({ source, absoluteRef, config });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
}

/** One of their operations has no errors, and their errors have no property "errors". */
const stressRules = { "operation-4xx-response": "off", "no-invalid-media-type-examples": "off" } as const;

const nameOf = (reference = ""): string => reference.slice(reference.lastIndexOf("/") + 1);
