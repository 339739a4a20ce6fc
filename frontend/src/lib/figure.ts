import type { Decimal } from "./format";

/** For placing in a picture and comparing, never for display. */
export const toNumber = (value: Decimal) => Number(value);

/** A number without its sign, still exact. */
export const absolute = (value: Decimal): Decimal => (value.startsWith("-") ? value.slice(1) : value);

/** The number with its sign turned, still exact. */
export const negated = (value: Decimal): Decimal =>
  value.startsWith("-") ? value.slice(1) : Number(value) === 0 ? value : `-${value}`;
