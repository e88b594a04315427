import { JSX } from "typedoc";

/** What TypeDoc's templates are made of, without JSX syntax: Node runs this file as it is. */
export const h: typeof JSX.createElement = JSX.createElement;

/** HTML that is HTML already. */
export const raw = (html: string): JSX.Element => h(JSX.Raw, { html });

/** Several elements in a row. */
export const all = (...children: JSX.Children[]): JSX.Element => h(JSX.Fragment, null, ...children);
