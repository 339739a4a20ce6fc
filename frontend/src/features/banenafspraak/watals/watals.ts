import type { Stand, Standregel } from "@/api/schemas";
import { type Breuk, breuk, gedeeldDoor, maal, min, NUL, naarBeneden, plus, signum } from "@/lib/breuk";
import type { Decimal } from "@/lib/format";

export type Regime = "quotumheffing" | "wet-banenafspraak";

/** What the figures of one row are made of; null is not delivered, not known, or not for this reader. */
export interface Uitgangspunt {
  fte: Decimal | null;
  gerealiseerd: { teller: Decimal; noemer: Decimal } | null;
  percentage: Decimal | null;
  urenPerFte: Decimal;
  urenPerBaan: Decimal;
  heffingPerBaan: Decimal;
  /** Whether it is the whole employer: only that has a levy. */
  geheel: boolean;
}

export const sporen = ["spoor1", "spoor2", "spoor3", "spoor4", "spoor5"] as const;

export type Spoor = (typeof sporen)[number];

/** What is supposed otherwise; null and nought change nothing. */
export interface Invoer extends Record<Spoor, Decimal> {
  bezetting: Decimal | null;
  percentage: Decimal | null;
  spoor3Tot5TeltMee: boolean;
  urenPerBaan: Decimal;
  regime: Regime;
  kostenPerBaan: Decimal;
}

export interface Uitkomst {
  quotum: Breuk | null;
  /** Those that count. */
  extraBanen: Breuk;
  gerealiseerd: Breuk | null;
  /** Quotum minus realised; negative is a surplus. */
  nogNodig: Breuk | null;
  realisatiePercentage: Breuk | null;
  heffing: Breuk | null;
  /** Of all extra jobs a year, whether they count or not. */
  kosten: Breuk;
}

const HONDERD = breuk("100");

export const officieel = (urenPerBaan: Decimal): Invoer => ({
  bezetting: null,
  percentage: null,
  spoor1: "0",
  spoor2: "0",
  spoor3: "0",
  spoor4: "0",
  spoor5: "0",
  spoor3Tot5TeltMee: false,
  urenPerBaan,
  regime: "quotumheffing",
  kostenPerBaan: "0",
});

/**
 * The figures as they would be: the formulas of the monitor over other numbers, exact. The server has the same for what is
 * saved; one list of cases holds both to it.
 */
export function watAls(basis: Uitgangspunt, invoer: Invoer): Uitkomst {
  const fte = invoer.bezetting ?? basis.fte;
  const percentage = invoer.percentage ?? basis.percentage;
  const perBaan = breuk(basis.urenPerBaan);
  const quotum =
    invoer.regime === "wet-banenafspraak" || fte === null || percentage === null
      ? null
      : gedeeldDoor(maal(maal(breuk(fte), breuk(basis.urenPerFte)), breuk(percentage)), maal(perBaan, HONDERD));
  const banen = (welke: readonly Spoor[]) =>
    gedeeldDoor(
      maal(
        welke.reduce((som, spoor) => plus(som, breuk(invoer[spoor])), NUL),
        breuk(invoer.urenPerBaan),
      ),
      perBaan,
    );
  const extraBanen = banen(invoer.spoor3Tot5TeltMee ? sporen : sporen.slice(0, 2));
  const gerealiseerd =
    basis.gerealiseerd &&
    plus(gedeeldDoor(breuk(basis.gerealiseerd.teller), breuk(basis.gerealiseerd.noemer)), extraBanen);
  const nogNodig = quotum && gerealiseerd && min(quotum, gerealiseerd);
  return {
    quotum,
    extraBanen,
    gerealiseerd,
    nogNodig,
    realisatiePercentage:
      quotum && gerealiseerd && signum(quotum) > 0 ? maal(gedeeldDoor(gerealiseerd, quotum), HONDERD) : null,
    heffing: nogNodig && basis.geheel ? heffing(nogNodig, basis.heffingPerBaan) : null,
    kosten: maal(banen(sporen), breuk(invoer.kostenPerBaan)),
  };
}

/** Shortage in tenths, rounded down, times the amount; never negative (Wfsv art. 38g). */
function heffing(tekort: Breuk, perBaan: Decimal): Breuk {
  const tienden = naarBeneden(tekort, 1);
  return maal(signum(tienden) > 0 ? tienden : NUL, breuk(perBaan));
}

/** What a row of a stand gives to start from. */
export function uitgangspunt(stand: Stand, regel: Standregel): Uitgangspunt {
  const { bezetting, gerealiseerd } = regel;
  const { teller, noemer } = gerealiseerd;
  const bekend = teller !== null && noemer !== null && !gerealiseerd.tenMinste && !gerealiseerd.onderdrukt;
  return {
    fte: bezetting.onderdrukt ? null : bezetting.teller,
    gerealiseerd: bekend ? { teller, noemer } : null,
    percentage: stand.parameter?.percentage ?? null,
    urenPerFte: stand.parameter?.urenPerFte ?? "36",
    urenPerBaan: stand.parameter?.urenPerBaan ?? "25.5",
    heffingPerBaan: stand.parameter?.heffingPerBaan ?? "5000",
    geheel: regel.code === stand.totaal.code,
  };
}
