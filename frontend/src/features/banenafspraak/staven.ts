import type { Standregel } from "@/api/schemas";
import type { QuotumBar } from "@/charts/QuotumBars";
import type { Kerntekst } from "@/i18n/nl/kern";
import { negated, toNumber } from "@/lib/figure";
import type { Format } from "@/lib/format";

const place = (waarde: string | null) => (waarde === null ? null : toNumber(waarde));

/** The bar of a unit, with what is written beside it. */
export function staaf(t: Kerntekst, f: Format, regel: Standregel): QuotumBar {
  return {
    code: regel.code,
    name: regel.naam,
    realised: regel.gerealiseerd.onderdrukt ? null : place(regel.gerealiseerd.waarde),
    target: regel.quotum.onderdrukt ? null : place(regel.quotum.waarde),
    atLeast: regel.gerealiseerd.tenMinste,
    ...note(t, f, regel),
  };
}

function note(t: Kerntekst, f: Format, { klasse, gerealiseerd, tekort }: Standregel): Pick<QuotumBar, "note" | "tone"> {
  if (klasse) {
    return { note: t.cijfer.klasse[klasse], tone: "neutral" };
  }
  if (gerealiseerd.onderdrukt) {
    return { note: t.cijfer.beschermd, tone: "neutral" };
  }
  if (gerealiseerd.waarde === null) {
    return { note: t.cijfer.nietGeleverd, tone: "neutral" };
  }
  if (gerealiseerd.tenMinste) {
    return { note: t.cijfer.tenMinste(f.oneDecimal(gerealiseerd.waarde)), tone: "neutral" };
  }
  if (tekort.waarde === null) {
    return { note: t.cijfer.banen(f.oneDecimal(gerealiseerd.waarde)), tone: "neutral" };
  }
  return {
    note: t.cijfer.banen(f.difference(negated(tekort.waarde))),
    tone: toNumber(tekort.waarde) > 0 ? "bad" : "ok",
  };
}
