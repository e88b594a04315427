/** As much of markdown-it as is used here: TypeDoc hands out its parser, but not the types of it. */
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
  /** Of an inline token: what it was parsed into. */
  readonly children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/** The level of a heading that begins here. */
export const headingLevel = ({ type, tag }: Token): number | undefined => (type === "heading_open" ? Number(tag.slice(1)) : undefined);
