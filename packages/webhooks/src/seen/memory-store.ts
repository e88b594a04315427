import type { SeenStore } from "./seen-store.ts";

/** How much a store in memory remembers. */
export interface MemoryStoreOptions {
  /** The number of handled events. The oldest is forgotten first. Default: 100 000. */
  readonly maxEntries?: number;
  /**
   * How long a handled event is remembered, in milliseconds. Default: 72 hours, which is longer than a delivery can be verified with the default
   * tolerance.
   */
  readonly maxAge?: number;
  /** The current time, in milliseconds since the Unix epoch. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * A store of one process, which forgets everything when the process ends. With several processes, or if an event must not be handled again after
 * a restart, write a `SeenStore` for your database.
 *
 * @param options - How much it remembers.
 *
 * @example
 * ```ts
 * import { memoryStore } from "@session-schema/webhooks";
 *
 * const seen = memoryStore({ maxEntries: 1_000 });
 * seen.claim("1", "a", 20_000); // "claimed"
 * seen.claim("1", "b", 20_000); // "in-flight"
 * ```
 */
export function memoryStore(options: MemoryStoreOptions = {}): SeenStore {
  const { maxEntries = 100_000, maxAge = 72 * 3_600_000, now = Date.now } = options;
  const claims = new Map<string, { owner: string; endsAt: number }>();
  const done = new Map<string, number>(); // when it was handled; the oldest comes first

  return {
    claim(id, owner, lease) {
      const doneAt = done.get(id);
      if (doneAt !== undefined && now() - doneAt < maxAge) return "done";
      const claim = claims.get(id);
      if (claim !== undefined && claim.owner !== owner && now() < claim.endsAt) return "in-flight";
      claims.set(id, { owner, endsAt: now() + lease });
      return "claimed";
    },
    done(id) {
      claims.delete(id);
      done.delete(id);
      done.set(id, now());
      for (const [oldest, at] of done) {
        if (done.size <= maxEntries && now() - at < maxAge) break;
        done.delete(oldest);
      }
    },
    release(id, owner) {
      if (claims.get(id)?.owner === owner) claims.delete(id);
    },
  };
}
