import { useSuspenseQuery } from "@tanstack/react-query";
import { indicatorenQuery } from "@/api/registers";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { useDiversiteittekst } from "./tekst";

/** What the policy produced: counts, without who took part. */
export function Opbrengst() {
  const d = useDiversiteittekst();
  const { data } = useSuspenseQuery(indicatorenQuery);
  const indicatoren = data.filter(({ thema }) => thema === "opbrengst");
  const gemeten = indicatoren.filter(({ reeksen }) => reeksen.length > 0);
  return (
    <Pagina
      onderwerp="opbrengst"
      conclusie={indicatoren.length > 0 ? d.opbrengstZin(gemeten.length, indicatoren.length) : undefined}
    >
      <Handkaart titel={d.opbrengstKaart} uitleg={d.opbrengstHelp} indicatoren={indicatoren} />
    </Pagina>
  );
}
