import { useSuspenseQuery } from "@tanstack/react-query";
import { indicatorenQuery } from "@/api/registers";
import { Handkaart } from "./Handkaart";
import { Pagina } from "./Pagina";
import { laagsteVan } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

/** The benchmark of the organisation, per part; of staff nothing is recorded. */
export function Lhbtiq() {
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const { data } = useSuspenseQuery(indicatorenQuery);
  const indicatoren = data.filter(({ thema }) => thema === "lhbtiq");
  const laagste = laagsteVan(indicatoren.flatMap(({ reeksen }) => reeksen));
  return (
    <Pagina
      onderwerp="lhbtiq"
      conclusie={
        laagste
          ? d.lhbtiqZin(laagste.reeks.onderdeel ?? d.lhbtiqGeheel, m.waarde(laagste.meting, laagste.reeks.eenheid))
          : d.lhbtiqGeen
      }
    >
      <Handkaart titel={d.lhbtiqKaart} uitleg={d.lhbtiqHelp} indicatoren={indicatoren} />
    </Pagina>
  );
}
