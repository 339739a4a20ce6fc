import { useSuspenseQueries } from "@tanstack/react-query";
import { doelenQuery } from "@/api/queries";
import { indicatorenQuery } from "@/api/registers";
import { gedeeldeNorm, isLaag, normvan } from "./interventies";
import { Lagevragen } from "./Lagevragen";
import { Pagina } from "./Pagina";
import { meetreeksenQuery } from "./queries";
import { laagsteVan, nieuwste, vanNu } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";
import { Vragen } from "./Vragen";

/** What staff answered about inclusion, and where that asks for an intervention. */
export function Cultuur() {
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const [{ data: mto }, { data: inclusiemeting }, { data: doelen }, { data: indicatoren }] = useSuspenseQueries({
    queries: [meetreeksenQuery("mto-inclusie"), meetreeksenQuery("inclusiemeting"), doelenQuery, indicatorenQuery],
  });
  const scores = vanNu(mto).nu.filter(({ eenheid }) => eenheid === "procent");
  const vragen = scores.filter((reeks) => reeks.dienstonderdeel === null && nieuwste(reeks)?.waarde != null);
  const laagste = laagsteVan(vragen);
  const norm = normvan(doelen);
  const grens = gedeeldeNorm(vragen, norm);
  const doelVan = (wijze: string) =>
    doelen.find(({ indicator, dienstonderdeel }) => indicator.meetwijze === wijze && dienstonderdeel === null);
  return (
    <Pagina
      onderwerp="cultuur"
      conclusie={
        laagste &&
        d.cultuurZin(
          vragen.filter((reeks) => isLaag(reeks, norm)).length,
          vragen.length,
          laagste.reeks.onderdeel ?? "",
          m.waarde(laagste.meting, "procent"),
          grens === undefined ? undefined : m.grens(grens),
        )
      }
    >
      <Vragen
        titel={d.mtoKaart}
        uitleg={d.mtoHelp}
        meetwijze="mto-inclusie"
        norm={norm}
        reeksen={mto}
        doel={doelVan("mto-inclusie")}
        indicatoren={indicatoren}
      />
      <Lagevragen
        reeksen={scores}
        norm={norm}
        indicator={indicatoren.find(({ meetwijze }) => meetwijze === "mto-inclusie")}
      />
      <Vragen
        titel={d.inclusiemeting}
        uitleg={d.inclusiemetingHelp}
        meetwijze="inclusiemeting"
        reeksen={inclusiemeting}
        doel={doelVan("inclusiemeting")}
        indicatoren={indicatoren}
      />
    </Pagina>
  );
}
