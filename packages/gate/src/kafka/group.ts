import { hostname } from "node:os";
import type { Settings } from "../settings/settings.ts";

/** The consumer group, and the name of this gate in it. */
export interface Group {
  readonly group: string;
  readonly instance: string;
}

export const groupOf = (settings: Pick<Settings, "text">): Group => ({
  group: settings.text("consumer") ?? "",
  instance: settings.text("instance") ?? `${hostname()}-${process.pid}`,
});
