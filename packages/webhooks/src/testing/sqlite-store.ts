import type { DatabaseSync } from "node:sqlite";
import type { SeenStore } from "../seen/seen-store.ts";

/** Remembers events in a table that all processes use. */
export function sqliteStore(database: DatabaseSync): SeenStore {
  database.exec(`CREATE TABLE IF NOT EXISTS seen (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, ends_at INTEGER NOT NULL, is_done INTEGER NOT NULL DEFAULT 0)`);
  // One statement, so that no other process comes between reading and writing.
  const claim = database.prepare(`INSERT INTO seen (id, owner, ends_at) VALUES ($id, $owner, $now + $lease)
    ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, ends_at = excluded.ends_at
    WHERE is_done = 0 AND (owner = excluded.owner OR ends_at <= $now)`);
  const isDone = database.prepare("SELECT 1 FROM seen WHERE id = ? AND is_done = 1");
  const done = database.prepare("UPDATE seen SET is_done = 1 WHERE id = ?");
  const release = database.prepare("DELETE FROM seen WHERE id = ? AND owner = ? AND is_done = 0");

  return {
    claim(id, owner, lease) {
      const { changes } = claim.run({ $id: id, $owner: owner, $now: Date.now(), $lease: lease });
      if (changes === 1) return "claimed";
      return isDone.get(id) === undefined ? "in-flight" : "done";
    },
    done: (id) => void done.run(id),
    release: (id, owner) => void release.run(id, owner),
  };
}
