import { seed, sessionServer } from "./server.ts";

const url = await sessionServer({ store: seed() }).listen({ host: "127.0.0.1", port: Number(process.env["PORT"] ?? 8080) });
process.stdout.write(`curl -H "Authorization: Bearer demo" ${url}/session?limit=2\n`);
