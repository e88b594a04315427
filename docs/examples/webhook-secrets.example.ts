import {
  createWebhookHandler,
  signWebhook,
} from "@session-schema/webhooks";

const handler = createWebhookHandler({
  secret: ["new secret", "old secret"],
  on: {},
  deadLetter: ({ reason }) => console.log("kept:", reason),
  onError: (error) => console.log("rejected:", Object(error).code),
});

for (const secret of ["old secret", "new secret", "another secret"]) {
  const event = { id: secret, event: "stream.idle", timestamp: Date.now() };
  const { body, headers } = await signWebhook(event, secret, "livepeer");
  const response = await handler(
    new Request("https://example.com/webhooks", {
      method: "POST",
      headers,
      body,
    }),
  );
  console.log(secret, response.status);
}
