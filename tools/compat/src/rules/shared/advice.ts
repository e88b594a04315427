/** Sentences that several rules share. */

/** What to do instead of a restriction. */
export const announceFirst = "Document the restriction first, watch what writers send, and add it in a major release.";

/** What to do about a change that breaks nobody. */
export const safeToRelease = "Nothing: it is safe to release.";

/** Why a restriction that writers may violate is major. */
export const writersMaySend = (what: string): string => `Old writers may send ${what}, which the new strict validator rejects.`;

/** Why dropping a restriction that readers ignore is minor. */
export const readersIgnore = (what: string): string =>
  `Old payloads stay valid, and a tolerant reader ignores ${what}. Only writers may send more.`;

/** Why a change that no program sees is a patch. */
export const documentationOnly = "Only documentation changes.";
