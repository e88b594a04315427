import { ApiError, createClient } from "@session-schema/client";

// Your key store: the key can change while the program runs.
let key = "";

const client = createClient({
  baseUrl: process.env["API_URL"] ?? "http://127.0.0.1:8080",
  // Called before each attempt. A string works too.
  apiKey: () => key,
});

for (const next of ["expired", "blocked", "demo"]) {
  key = next;
  try {
    const { name } = await client.sessions.get("session-042");
    console.log("found", name);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    console.log(error.status, error.errors);
  }
}
