import {
  ApiError,
  ClientError,
  createClient,
  ParameterError,
} from "@session-schema/client";

const options = { apiKey: "demo", retries: 0 };
const client = createClient({
  baseUrl: process.env["API_URL"] ?? "http://127.0.0.1:8080",
  ...options,
});
const unreachable = createClient({
  baseUrl: "http://127.0.0.1:9",
  ...options,
});

const calls = [
  () => client.sessions.get("yesterday"),
  async () => {
    for await (const { name } of client.sessions.list({ limit: 0 }))
      console.log(name);
  },
  () => unreachable.sessions.get("session-042"),
];
for (const call of calls) {
  try {
    await call();
  } catch (error) {
    if (error instanceof ApiError)
      console.log("the API says:", error.status, error.errors);
    else if (error instanceof ParameterError)
      console.log("fix the code:", error.message);
    else if (error instanceof ClientError)
      console.log("try later:", error.name);
    else throw error;
  }
}
