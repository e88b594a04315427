import { Slugger } from "typedoc";
import type { Sdk, SdkLanguage, SdkMember, SdkModule, SdkType } from "./sdk.ts";

/** A module, a type, a function or a member, and where it is on the site. */
export interface Place {
  readonly language: SdkLanguage;
  /** As users write it: `Session.profiles()`. */
  readonly name: string;
  /** The address of its page, without extension. */
  readonly slug: string;
  /** Empty if it has a page of its own. */
  readonly anchor: string;
  readonly module: SdkModule;
  readonly type?: SdkType;
  readonly member?: SdkMember;
  /** The title of the group that a member is in, such as `Methods`. */
  readonly group?: string;
}

/** The address of a module, without extension. */
export const moduleSlug = (language: SdkLanguage, { name }: SdkModule): string => `api/${language}/${name.replaceAll("::", ".")}`;

/** Whether a type is described on the page of its module, because it has few members. */
export const isSmall = ({ groups }: SdkType): boolean => groups.reduce((sum, { members }) => sum + members.length, 0) <= 2;

/** The sections of a module's page, in order. */
export const sectionsOf = (module: SdkModule): { title: string; members: readonly SdkMember[] }[] =>
  [
    { title: "Functions", members: module.functions },
    { title: "Constants", members: module.constants },
  ].filter(({ members }) => members.length > 0);

/** Everything of an API that has a place. The anchors are those that TypeDoc gives to the headings of `modulePage` and `typePage`. */
export const placesOf = ({ language, modules }: Sdk): Place[] => modules.flatMap((module) => placesIn(language, module));

function placesIn(language: SdkLanguage, module: SdkModule): Place[] {
  const base = { language, module, slug: moduleSlug(language, module) };
  const slug = headings(module.name);
  const loose = sectionsOf(module).flatMap(({ title, members }) => {
    slug(title);
    return members.map((member): Place => ({ ...base, name: member.name, member, group: title, anchor: slug(member.name) }));
  });
  slug("Types");
  const small = module.types.filter(isSmall).flatMap((type) => {
    const anchor = slug(type.name);
    return [
      { ...base, name: type.name, type, anchor },
      ...membersOf(type).map((each) => ({ ...base, ...each, type, anchor: slug(`${type.name}.${each.member.name}`) })),
    ];
  });
  const large = module.types
    .filter((type) => !isSmall(type))
    .flatMap((type) => {
      const own = headings(type.name);
      const page = { ...base, type, slug: `${base.slug}/${type.name}` };
      const members = type.groups.flatMap((group) => {
        own(group.title);
        return membersOf({ groups: [group] }).map((each) => ({
          ...page,
          ...each,
          name: `${type.name}.${each.member.name}`,
          anchor: own(each.member.name),
        }));
      });
      return [{ ...page, name: type.name, anchor: "" }, ...members];
    });
  return [{ ...base, name: module.name, anchor: "" }, ...loose, ...small.map(named), ...large];
}

const named = (place: Place): Place =>
  place.member === undefined ? place : { ...place, name: `${place.type?.name}.${place.member.name}` };

const membersOf = ({ groups }: Pick<SdkType, "groups">): { name: string; member: SdkMember; group: string }[] =>
  groups.flatMap(({ title, members }) => members.map((member) => ({ name: member.name, member, group: title })));

/** Generates the anchors of headings like TypeDoc, after the title. */
function headings(title: string): (heading: string) => string {
  const slugger = new Slugger({ lowercase: true });
  slugger.slug(title);
  return (heading) => slugger.slug(heading);
}
