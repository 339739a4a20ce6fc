/** The middle one; of an even count the higher of the two. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The middle one with all behind it, in the order in which they were measured. */
export function shown(numbers, { decimals = 2, unit = "" } = {}) {
  return `${median(numbers).toFixed(decimals)}${unit} (${numbers.map((number) => number.toFixed(decimals)).join(" ")})`;
}
