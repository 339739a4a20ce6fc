import type { Kolom, Leveringsoort, Onderwerp, Soort } from "@/api/schemas";

/** The kinds under what they are delivered for, both in the order of the server. */
export function perOnderwerp(soorten: Pick<Leveringsoort, "code" | "onderwerp">[]): [Onderwerp, Soort[]][] {
  const groups = new Map<Onderwerp, Soort[]>();
  for (const { code, onderwerp } of soorten) {
    groups.set(onderwerp, [...(groups.get(onderwerp) ?? []), code]);
  }
  return [...groups];
}

/** The columns of a file of this peildatum: a file of an earlier year has those of then. */
export function kolommenOp(
  { kolommen, versies }: Pick<Leveringsoort, "kolommen" | "versies">,
  peildatum: string,
): Kolom[] {
  const held = versies.find(({ geldigTot }) => !geldigTot || peildatum <= geldigTot);
  return (peildatum && held?.kolommen) || kolommen;
}
