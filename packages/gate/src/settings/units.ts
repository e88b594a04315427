const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const bytes: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };

/** The milliseconds of `500ms`, `30s`, `10m`, `2h` or `1d`; undefined for anything else. */
export const parseDuration = (text: string): number | undefined => withUnit(text, milliseconds);

/** The bytes of `500kB`, `64MB` or `1MiB`; undefined for anything else. */
export const parseBytes = (text: string): number | undefined => withUnit(text, bytes);

/** A whole number above 0. */
export const parseCount = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);

function withUnit(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, number = "", unit = ""] = /^([1-9]\d{0,8})([a-z]+)$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase()];
  return factor === undefined ? undefined : Number(number) * factor;
}
