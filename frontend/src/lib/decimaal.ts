/** How a language writes numbers. */
export interface Notation {
  point: string;
  group: string;
}

/** How many decimals are shown: no fewer, no more. */
export interface Decimals {
  min: number;
  max: number;
}

/** A minus that is as wide as a plus, instead of a hyphen. */
export const minus = "\u2212";

/**
 * An exact decimal as people read it, rounded half up by its own digits, so that nothing passes through a binary fraction.
 * What rounds to nought has no sign. Intl writes the same; its first number holds a page up for some 20 ms.
 */
export function written(value: string | number, { min, max }: Decimals, { point, group }: Notation): string {
  // A small difference of numbers would come with an exponent.
  const text = typeof value === "number" && !Number.isInteger(value) ? value.toFixed(10) : String(value);
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "") {
    return text;
  }
  const up = (fraction[max] ?? "0") >= "5" ? 1n : 0n;
  const rounded = BigInt(whole + fraction.slice(0, max).padEnd(max, "0")) + up;
  const digits = String(rounded).padStart(max + 1, "0");
  const grouped = digits.slice(0, digits.length - max).replace(/\B(?=(\d{3})+$)/g, group);
  const decimals = digits.slice(digits.length - max);
  const kept = decimals.slice(0, min) + decimals.slice(min).replace(/0+$/, "");
  return (sign && rounded !== 0n ? minus : "") + grouped + (kept && point + kept);
}
