import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { downloadCsv } from "@/api/download";
import { magAfstemmingZien, magVaststellingZien } from "@/api/rollen";
import type { Stand, Standregel } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { QuotumBars } from "@/charts/QuotumBars";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { OpVolgorde } from "@/ui/OpVolgorde";
import { Standkenmerk } from "@/ui/Standkenmerk";
import { Afstemkaart } from "./afstemming/Afstemkaart";
import styles from "./Cijfers.module.css";
import { Standtabel } from "./Standtabel";
import { staaf } from "./staven";
import { Vaststelkaart } from "./vaststelling/Vaststelkaart";
import { Versiemelding } from "./vaststelling/Versiemelding";

const Brugkaart = lazy(() => import("./brug/Brugkaart").then((module) => ({ default: module.Brugkaart })));

const Geopend = lazy(() => import("./watals/Geopend").then((module) => ({ default: module.Geopend })));

const Vergelijkkaart = lazy(() =>
  import("./wet/Vergelijkkaart").then((module) => ({ default: module.Vergelijkkaart })),
);

const WatAls = lazy(() => import("./watals/WatAls").then((module) => ({ default: module.WatAls })));

const Prognose = lazy(() => import("./prognose/Prognose").then((module) => ({ default: module.Prognose })));

const Verloop = lazy(() => import("./verloop/Verloop").then((module) => ({ default: module.Verloop })));

const route = getRouteApi("/binnen/banenafspraak");

/** The figures of a quarter: as a picture, exact in a table, and where they come from. */
export function Cijfers({ stand, regels }: { stand: Stand; regels: Standregel[] }) {
  const { t, f } = useScreenLanguage();
  const { scenario } = route.useSearch();
  const { mij } = route.useRouteContext();
  const { kwartaal, ontbrekend } = stand;
  const percentage = stand.parameter?.percentage;

  return (
    <div className={styles.stack}>
      <Standkenmerk stand={stand} />
      <Versiemelding stand={stand} />
      {magAfstemmingZien(mij) && !magVaststellingZien(mij) && (
        <Suspense>
          <Afstemkaart kwartaal={kwartaal} />
        </Suspense>
      )}
      {ontbrekend.length > 0 && (
        <Message tone="warn">
          <p>{t.banenafspraak.ontbreektHelp}</p>
        </Message>
      )}
      <div className={styles.layout}>
        <div className={styles.column}>
          <Card title={t.banenafspraak.figuurTitel(quarterName(kwartaal))}>
            <Figure
              legend={
                <Legend
                  items={[
                    ["realised", t.banenafspraak.legendaBanen],
                    [
                      "target",
                      percentage
                        ? t.banenafspraak.legendaQuotum(f.rate(percentage))
                        : t.banenafspraak.legendaQuotumKaal,
                    ],
                    ["shortfall", t.banenafspraak.legendaTekort],
                  ]}
                />
              }
              chart={
                <QuotumBars
                  label={t.banenafspraak.figuurLabel(quarterName(kwartaal), regels.length)}
                  bars={[...regels, ...(stand.overige ? [stand.overige.regel] : [])].map((regel) => staaf(t, f, regel))}
                />
              }
              table={<Standtabel stand={stand} regels={regels} />}
              onDownload={() =>
                downloadCsv(`/standen/${kwartaal}?versie=${stand.versie}`, `banenafspraak-${kwartaal}.csv`)
              }
            />
            <p className={styles.facts}>
              {t.banenafspraak.gegevens(f.longDay(stand.peildatum), t.cijfer[stand.status], stand.versie)}
            </p>
          </Card>
          <OpVolgorde>
            <Verloop
              key={`verloop ${kwartaal}`}
              kwartaal={kwartaal}
              peildatum={stand.peildatum}
              volgorde={regels.map(({ code }) => code)}
            />
            <Brugkaart stand={stand} />
            <Prognose key={`prognose ${kwartaal}`} kwartaal={kwartaal} />
            <Vergelijkkaart key={`wet ${kwartaal} ${stand.versie}`} stand={stand} />
          </OpVolgorde>
        </div>
        <div className={styles.column}>
          <OpVolgorde>
            {magVaststellingZien(mij) && <Vaststelkaart kwartaal={kwartaal} />}
            {scenario ? (
              <Geopend key={`${kwartaal} ${stand.versie} ${scenario}`} stand={stand} id={scenario} />
            ) : (
              <WatAls key={`${kwartaal} ${stand.versie}`} stand={stand} />
            )}
            <Card title={t.banenafspraak.toelichting}>
              <ul className={styles.notes}>
                {t.banenafspraak.toelichtingTekst.map((alinea) => (
                  <li key={alinea}>{alinea}</li>
                ))}
              </ul>
            </Card>
          </OpVolgorde>
        </div>
      </div>
    </div>
  );
}
