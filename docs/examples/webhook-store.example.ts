import { PGlite } from "@electric-sql/pglite";
import {
  createWebhookHandler,
  type SeenStore,
  signWebhook,
} from "@session-schema/webhooks";

// PostgreSQL in this process. With `pg`, the SQL is the same.
const database = new PGlite();
await database.exec(`
  CREATE TABLE seen (
    id text PRIMARY KEY,
    owner text NOT NULL,
    ends_at timestamptz NOT NULL,
    is_done boolean NOT NULL DEFAULT false
  )`);

const seen: SeenStore = {
  async claim(id, owner, lease) {
    // One statement, so that two processes can't claim the same event.
    const claimed = await database.query(
      `INSERT INTO seen VALUES ($1, $2, now() + $3 * interval '1 millisecond')
       ON CONFLICT (id) DO UPDATE
         SET owner = excluded.owner, ends_at = excluded.ends_at
         WHERE NOT seen.is_done
           AND (seen.owner = excluded.owner OR seen.ends_at <= now())
       RETURNING id`,
      [id, owner, lease],
    );
    if (claimed.rows.length > 0) return "claimed";
    const done = await database.query(
      "SELECT id FROM seen WHERE id = $1 AND is_done",
      [id],
    );
    return done.rows.length > 0 ? "done" : "in-flight";
  },
  async done(id) {
    await database.query("UPDATE seen SET is_done = true WHERE id = $1", [
      id,
    ]);
  },
  async release(id, owner) {
    await database.query(
      "DELETE FROM seen WHERE id = $1 AND owner = $2 AND NOT is_done",
      [id, owner],
    );
  },
};

// Two processes with the same table receive the same event.
const event = {
  id: "evt-1",
  webhookId: "hook-1",
  createdAt: Date.now(),
  timestamp: Date.now(),
  event: "recording.ready",
  payload: { session: { name: "friday-show" } },
};
const { body, headers } = await signWebhook(event, "secret", "livepeer");
for (const process of ["first", "second"]) {
  const handler = createWebhookHandler({
    secret: "secret",
    seen,
    on: {
      "recording.ready": ({ payload }) =>
        console.log(process, "handles", payload.session.name),
    },
    deadLetter: console.warn,
  });
  const response = await handler(
    new Request("https://example.com/webhooks", {
      method: "POST",
      headers,
      body,
    }),
  );
  console.log(process, response.status, await response.text());
}
await database.close();
