import type { Cijfer } from "@/api/schemas";
import type { Decimal, Format } from "@/lib/format";
import type { Kerntekst } from "./nl/kern";

function amount(f: Format, eenheid: Cijfer["eenheid"], waarde: Decimal): string {
  switch (eenheid) {
    case "procent":
      return f.percentage(waarde);
    case "euro":
      return f.euro(waarde);
    case "personen":
      return f.whole(waarde);
    default:
      return f.oneDecimal(waarde);
  }
}

/** Why a figure has no value. */
export function reasonText(t: Kerntekst, reden: Cijfer["reden"]): string {
  switch (reden) {
    case "beschermd":
      return t.cijfer.beschermd;
    case "niet-geleverd":
      return t.cijfer.nietGeleverd;
    case "percentage-onbekend":
      return t.cijfer.percentageOnbekend;
    case "noemer-nul":
      return t.cijfer.noemerNul;
    default:
      return t.cijfer.onvolledig;
  }
}

/** A figure in the reader's language, or why there is none. */
export function cijferText(t: Kerntekst, f: Format, cijfer: Cijfer): string {
  if (cijfer.onderdrukt) {
    return t.cijfer.beschermd;
  }
  if (cijfer.waarde === null) {
    return reasonText(t, cijfer.reden);
  }
  const text = amount(f, cijfer.eenheid, cijfer.waarde);
  return cijfer.tenMinste ? t.cijfer.tenMinste(text) : text;
}
