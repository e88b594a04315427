/** How many times better ours is. Below 1 if the other one is better. For lines per second, more is better; otherwise less is. */
export const timesBetter = (ours: number, other: number, unit: string): number => (unit === "lines/s" ? ours / other : other / ours);
