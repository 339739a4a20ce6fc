import { useSuspenseQueries } from "@tanstack/react-query";
import { doelenQuery } from "@/api/queries";
import { indicatorenQuery } from "@/api/registers";
import { quarterName } from "@/lib/format";
import { NogLeeg } from "@/ui/NogLeeg";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { laagsteVan } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";
import { useRegistertoegang } from "./useRegistertoegang";

/** The benchmark of the organisation, per part; of staff nothing is recorded. */
export function Lhbtiq() {
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const { magLezen } = useRegistertoegang();
  const [{ data: alle }, { data: doelen }] = useSuspenseQueries({ queries: [indicatorenQuery, doelenQuery] });
  const horizon = doelen.find(({ indicator }) => indicator.thema === "lhbtiq")?.horizon;
  const indicatoren = alle.filter(({ thema }) => thema === "lhbtiq");
  const laagste = laagsteVan(indicatoren.flatMap(({ reeksen }) => reeksen));
  return (
    <Pagina
      onderwerp="lhbtiq"
      conclusie={
        laagste
          ? d.lhbtiqZin(laagste.reeks.onderdeel ?? d.lhbtiqGeheel, m.waarde(laagste.meting, laagste.reeks.eenheid))
          : d.lhbtiqGeen(horizon && quarterName(horizon))
      }
    >
      {magLezen && indicatoren.length === 0 && <NogLeeg register="indicatoren" />}
      <Handkaart titel={d.lhbtiqKaart} uitleg={d.lhbtiqHelp} indicatoren={indicatoren} />
    </Pagina>
  );
}
