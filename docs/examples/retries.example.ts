import { ApiError, createClient } from "@session-schema/client";

let attempts = 0;
const options = {
  baseUrl: process.env["API_URL"] ?? "http://127.0.0.1:8080",
  apiKey: "demo",
  retries: 3, // the default
  firstDelay: 10, // milliseconds; the default is 250
};

// A service that is busy twice.
const client = createClient({
  ...options,
  fetch: async (url, init) => {
    attempts++;
    return attempts < 3
      ? new Response(null, { status: 503 })
      : fetch(url, init);
  },
});
const { id } = await client.sessions.get("session-042");
console.log(id, "after", attempts, "attempts");

// A service that asks for a longer delay than longestDelay.
const limited = createClient({
  ...options,
  fetch: async () =>
    Response.json(
      { errors: ["too many requests"] },
      { status: 429, headers: { "retry-after": "60" } },
    ),
});
try {
  await limited.sessions.get("session-042");
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(error.status, "wait", error.retryAfter, "ms");
}
