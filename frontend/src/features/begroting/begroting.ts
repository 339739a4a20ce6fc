import type { Bedragsom, Begroting, Registerregel } from "@/api/schemas";
import type { Balk } from "@/charts/Balken";
import { toNumber } from "@/lib/figure";
import type { Format } from "@/lib/format";
import { geldeinden } from "@/lib/geldeinde";
import type { Begrotingstekst } from "./tekst";

/** A sum as it reads: none, not known, this, or this at least. */
export function somtekst(b: Begrotingstekst, f: Format, { bedrag, tenMinste, posten }: Bedragsom): string {
  if (posten.length === 0) {
    return b.geen;
  }
  if (bedrag === null) {
    return b.nietBekend;
  }
  return tenMinste ? b.tenMinste(f.euro(bedrag)) : f.euro(bedrag);
}

export const balk = (b: Begrotingstekst, f: Format, naam: string, ink: Balk["ink"], som: Bedragsom): Balk => ({
  naam,
  ink,
  waarde: som.bedrag === null ? null : toNumber(som.bedrag),
  tekst: somtekst(b, f, som),
  tenMinste: som.bedrag !== null && som.tenMinste,
});

/** The years that can be chosen: from the first to the last that an item names, with this one. */
export function jarenVan(posten: Registerregel[], jaar: number): number[] {
  const genoemd = posten
    .flatMap(({ velden }) => [velden.jaarVan, velden.jaarTot])
    .filter((waarde): waarde is number => typeof waarde === "number");
  const eerste = Math.min(jaar, ...genoemd);
  return Array.from({ length: Math.max(jaar, ...genoemd) - eerste + 1 }, (_, stap) => eerste + stap);
}

/** The sentences that open the page: which jobs lose their money, how much there is, and what was asked for. */
export function conclusie(b: Begrotingstekst, f: Format, begroting: Begroting): string {
  const { jaar, horizon, jaren, besteding } = begroting;
  const dit = jaren.find((ander) => ander.jaar === jaar);
  return [
    besteding.beschikbaar.posten.length > 0 && dit && geld(b, f, jaar, besteding.beschikbaar, dit.structureel),
    besteding.beschikbaar.posten.length === 0 && b.nietsIn(jaar),
    dit && opgelegd(b, f, dit),
    dit && toNumber(dit.banen) > 0 && einde(b, f, jaren, horizon),
    aanvraag(
      b,
      f,
      jaren.filter((ander) => ander.jaar > jaar),
    ),
  ]
    .filter(Boolean)
    .join(" ");
}

function geld(b: Begrotingstekst, f: Format, jaar: number, alles: Bedragsom, structureel: Bedragsom): string {
  return alles.bedrag === null
    ? b.geldOnbekend(jaar)
    : b.beschikbaarIn(jaar, somtekst(b, f, alles), somtekst(b, f, structureel));
}

/** What must be paid, whether there is money for it or not. */
function opgelegd(b: Begrotingstekst, f: Format, { jaar, opgelegd: kosten }: Begroting["jaren"][number]) {
  if (kosten.posten.length === 0) {
    return undefined;
  }
  return kosten.bedrag === null ? b.opgelegdOnbekend(jaar) : b.opgelegdIn(jaar, somtekst(b, f, kosten));
}

function einde(b: Begrotingstekst, f: Format, jaren: Begroting["jaren"], horizon: number): string {
  const einden = geldeinden(jaren, horizon);
  if (einden.length === 0) {
    return b.alBetaald(horizon);
  }
  const delen = einden.map(({ na, banen }, plaats) =>
    (plaats === 0 ? b.eindigt : b.danEindigt)(f.oneDecimal(banen), na),
  );
  return `${delen.join("")}.`;
}

/** What was asked for, in the first year to come in which anything was. */
function aanvraag(b: Begrotingstekst, f: Format, later: Begroting["jaren"]): string | undefined {
  const eerste = later.find(({ aangevraagd }) => aangevraagd.posten.length > 0);
  if (!eerste) {
    return undefined;
  }
  return eerste.aangevraagd.bedrag === null
    ? b.aanvraagOnbekend(eerste.jaar)
    : b.aangevraagdVoor(eerste.jaar, somtekst(b, f, eerste.aangevraagd));
}
