import { languages } from "@tools/contract/languages";
import type { Page } from "../pages/page.ts";
import { addressFrom } from "./links.ts";
import type { Place } from "./places.ts";

/** The page of a model with links from its type and its fields, in each language, to the API reference of that language. */
export function linkFields(page: Page, places: readonly Place[]): Page {
  let section: readonly Place[] = [];
  let column: number | undefined;
  const lines = page.markdown.split("\n").map((line) => {
    const [, title] = /^#{2,3} (.*)$/.exec(line) ?? [];
    if (title !== undefined) {
      column = undefined;
      section = places.filter(({ language }) => languages[language].title === title);
      const type = section.find((place) => isType(place, page.title));
      return type === undefined ? line : `${line}\n\nIn the API reference: ${link(page, type)}.`;
    }
    const cells = line.split(/(?<!\\)\|/);
    if (cells.some(isDescription)) column = cells.findIndex(isDescription);
    if (column === undefined) return line;
    const [, name = ""] = /^ (?:<a [^>]*><\/a>)?`([^`]+)`/.exec(cells[1] ?? "") ?? [];
    const member = memberAt(page.title, name.split("."), section);
    return member === undefined ? line : cells.with(column, ` ${cells[column]?.trim()} ${link(page, member)} `).join("|");
  });
  return { ...page, markdown: lines.join("\n") };
}

const isType = (place: Place, name: string): boolean => place.member === undefined && place.type?.name === name;

const isDescription = (cell: string): boolean => cell.trim() === "Description";

/** The member that a path leads to: `Payload.Session` begins at RecordingReadyEvent, and goes on at the type of its field Payload. */
function memberAt(type: string, [name = "", ...rest]: readonly string[], places: readonly Place[]): Place | undefined {
  const found = places.find(
    (place) => place.type?.name === type && place.member !== undefined && withoutBrackets(place.member.name) === withoutBrackets(name),
  );
  if (found === undefined || rest.length === 0) return found;
  const words = new Set(found.member?.variants[0]?.declaration.match(/\w+/g));
  const next = places.find((place) => place.member === undefined && place.type !== undefined && words.has(place.type.name));
  return next?.type === undefined ? undefined : memberAt(next.type.name, rest, places);
}

const withoutBrackets = (name: string): string => name.replace(/\(\)|\[\]/g, "");

const link = (page: Page, place: Place): string => `[\`${place.name}\`](${addressFrom(page.source, place)})`;
