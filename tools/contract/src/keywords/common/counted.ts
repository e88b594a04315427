/** `1 property`, `2 properties`. */
export const countedProperties = (count: number): string => (count === 1 ? "1 property" : `${count} properties`);

/** `1 item`, `2 items`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
