/** The part of markdown-it that is used here. TypeDoc exports the parser, but not its types. */
export interface MarkdownIt {
  readonly options: { highlight?: ((code: string, language: string, attributes: string) => string) | null };
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
  readonly renderer: {
    readonly rules: Record<string, ((tokens: Token[], index: number, options: object, env: object, self: Renderer) => string) | undefined>;
  };
}

export interface State {
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

export interface Renderer {
  renderToken(tokens: Token[], index: number, options: object): string;
}

export interface Token {
  readonly type: string;
  readonly tag: string;
  content: string;
  /** The parsed content of an inline token. */
  readonly children: Token[] | null;
  attrs: [name: string, value: string][] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** The level of the heading that starts with a token, if one does. */
export const headingLevel = ({ type, tag }: Token): number | undefined => (type === "heading_open" ? Number(tag.slice(1)) : undefined);
