import type { ModelEntry } from "../search/models.ts";
import type { Place } from "./places.ts";

/** Finds the model, field or value of the reference that a type or member is generated from, by their names. */
export class ContractFields {
  readonly #addresses: Map<string, string>;

  /** @param entries - The search entries of the reference. */
  constructor(entries: readonly ModelEntry[]) {
    this.#addresses = new Map(entries.map((entry) => [keyOfEntry(entry), `docs/reference/generated/${entry.url.replace(/#|$/, ".md$&")}`]));
  }

  /** The file of the reference page, with its anchor; undefined if there is none. */
  addressOf({ type, member }: Pick<Place, "type" | "member">): string | undefined {
    if (type === undefined) return undefined;
    if (member === undefined) return this.#addresses.get(plain(type.name));
    const name = plain(member.name);
    const ofType = plain(type.name);
    const key = name.startsWith(ofType) && name !== ofType ? name.slice(ofType.length) : name;
    return this.#addresses.get(`${ofType}.${name}`) ?? this.#addresses.get(`${ofType}.${key}`);
  }
}

/** Of the field `payload.session` of RecordingReadyEvent: `recordingreadyeventpayload.session`. */
function keyOfEntry({ kind, title, model }: ModelEntry): string {
  if (kind === "model" || kind === "definition") return plain(title);
  const steps = kind === "value" ? [title] : title.split(".");
  const own = steps.at(-1) ?? "";
  return `${plain([model, ...steps.slice(0, -1)].join(""))}.${plain(own)}`;
}

/** A name as all languages have it: `mp4Url`, `Mp4URL` and `mp4_url` are the same. */
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
