import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Uses the site's custom properties, which apply in the shadow tree too and change with the color scheme. */
export const theme: ReturnType<typeof EditorView.theme> = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "transparent", fontSize: "var(--tiny)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.65", overflow: "auto" },
  ".cm-content": { padding: "0.9rem 0", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 1rem 0 0.4rem" },
  ".cm-cursor": { borderLeft: "2px solid var(--accent)" },
  ".cm-gutters": { border: "0", color: "var(--soft)", backgroundColor: "transparent" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.4rem", padding: "0 0.35rem 0 0" },
  ".cm-foldGutter .cm-gutterElement": { width: "1rem", cursor: "pointer", textAlign: "center" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--accent-wash) 55%, transparent)" },
  ".cm-selectionBackground": { backgroundColor: "color-mix(in srgb, var(--accent) 22%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 26%, transparent)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--accent-wash)", outline: "1px solid var(--accent)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent" },
  ".cm-foldPlaceholder": {
    padding: "0 0.4em",
    border: "1px solid var(--line)",
    backgroundColor: "var(--sunken)",
    color: "var(--soft)",
  },

  // CodeMirror uses data: images for its markers, which the security policy forbids.
  ".cm-lintRange": { paddingBottom: "0", backgroundImage: "none", textDecoration: "underline wavy", textDecorationThickness: "1.5px" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecorationColor: "var(--rejected)",
    backgroundColor: "color-mix(in srgb, var(--rejected) 12%, transparent)",
  },
  ".cm-lintRange-warning": {
    backgroundImage: "none",
    textDecorationColor: "var(--tolerated)",
    backgroundColor: "color-mix(in srgb, var(--tolerated) 14%, transparent)",
  },
  ".cm-lintRange-info": { backgroundImage: "none", textDecorationColor: "var(--soft)" },
  ".cm-lintRange-active": { backgroundColor: "var(--accent-wash)" },
  ".cm-gutter-lint": { width: "1.1rem" },
  ".cm-gutter-lint .cm-gutterElement": { display: "grid", placeItems: "center", padding: "0" },
  ".cm-lint-marker": { width: "0.5rem", height: "0.5rem", borderRadius: "50%", backgroundColor: "var(--soft)" },
  ".cm-lint-marker-error": { content: "normal", borderRadius: "1px", backgroundColor: "var(--rejected)" },
  ".cm-lint-marker-warning": { content: "normal", backgroundColor: "var(--tolerated)" },
  ".cm-lint-marker-info": { content: "normal" },
  ".cm-tooltip": {
    maxWidth: "min(30rem, 90vw)",
    border: "1px solid var(--line)",
    borderRadius: "var(--radius)",
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    boxShadow: "0 0.5rem 1.5rem rgb(0 0 0 / 18%)",
    fontFamily: "var(--sans)",
    overflow: "hidden",
  },
  // The description of an option is outside the list.
  ".cm-tooltip.cm-tooltip-autocomplete": { maxWidth: "none", overflow: "visible" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { maxHeight: "16rem", fontFamily: "var(--mono)", fontSize: "var(--tiny)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "0.25rem 0.7rem",
    lineHeight: "1.5",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent-wash)", color: "var(--ink)" },
  ".cm-completionMatchedText": { color: "var(--accent)", fontWeight: "650", textDecoration: "none" },
  ".cm-completionDetail": { marginLeft: "0.9rem", color: "var(--soft)", fontFamily: "var(--sans)", fontStyle: "normal" },
  // On a narrow screen it would cover the list.
  ".cm-completionInfo-left-narrow, .cm-completionInfo-right-narrow": { display: "none" },
  ".cm-tooltip.cm-completionInfo": { maxWidth: "22rem", padding: "0.5rem 0.8rem", fontSize: "var(--tiny)", lineHeight: "1.5" },

  ".field": { maxHeight: "min(24rem, 60vh)", padding: "0.6rem 0.9rem", overflow: "auto", fontSize: "var(--tiny)", lineHeight: "1.5" },
  ".field p": { margin: "0 0 0.35rem" },
  ".field code": { fontFamily: "var(--mono)" },
  ".field-name": { display: "flex", flexWrap: "wrap", gap: "0.1rem 0.75rem", alignItems: "baseline" },
  ".field-name code": { fontWeight: "650" },
  ".field-name span, .field-facts": { color: "var(--soft)" },
  ".field ul": { margin: "0 0 0.35rem", padding: "0 0 0 1.1rem" },
  ".field a": { color: "var(--accent)", textUnderlineOffset: "0.2em" },

  ".cm-panels": { border: "0", backgroundColor: "var(--raised)", color: "var(--ink)" },
  ".cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": {
    display: "flex",
    flexWrap: "wrap",
    gap: "0.35rem 0.4rem",
    alignItems: "center",
    padding: "0.5rem 2.6rem 0.5rem 0.6rem",
    fontFamily: "var(--sans)",
  },
  ".cm-panel.cm-search br": { width: "100%", height: "0", content: '""' },
  ".cm-panel.cm-search :is(input, button, label)": { margin: "0", fontFamily: "var(--sans)", fontSize: "var(--tiny)" },
  ".cm-panel.cm-search :is(.cm-textfield, .cm-button)": {
    minHeight: "1.9rem",
    border: "1px solid var(--line)",
    borderRadius: "0.35rem",
    backgroundImage: "none",
    backgroundColor: "var(--sunken)",
    color: "var(--ink)",
  },
  ".cm-panel.cm-search .cm-textfield": { flex: "1 1 7rem", minWidth: "0", maxWidth: "20rem", padding: "0 0.6rem" },
  ".cm-panel.cm-search .cm-button": { padding: "0 0.6rem", cursor: "pointer" },
  ".cm-panel.cm-search :is(.cm-textfield, .cm-button):focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-panel.cm-search label": { display: "inline-flex", gap: "0.35rem", alignItems: "center", minHeight: "1.6rem", color: "var(--soft)" },
  ".cm-panel.cm-search input[type=checkbox]": { width: "1rem", height: "1rem", accentColor: "var(--accent)" },
  ".cm-panel.cm-search button[name=close]": {
    top: "0.45rem",
    right: "0.45rem",
    width: "1.75rem",
    height: "1.75rem",
    borderRadius: "0.35rem",
    color: "var(--soft)",
    fontSize: "1.1rem",
    cursor: "pointer",
  },
  ".cm-searchMatch": { backgroundColor: "color-mix(in srgb, var(--tolerated) 25%, transparent)" },
  ".cm-searchMatch-selected": { backgroundColor: "color-mix(in srgb, var(--tolerated) 50%, transparent)" },
  ".cm-diagnostic": { padding: "0.5rem 0.8rem", borderLeft: "3px solid var(--soft)", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--rejected)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--tolerated)" },
});

/** Few colors: one for keys, one for each kind of value. */
export const colors: HighlightStyle = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--json-key)" },
  { tag: tags.string, color: "var(--json-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--json-atom)" },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: "var(--soft)" },
  { tag: tags.invalid, color: "var(--rejected)" },
]);
