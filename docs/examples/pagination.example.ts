import { createClient } from "@session-schema/client";

const client = createClient({
  baseUrl: process.env["API_URL"] ?? "http://127.0.0.1:8080",
  apiKey: "demo",
});

// All sessions: the client requests a page when it is needed.
let count = 0;
for await (const _ of client.sessions.list({ limit: 20 })) count++;
console.log(count, "sessions");

// One page, and the cursor of the next one.
let cursor: string | undefined;
for await (const page of client.sessions.list({ limit: 20 }).pages()) {
  cursor = page.next;
  console.log(page.sessions.length, "sessions on the first page");
  break;
}

// Later, or in another process: the sessions after that page.
let rest = 0;
for await (const _ of client.sessions.list({ limit: 20, cursor })) rest++;
console.log(rest, "sessions after it");
