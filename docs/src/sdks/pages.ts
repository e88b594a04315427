import { languages } from "@tools/contract/languages";
import { outsideOfCode } from "../markdown/outside-of-code.ts";
import type { Page } from "../pages/page.ts";
import type { ModelEntry } from "../search/models.ts";
import { ContractFields } from "./contract-fields.ts";
import { addressFrom, fileFrom, pageFileOf, SdkLinks } from "./links.ts";
import { fenced } from "./parse.ts";
import { isSmall, moduleSlug, type Place, placesOf, sectionsOf } from "./places.ts";
import type { Doc, DocItem, Sdk, SdkMember, SdkType } from "./sdk.ts";

/** The pages of the API reference of a language: one per module, and one per type with several members. */
export function sdkPages(sdk: Sdk, entries: readonly ModelEntry[]): Page[] {
  const places = placesOf(sdk);
  const writer = new Writer(sdk, places, new ContractFields(entries));
  return places
    .filter(({ anchor }) => anchor === "")
    .map((place) => ({
      source: pageFileOf(place.slug),
      slug: place.slug,
      title: `${place.name} in ${languages[sdk.language].title}`,
      group: "SDK",
      markdown: withoutTags(place.type === undefined ? writer.modulePage(place) : writer.typePage(place)),
    }));
}

/** A description of the contract may have what TypeDoc would read as a tag, such as `{@link`. */
const withoutTags = (markdown: string): string => outsideOfCode(markdown, (text) => text.replaceAll("{@", "\\{\\@"));

class Writer {
  readonly #sdk: Sdk;
  readonly #contract: ContractFields;
  readonly #places: readonly Place[];
  readonly #links: SdkLinks;

  constructor(sdk: Sdk, places: readonly Place[], contract: ContractFields) {
    this.#sdk = sdk;
    this.#contract = contract;
    this.#places = places;
    this.#links = new SdkLinks(places);
  }

