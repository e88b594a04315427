import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readSession } from "@session-schema/validators/session";

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  worker.on("message", (received) => {
    console.log(received);
    void worker.terminate();
  });
  worker.postMessage({ name: "friday-show", isHealthy: null });
} else {
  parentPort?.on("message", (payload: unknown) => {
    const { ok } = readSession(payload);
    parentPort?.postMessage(ok ? "accepted" : "rejected");
  });
}
