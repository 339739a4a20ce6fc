import type { Dienstonderdeel, Reorganisatie } from "@/api/schemas";
import { useOrganisatietekst } from "./tekst";

/** A reorganisation in a sentence, with names where they are known. */
export function useZin(onderdelen: Dienstonderdeel[]) {
  const o = useOrganisatietekst();
  return ({ soort, van, naar }: Reorganisatie) =>
    o.zin[soort](
      van.map((code) => onderdelen.find((deel) => deel.code === code)?.naam ?? code),
      naar.map(({ naam }) => naam),
    );
}
