import { PGlite } from "@electric-sql/pglite";
import { toDate } from "@session-schema/validators";
import { readSession } from "@session-schema/validators/session";

// PostgreSQL in this process. With `pg`, the SQL is the same.
const database = new PGlite();
await database.exec(`
  CREATE TABLE sessions (
    id text PRIMARY KEY,
    last_seen timestamptz,
    recording_status text,
    payload jsonb NOT NULL
  )`);

/** Stores a Session as it was received, with columns for what queries ask for. */
async function store(text: string): Promise<void> {
  const received = readSession(JSON.parse(text));
  if (!received.ok) throw new Error(received.issues[0]?.message);
  const { id, lastSeen, recordingStatus } = received.value;
  await database.query(
    `INSERT INTO sessions VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO UPDATE SET last_seen = excluded.last_seen,
       recording_status = excluded.recording_status, payload = excluded.payload`,
    [id, toDate(lastSeen), recordingStatus, text],
  );
}

await store(
  '{"id":"s1","name":"friday-show","lastSeen":1587667174725,"region":"fra"}',
);
await store('{"id":"s2","name":"monday-show","recordingStatus":"ready"}');

const { rows } = await database.query<{ payload: unknown }>(
  "SELECT payload FROM sessions WHERE last_seen > $1",
  [new Date("2020-01-01")],
);
for (const { payload } of rows) {
  // Older services wrote some of the rows, so read them as you read the network.
  const stored = readSession(payload);
  if (stored.ok) console.log(stored.value);
}
await database.close();
