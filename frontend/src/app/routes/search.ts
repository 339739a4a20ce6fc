// How what stands in an address is read: what makes no sense there is as if it were not there.

export const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

export function oneOf<T extends string>(value: unknown, known: Record<T, unknown>): T | undefined {
  return typeof value === "string" && Object.hasOwn(known, value) ? (value as T) : undefined;
}

export const quarter = (value: unknown) =>
  typeof value === "string" && /^\d{4}-Q[1-4]$/.test(value) ? value : undefined;

export const day = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

export const version = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined);

/** A year that the server has parameters and money of. */
export const year = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 2000 && Number(value) <= 2099 ? Number(value) : undefined;

/** Texts by name, as an address fills in a form. */
export const texts = (value: unknown): Record<string, string> | undefined =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      )
    : undefined;

/**
 * What a page is asked for. What makes no sense stays in it as undefined: the router lays this over all that the address says,
 * and would give the page what is only left out. An address that is written never shows it.
 */
export const present = <T extends Record<string, unknown>>(search: T) =>
  search as { [K in keyof T]?: NonNullable<T[K]> };
