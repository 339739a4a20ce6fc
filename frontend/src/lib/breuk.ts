import type { Decimal } from "./format";

/** An exact fraction: what the server computes with, so that both give the same digits. The denominator is positive. */
export interface Breuk {
  teller: bigint;
  noemer: bigint;
}

export const NUL: Breuk = { teller: 0n, noemer: 1n };

/** Decimals of the one division, as the server's. */
const SCHAAL = 10;

/** The fraction that a decimal with a point is: `25.5` is 255/10. */
export function breuk(waarde: Decimal): Breuk {
  const [whole = "0", decimals = ""] = waarde.split(".");
  return { teller: BigInt(whole + decimals), noemer: 10n ** BigInt(decimals.length) };
}

export const plus = (een: Breuk, ander: Breuk): Breuk => ({
  teller: een.teller * ander.noemer + ander.teller * een.noemer,
  noemer: een.noemer * ander.noemer,
});

export const min = (een: Breuk, ander: Breuk): Breuk => plus(een, { ...ander, teller: -ander.teller });

export const maal = (een: Breuk, ander: Breuk): Breuk => ({
  teller: een.teller * ander.teller,
  noemer: een.noemer * ander.noemer,
});

/** Division by a positive fraction. */
export const gedeeldDoor = (een: Breuk, deler: Breuk): Breuk => ({
  teller: een.teller * deler.noemer,
  noemer: een.noemer * deler.teller,
});

const floorDiv = (teller: bigint, noemer: bigint) =>
  teller >= 0n || teller % noemer === 0n ? teller / noemer : teller / noemer - 1n;

/** Rounded towards minus infinity at so many decimals: floorₙ of the law (Besluit Wfsv art. 2.23). */
export function naarBeneden({ teller, noemer }: Breuk, decimalen: number): Breuk {
  const factor = 10n ** BigInt(decimalen);
  return { teller: floorDiv(teller * factor, noemer), noemer: factor };
}

/** The value divided once, half up, without trailing noughts: as the API writes it. */
export function waarde({ teller, noemer }: Breuk): Decimal {
  const positive = teller < 0n ? -teller : teller;
  const digits = ((positive * 10n ** BigInt(SCHAAL) * 2n + noemer) / (noemer * 2n))
    .toString()
    .padStart(SCHAAL + 1, "0");
  const decimals = digits.slice(-SCHAAL).replace(/0+$/, "");
  const text = digits.slice(0, -SCHAAL) + (decimals && `.${decimals}`);
  return teller < 0n && text !== "0" ? `-${text}` : text;
}

/** Below, at or above nought. */
export const signum = ({ teller }: Breuk) => (teller < 0n ? -1 : teller > 0n ? 1 : 0);
