import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmName } from "@tools/contract";
import { expect, inject, test } from "vitest";
import { run } from "./run.ts";
import { nodes } from "./toolchains.ts";

const { folder } = inject("consumer");

test("on the oldest Node, calls of the client leave nothing on a signal that lives for long", async () => {
  const [oldest] = nodes.toSorted((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
  const program = oldest?.program ?? ""; // there are several
  const script = `
    import { getEventListeners } from "node:events";
    import { createServer } from "node:http";
    import { createClient } from "${npmName("client")}";

    const server = createServer((_, response) => response.end('{"name":"a"}')).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.on("listening", resolve));
    const { sessions } = createClient({ baseUrl: "http://127.0.0.1:" + server.address().port });
    const { signal } = new AbortController();
    for (let count = 0; count < 20; count++) await Promise.all(Array.from({ length: 20 }, () => sessions.get("a", { signal })));
    globalThis.gc();
    // Node keeps the signals that depend on another one in a set of its own.
    const kept = Object.getOwnPropertySymbols(signal).map((key) => signal[key]?.size ?? 0);
    console.log(JSON.stringify({ listeners: getEventListeners(signal, "abort").length, kept: Math.max(...kept) }));
    server.closeAllConnections();
    server.close();`;
  await writeFile(join(folder, "signal.mjs"), script);
  const { stdout, stderr } = await run(program, ["--expose-gc", "signal.mjs"], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({ listeners: 0, kept: 0 });
  expect(stderr).toBe(""); // Node warns of many listeners
});
