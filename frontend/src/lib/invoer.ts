import { breuk, min, plus, signum, waarde } from "./breuk";
import type { Decimal } from "./format";

const SHAPE = /^\d{1,7}([.,]\d{1,3})?$/;

/** What somebody typed as an exact decimal, with a comma or a point; undefined when it is no number within the bounds. */
export function gelezen(text: string, van: Decimal, tot: Decimal): Decimal | undefined {
  const typed = text.trim();
  if (!SHAPE.test(typed)) {
    return undefined;
  }
  const value = breuk(typed.replace(",", "."));
  const within = signum(min(value, breuk(van))) >= 0 && signum(min(breuk(tot), value)) >= 0;
  return within ? waarde(value) : undefined;
}

/** An exact decimal as it is typed: `25,5`. */
export const getypt = (value: Decimal, komma: boolean) => (komma ? value.replace(".", ",") : value);

/**
 * The ends of a slider such that its middle is exactly the official value: a slider counts its steps from its lowest end,
 * and would else round what it starts from.
 */
export function rond(basis: Decimal, stap: Decimal, stappen: number): { van: Decimal; tot: Decimal } {
  const size = breuk(stap);
  const fits = (aantal: number) => signum(min(breuk(basis), { ...size, teller: size.teller * BigInt(aantal) })) >= 0;
  let omlaag = stappen;
  while (omlaag > 0 && !fits(omlaag)) {
    omlaag--;
  }
  const away = (aantal: number) => ({ ...size, teller: size.teller * BigInt(aantal) });
  return { van: waarde(min(breuk(basis), away(omlaag))), tot: waarde(plus(breuk(basis), away(stappen))) };
}
