import type { Kolom, Leveringsoort, Onderwerp, Soort } from "@/api/schemas";
import type { Text } from "@/i18n/nl";

/** The kinds under what they are delivered for, both in the order of the server. */
export function perOnderwerp(soorten: Pick<Leveringsoort, "code" | "onderwerp">[]): [Onderwerp, Soort[]][] {
  const groups = new Map<Onderwerp, Soort[]>();
  for (const { code, onderwerp } of soorten) {
    groups.set(onderwerp, [...(groups.get(onderwerp) ?? []), code]);
  }
  return [...groups];
}

/** What a mutatie of a kind does, or that there is none. */
export function mutatieuitleg(t: Text, { kolommen, mutatie }: Pick<Leveringsoort, "kolommen" | "mutatie">): string {
  const einde = kolommen.find(({ naam }) => naam === mutatie.eindkolom);
  if (!einde) {
    const correctie = kolommen.some(({ naam }) => naam === "correctie");
    return correctie ? `${t.leveringen.geenMutatie} ${t.leveringen.correctie}` : t.leveringen.geenMutatie;
  }
  const eindigt = einde.type === "datum" ? t.leveringen.eindigtMetDatum : t.leveringen.eindigtMetNul;
  return t.leveringen.mutatieHint(mutatie.sleutel.join(", "), eindigt(einde.naam));
}

/** The columns of a file of this peildatum: a file of an earlier year has those of then. */
export function kolommenOp(
  { kolommen, versies }: Pick<Leveringsoort, "kolommen" | "versies">,
  peildatum: string,
): Kolom[] {
  const held = versies.find(({ geldigTot }) => !geldigTot || peildatum <= geldigTot);
  return (peildatum && held?.kolommen) || kolommen;
}
