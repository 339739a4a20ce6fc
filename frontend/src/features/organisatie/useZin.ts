import type { Reorganisatie } from "@/api/schemas";
import { useOrganisatietekst } from "./tekst";

/** A reorganisation in a sentence, with the names that its units had and get. */
export function useZin() {
  const o = useOrganisatietekst();
  return ({ soort, vanNamen, naar }: Pick<Reorganisatie, "soort" | "vanNamen" | "naar">) =>
    o.zin[soort](
      vanNamen,
      naar.map(({ naam }) => naam),
    );
}
