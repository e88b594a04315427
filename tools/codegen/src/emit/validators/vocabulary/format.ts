import { pascalCase } from "@tools/contract";

/** The function that checks a format: `isDateTimeFormat` for `date-time`. */
export const formatFunction = (name: string): string => `is${pascalCase(name)}Format`;
