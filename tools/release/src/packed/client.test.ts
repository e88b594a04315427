import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npmName } from "@tools/contract";
import { expect, inject, test } from "vitest";
import { run } from "./run.ts";
import { nodes } from "./toolchains.ts";

const { folder } = inject("consumer");

test.for(nodes)("on Node $version, calls of the client leave nothing on a signal that lives for long", async ({ version, program }) => {
  const file = `signal-${version}.mjs`;
  const script = `
    import { getEventListeners } from "node:events";
    import { createServer } from "node:http";
    import { createClient } from "${npmName("client")}";

    const server = createServer((_, response) => response.end('{"name":"a"}')).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.on("listening", resolve));
    const { sessions } = createClient({ baseUrl: "http://127.0.0.1:" + server.address().port });
    const { signal } = new AbortController();
    for (let count = 0; count < 200; count++) await sessions.get("a", { signal });
    globalThis.gc();
    // Node keeps the signals that depend on another one in a set of its own.
    const kept = Object.getOwnPropertySymbols(signal).map((key) => signal[key]?.size ?? 0);
    console.log(JSON.stringify({ listeners: getEventListeners(signal, "abort").length, kept: Math.max(...kept) }));
    server.closeAllConnections();
    server.close();`;
  await writeFile(join(folder, file), script);
  const { stdout } = await run(program, ["--expose-gc", file], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({ listeners: 0, kept: 0 });
});
