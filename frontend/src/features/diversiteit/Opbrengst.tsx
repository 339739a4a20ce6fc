import { useSuspenseQuery } from "@tanstack/react-query";
import { indicatorenQuery } from "@/api/registers";
import { NogLeeg } from "@/ui/NogLeeg";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { useDiversiteittekst } from "./tekst";
import { useRegistertoegang } from "./useRegistertoegang";

/** What the policy produced: counts, without who took part. */
export function Opbrengst() {
  const d = useDiversiteittekst();
  const { magLezen } = useRegistertoegang();
  const { data } = useSuspenseQuery(indicatorenQuery);
  const indicatoren = data.filter(({ thema }) => thema === "opbrengst");
  const gemeten = indicatoren.filter(({ reeksen }) => reeksen.length > 0);
  return (
    <Pagina
      onderwerp="opbrengst"
      conclusie={indicatoren.length > 0 ? d.opbrengstZin(gemeten.length, indicatoren.length) : d.opbrengstGeen}
    >
      {magLezen && indicatoren.length === 0 && <NogLeeg register="indicatoren" />}
      <Handkaart titel={d.opbrengstKaart} uitleg={d.opbrengstHelp} indicatoren={indicatoren} />
    </Pagina>
  );
}
