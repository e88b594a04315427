/** The text of a changeset without the comments that say which change of the schemas a line describes. */
export const withoutMarkers = (text: string): string => text.replace(/[ \t]*<!-- derived: .*? -->/g, "");
