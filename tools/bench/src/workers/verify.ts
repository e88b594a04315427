import { signWebhook, verifyStandard } from "@session-schema/webhooks";
import { Webhook } from "standardwebhooks";

/** Prints the microseconds of processor time per verified delivery. Arguments: "ours" or "standardwebhooks", milliseconds. */
const [library = "ours", milliseconds = "300"] = process.argv.slice(2);
const secret = `whsec_${Buffer.alloc(24, 7).toString("base64")}`;
const sent = { id: "7d3c", event: "task.completed", timestamp: Date.now(), payload: { text: "x".repeat(600) } };
const { body, headers } = await signWebhook(sent, secret, "standard");
const reference = new Webhook(secret);
const verify = library === "ours" ? () => verifyStandard(body, headers, secret) : () => reference.verify(body, { ...headers });

/** Deliveries are verified one after the other, so that the numbers have no effect of threads. */
async function repeat(): Promise<number> {
  const end = performance.now() + Number(milliseconds);
  const start = process.cpuUsage();
  let count = 0;
  for (; performance.now() < end; count++) if ((await verify()) === undefined) throw new Error("The delivery has no content.");
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}
await repeat();
process.stdout.write(String(await repeat()));
