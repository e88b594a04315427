import { createHmac } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, UsageError } from "@tools/command-line";
import { afterAll, expect, test, vi } from "vitest";
import { webhook } from "../commands/webhook.ts";
import type { Terminal } from "../terminal.ts";

vi.mock("session-schema:fixtures", () => ({
  readFixtures: () => [
    { name: "session/given-as-list", model: "Session", description: "A list.", payload: [], strict: false, tolerant: false },
  ],
}));

const directory = await mkdtemp(join(tmpdir(), "session-schema-webhook-"));
afterAll(() => rm(directory, { recursive: true }));
const [body, headers] = [join(directory, "body.json"), join(directory, "headers.txt")];
await writeFile(
  body,
  '{"id":"evt-1","webhookId":"hook-1","createdAt":1731931286612,"timestamp":1731931287512,"event":"recording.ready","payload":{"session":{"name":"friday-show","issues":null}}}\n',
);
await writeFile(headers, "livepeer-signature: t=1731931287512,v1=dd913d71f97fb51361285399289492a7dd7058e86e9dc209e80a22ff4a6c503c\n");

/** Runs the command in this process. Returns its exit code and what it prints. */
async function run(line: string) {
  let printed = "";
  const terminal: Terminal = {
    stdin: (async function* () {})(),
    isInteractive: false,
    colors: false,
    paint: (_style, text) => text,
    printToStderr: async () => {},
    print: async (text) => {
      printed += text;
    },
    warn: () => {},
    progress: () => {},
  };
  const words = line.replaceAll("body.json", body).replaceAll("headers.txt", headers).split(" ");
  const exitCode = await webhook.run(
    readArguments(
      words.filter((word) => word !== ""),
      webhook.options,
    ),
    terminal,
  );
  return { exitCode, printed };
}

test.for([
  ["--secret shared", /^rejected: timestamp {2}The delivery was sent .* days ago; the tolerance is 26 h\. If the clock is right, raise/],
  ["--secret other", /^rejected: mismatch {2}No signature is that of the body\. Either the secret is another one, or the body was changed/],
  ["--secret shared --scheme standard", /^rejected: no-signature {2}The header webhook-id is missing\.\n$/],
] as const)("webhook verify with %s exits with 1 and prints why", async ([options, printed]) => {
  expect(await run(`verify body.json --headers headers.txt ${options}`)).toEqual({ exitCode: 1, printed: expect.stringMatching(printed) });
});

test("webhook verify reports a missing signature", async () => {
  expect(await run("verify body.json --headers body.json --secret shared")).toEqual({
    exitCode: 1,
    printed: "rejected: no-signature  The header livepeer-signature is missing.\n",
  });
});

test("webhook verify warns of duplicate keys and rounded numbers", async () => {
  const text =
    '{"id":"evt-1","id":"evt-2","webhookId":"h","createdAt":12345678901234567890,"timestamp":1731931287512,"event":"recording.ready","payload":{"session":{"name":"a"}}}';
  const [twice, signature] = [join(directory, "twice.json"), join(directory, "twice.txt")];
  await writeFile(twice, text);
  await writeFile(signature, `livepeer-signature: t=1731931287512,v1=${createHmac("sha256", "shared").update(text).digest("hex")}`);
  const { printed } = await run(`verify ${twice} --headers ${signature} --secret shared --any-time`);
  expect(printed).toContain("  warning: 1:15 /id  The object has this key twice. The last one counts.\n");
  expect(printed).toContain(
    "  warning: 1:56 /createdAt  12345678901234567890 was read as 12345678901234567000: a double cannot hold it.\n",
  );
});

test.for([
  ["verify body.json --headers headers.txt --secret shared --scheme stripe", '--scheme must be livepeer or standard, got "stripe".'],
  ["verify body.json --headers missing.txt --secret shared", "Can't read missing.txt: no such file."],
  ["verify body.json --secret shared", "Missing headers: pass --headers <file>."],
  ["verify --headers headers.txt --secret shared", "webhook verify requires one file with the body."],
  ["verify body.json --headers headers.txt", "Missing secret: pass --secret, or set the environment variable WEBHOOK_SECRET."],
  [
    "verify body.json --headers headers.txt --secret shared --port 1",
    "webhook verify has no option --port, which belongs to webhook listen.",
  ],
  ["send recording.ready --secret shared", "Missing URL: pass --to <url>."],
  ["send recording.ready --to localhost:3000 --secret shared", '--to must be an http or https URL, got "localhost:3000".'],
  [
    "send recording.redy --to http://127.0.0.1 --secret shared",
    'Unknown fixture "recording.redy". Run session-schema fixture --list for a list.',
  ],
  [
    "send session/given-as-list --to http://127.0.0.1 --secret shared",
    'Fixture "session/given-as-list" isn\'t an event. Events begin with webhook-event/.',
  ],
  ["listen --port 70000 --secret shared", '--port must be a whole number up to 65535, got "70000".'],
  ["listen now --secret shared", "webhook listen accepts no arguments."],
  ["", "webhook requires send, verify or listen."],
  ["sendd", 'Unknown action "sendd". Did you mean send?'],
] as const)("webhook %s is reported", async ([line, message]) => {
  vi.stubEnv("WEBHOOK_SECRET", undefined);
  await expect(run(line)).rejects.toThrow(new UsageError(message));
  vi.unstubAllEnvs();
});
