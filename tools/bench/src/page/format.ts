/** A number with three digits, and its unit. Bytes are printed as kB. */
export function format(value: number, unit: string): string {
  if (unit === "bytes") return `${digits(value / 1000)} kB`;
  if (unit === "instantiations") return value.toLocaleString("en-US");
  if (unit === "lines/s") return digits(value);
  return `${digits(value)} ${unit}`;
}

/** Three digits, never in exponential notation. */
function digits(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? Number(value.toPrecision(3)).toLocaleString("en-US") : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}
