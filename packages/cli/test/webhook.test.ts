import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { program, run } from "./run.ts";

const secrets = { livepeer: "shared", standard: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" };

let listener: ChildProcessWithoutNullStreams | undefined;
afterEach(() => listener?.kill("SIGKILL"));

/** Starts `webhook listen` on a free port. */
async function listen(scheme: "livepeer" | "standard") {
  const child = spawn(process.execPath, [program, "webhook", "listen", "--port", "0", "--scheme", scheme], {
    env: { ...process.env, WEBHOOK_SECRET: secrets[scheme] },
  });
  listener = child;
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  while (!output.includes("\n")) await once(child.stdout, "data");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? "";
  const stop = async () => {
    const closed = once(child, "close");
    child.kill("SIGINT");
    const [exitCode] = await closed;
    return { exitCode, lines: output.trimEnd().split("\n").slice(1) };
  };
  const send = (...args: string[]) => run(["webhook", "send", ...args, "--to", url, "--scheme", scheme, "--secret", secrets[scheme]]);
  return { url, send, stop };
}

test.for(["livepeer", "standard"] as const)("webhook listen receives what webhook send sends, signed as %s", async (scheme) => {
  const { send, stop } = await listen(scheme);
  const sent = await send("recording.ready", "--id", "evt-1");
  expect(sent).toMatchObject({ stderr: "", exitCode: 0 });
  expect(sent.stdout).toMatch(/^POST http:\S+ {2}recording\.ready {2}evt-1 {2}session ".*\n200 OK {2}\{"outcome":"handled"\}\n$/);
  expect((await send("recording.ready", "--id", "evt-1")).stdout).toContain('{"outcome":"repeated"}');
  expect((await send("webhook-event/unknown-tag")).stdout).toContain('{"outcome":"dead-lettered"}');
  const { exitCode, lines } = await stop();
  expect(exitCode).toBe(0);
  expect(lines).toEqual([
    expect.stringMatching(/^handled {3}recording\.ready {2}evt-1 {2}session /),
    "repeated  evt-1",
    "unknown   unknown-tag",
  ]);
});

test("webhook listen warns of duplicate keys and rounded numbers", async () => {
  const { url, stop } = await listen("livepeer");
  const timestamp = Date.now();
  const deliver = async (body: string): Promise<number> => {
    const signature = createHmac("sha256", secrets.livepeer).update(body).digest("hex");
    const headers = { "livepeer-signature": `t=${timestamp},v1=${signature}` };
    return (await fetch(url, { method: "POST", body, headers })).status;
  };
  const text = `{"id":"evt-1","id":"evt-2","webhookId":"h","createdAt":9007199254740993.0,"timestamp":${timestamp},"event":"recording.ready","payload":{"session":{"name":"a"}}}`;
  expect(await deliver(text)).toBe(200);
  expect(await deliver(text.replace("recording.ready", "other").replace("evt-2", "evt-3"))).toBe(200);
  const warnings = [
    "  warning: 1:15 /id  The object has this key twice. The last one counts.",
    "  warning: 1:56 /createdAt  9007199254740993.0 was read as 9007199254740992: a double cannot hold it.",
  ];
  expect((await stop()).lines).toEqual([
    expect.stringMatching(/^handled {3}recording\.ready {2}evt-2 {2}session "a"/),
    ...warnings,
    "unknown   other",
    ...warnings,
  ]);
});

test("webhook send exits with 1 if the event isn't accepted, and webhook listen prints why", async () => {
  const { url, stop } = await listen("livepeer");
  const { stdout, exitCode } = await run(["webhook", "send", "recording.ready", "--to", url, "--secret", "other"]);
  expect({ stdout, exitCode }).toEqual({ stdout: expect.stringContaining('401 Unauthorized  {"code":"mismatch"'), exitCode: 1 });
  expect((await stop()).lines).toEqual([expect.stringMatching(/^rejected {2}mismatch: No signature is that of the body\./)]);
});

test("webhook send exits with 2 if there is no connection", async () => {
  const { url, stop } = await listen("livepeer");
  await stop();
  const { stderr, exitCode } = await run(["webhook", "send", "recording.ready", "--to", url, "--secret", "shared"]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^session-schema: Can't send to http:\S+: .*ECONNREFUSED.*\.\n$/);
});

test("webhook listen exits with 2 if the port is in use", async () => {
  const { url } = await listen("livepeer");
  const { stderr, exitCode } = await run(["webhook", "listen", "--port", new URL(url).port, "--secret", "shared"]);
  expect({ stderr, exitCode }).toEqual({
    stderr: `session-schema: Can't listen on 127.0.0.1, port ${new URL(url).port} (EADDRINUSE).\n`,
    exitCode: 2,
  });
});
