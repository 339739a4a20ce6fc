import type { Leveringsoort } from "@/api/schemas";
import type { Text } from "@/i18n/nl";
import type { Bezwaar } from "./controleren";

interface Bezwaartekst {
  title: string;
  rest: string[];
}

/** Why a file was not sent, and how to mend it: the I-team makes only files that name persons by a pseudonym. */
export function bezwaartekst(
  t: Text,
  bezwaar: Bezwaar,
  soort: Pick<Leveringsoort, "kolommen"> | undefined,
): Bezwaartekst {
  switch (bezwaar.soort) {
    case "naam":
      return { title: t.leveringen.bsnNaam, rest: [t.leveringen.nietsVerstuurd] };
    case "leeg":
      return { title: t.leveringen.leegBestand, rest: [] };
    case "teGroot":
      return { title: t.leveringen.teGroot, rest: [t.leveringen.nietsVerstuurd] };
    case "onleesbaar":
      return { title: t.leveringen.onleesbaar, rest: [] };
  }
  const { vondst } = bezwaar;
  if (vondst.soort === "sleuteldeel") {
    return { title: t.leveringen.sleuteldeel, rest: [t.leveringen.sleuteldeelGevolg] };
  }
  const pseudoniem = soort?.kolommen.some(({ type }) => type === "pseudoniem");
  const herstel = pseudoniem ? t.leveringen.bsnGevolg : t.leveringen.bsnHaalWeg;
  if (vondst.soort === "kop") {
    return { title: t.leveringen.bsnKop(vondst.kolom), rest: [herstel] };
  }
  const place = vondst.soort === "cel" ? vondst.cel.replace(/\d+$/, "") : vondst.kolom;
  return {
    title: t.leveringen.bsnKolom(vondst.kolom || place),
    rest: [...(vondst.soort === "cel" ? [t.leveringen.bsnCel(vondst.cel)] : []), herstel],
  };
}