  modulePage(place: Place): string {
    const { module } = place;
    const [small, large] = [module.types.filter(isSmall), module.types.filter((type) => !isSmall(type))];
    const listed = large.map((type) => `- ${this.#link(this.#placeOf(type), place)}: ${firstSentence(this.#text(type.doc.text, place))}`);
    return joined([
      `# ${module.name}`,
      `${module.kind} of [${languages[this.#sdk.language].title}](${fileFrom(pageFileOf(place.slug), `packages/${this.#sdk.language}/README.md`)}) · ${this.#source(place, module)}`,
      ...this.#doc(module.doc, place),
      ...sectionsOf(module).flatMap(({ title, members }) => [
        `## ${title}`,
        ...members.flatMap((member) => this.#member(member, place, "###")),
      ]),
      ...(module.types.length > 0 ? ["## Types", listed.join("\n")] : []),
      ...small.flatMap((type) => {
        const at = this.#placeOf(type);
        return [
          `### ${type.name}`,
          ...this.#type(at, type),
          ...type.groups.flatMap(({ members }) => members.flatMap((member) => this.#member(member, at, "####"))),
        ];
      }),
    ]);
  }

  typePage(place: Place): string {
    const { type, module } = place;
    if (type === undefined) throw new Error(`${place.name} isn't a type.`);
    return joined([
      `# ${type.name}`,
      [
        `${type.kind} of [${module.name}](${addressFrom(pageFileOf(place.slug), { slug: moduleSlug(this.#sdk.language, module), anchor: "" })})`,
        ...this.#reference(place),
        this.#source(place, type),
      ].join(" · "),
      ...this.#type(place, type),
      ...type.groups.flatMap(({ title, members }) => [`## ${title}`, ...members.flatMap((member) => this.#member(member, place, "###"))]),
    ]);
  }

  #type(place: Place, type: SdkType): string[] {
    return [
      fenced(this.#sdk.language, type.declaration),
      ...(place.anchor === "" ? [] : this.#reference(place)),
      ...this.#doc(type.doc, place),
      type.traits.length > 0 ? `Implements ${type.traits.map((trait) => `\`${trait}\``).join(", ")}.` : "",
      ...type.bases.map((base) => this.#inherited(base, place)),
    ];
  }

  /** The members of a base that is on the site, and those of its bases. */
  #inherited(base: string, place: Place): string {
    const found = this.#links.find(base, place);
    const members = this.#places.filter(({ type, member }) => type !== undefined && type === found?.type && member !== undefined);
    if (found?.type === undefined || members.length === 0) return "";
    const links = members.map((each) => `[\`${each.member?.name}\`](${addressFrom(pageFileOf(place.slug), each)})`).join(", ");
    const further = found.type.bases.map((each) => this.#inherited(each, place)).filter((text) => text !== "");
    return [`Inherited from ${this.#link(found, place)}: ${links}.`, ...further].join("\n\n");
  }

  #member(member: SdkMember, page: Place, level: string): string[] {
    const place = this.#places.find((each) => each.member === member) ?? page;
    const blocks = member.variants.flatMap(({ declaration, doc }) => [fenced(this.#sdk.language, declaration), ...this.#doc(doc, place)]);
    return [`${level} ${level === "####" ? place.name : member.name}`, ...withReference(blocks, this.#reference(place))];
  }

  #doc(doc: Doc, place: Place): string[] {
    const list = (title: string, items: readonly DocItem[]) =>
      items.length === 0
        ? ""
        : `**${title}**\n\n${items.map(({ name, text }) => `- ${name === "" ? "" : `\`${name}\`: `}${this.#text(text, place)}`).join("\n")}`;
    return [
      this.#text(doc.text, place),
      list("Parameters", doc.parameters),
      doc.returns === "" ? "" : `**Returns** ${this.#text(doc.returns, place)}`,
      list("Errors", doc.errors),
      doc.examples === "" ? "" : `**Example**\n\n${this.#text(doc.examples, place)}`,
    ];
  }

  /** A link to the model, field or value in the reference. */
  #reference(place: Place): string[] {
    const address = this.#contract.addressOf(place);
    if (address === undefined) return [];
    const [, anchor = ""] = address.split("#");
    const kind = place.member === undefined ? "the model" : /Constants|Variants/.test(place.group ?? "") ? "the value" : "the field";
    const text = place.member === undefined ? place.name : decodeURIComponent(anchor).replace(/^.*-/, "");
    return [`In the contract: ${kind} [\`${text}\`](${fileFrom(pageFileOf(place.slug), address)})`];
  }

  #source = (place: Place, { source }: { readonly source: string }): string => `[source](${fileFrom(pageFileOf(place.slug), source)})`;

  #text = (markdown: string, place: Place): string => this.#links.resolve(markdown, place);

  #link = (to: Place, from: Place): string => `[\`${to.name}\`](${addressFrom(pageFileOf(from.slug), to)})`;

  #placeOf(type: SdkType): Place {
    const place = this.#places.find((each) => each.type === type && each.member === undefined);
    if (place === undefined) throw new Error(`${type.name} has no page.`);
    return place;
  }
}

/** Adds the link to the contract to the last paragraph. */
function withReference(blocks: readonly string[], [reference]: readonly string[]): string[] {
  const shown = blocks.filter((block) => block !== "");
  const last = shown.at(-1);
  if (reference === undefined || last === undefined) return shown;
  return /^(?:```|\*\*)/.test(last) ? [...shown, `${reference}.`] : shown.with(-1, `${last} ${reference}.`);
}

const joined = (blocks: readonly string[]): string => `${blocks.filter((block) => block !== "").join("\n\n")}\n`;

const firstSentence = (markdown: string): string =>
  /^.*?[.?:](?=\s|$)/s.exec(markdown)?.[0].replace(/:$/, ".").replace(/\s+/g, " ") ?? markdown;
