import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import type { Format } from "@/lib/format";
import type { Begrotingstekst } from "./tekst";

/** The budget items by their code. */
export type Posten = Map<string, Registerregel>;

/** An amount of an item; one that nobody knows is no nought. */
export function bedragtekst(b: Begrotingstekst, f: Format, post: Registerregel | undefined, veld: string): string {
  const bedrag = post && veldtekst(post, veld);
  return bedrag ? f.euro(bedrag) : b.nietBekend;
}
