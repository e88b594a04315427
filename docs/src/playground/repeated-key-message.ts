export const repeatedKeyMessage = (name: string): string => `${JSON.stringify(name)} is repeated: only the last value counts`;
