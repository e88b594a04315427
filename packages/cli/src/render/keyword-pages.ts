/** The pages of keywords. The bundle has them as data, so that a run doesn't load the keywords themselves (scripts/keyword-pages-plugin.ts). */
export { addressOf, pages } from "@tools/contract/keywords";
