import { JSX } from "typedoc";

/** Creates elements for TypeDoc's templates. JSX syntax isn't used, so that Node runs these files without a build. */
export const h: typeof JSX.createElement = JSX.createElement;

/** An element with HTML that isn't escaped. */
export const raw = (html: string): JSX.Element => h(JSX.Raw, { html });

/** Several elements without a parent. */
export const all = (...children: JSX.Children[]): JSX.Element => h(JSX.Fragment, null, ...children);
