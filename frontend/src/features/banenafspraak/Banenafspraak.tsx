import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { downloadCsv } from "@/api/download";
import { latestComplete, standenQuery, standQuery } from "@/api/queries";
import type { Standregel, Standsamenvatting } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { QuotumBars } from "@/charts/QuotumBars";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/Field";
import { KwartaalKeuze } from "@/ui/KwartaalKeuze";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { type Cijfernaam, Uitleg } from "@/ui/Uitleg";
import styles from "./Banenafspraak.module.css";
import { conclusie } from "./conclusie";
import { sorted, type Volgorde } from "./oordeel";
import { Standtabel } from "./Standtabel";
import { staaf } from "./staven";

const route = getRouteApi("/binnen/banenafspraak");

const explained: Cijfernaam[] = [
  "bezetting",
  "quotum",
  "individueel",
  "binnenwerk",
  "inleen",
  "gerealiseerd",
  "realisatiePercentage",
  "tekort",
];

/** Which unit meets its quotum, and by how much the others fall short. */
export function Banenafspraak() {
  const { t } = useLanguage();
  const { data: standen } = useSuspenseQuery(standenQuery);
  const { kwartaal = latestComplete(standen)?.kwartaal } = route.useSearch();
  if (!kwartaal) {
    return (
      <>
        <PageHead title={t.banenafspraak.title} />
        <Message tone="info" title={t.overzicht.leeg} />
      </>
    );
  }
  return <Kwartaalstand standen={standen} kwartaal={kwartaal} />;
}

function Kwartaalstand({ standen, kwartaal }: { standen: Standsamenvatting[]; kwartaal: string }) {
  const { t, f } = useLanguage();
  const { data: stand } = useSuspenseQuery(standQuery(kwartaal));
  const { volgorde = "tekort", uitleg } = route.useSearch();
  const navigate = route.useNavigate();
  const regels = sorted(stand.dienstonderdelen, volgorde);
  const naam = quarterName(kwartaal);
  const percentage = stand.parameter?.percentage;
  const gekozen = [stand.totaal, ...regels].find((regel) => regel.code === uitleg);

  const explain = (code: string | undefined) =>
    navigate({
      search: ({ uitleg: _, ...search }) => (code ? { ...search, uitleg: code } : search),
      resetScroll: false,
    });

  return (
    <>
      <PageHead title={t.banenafspraak.title} conclusion={conclusie(t, f, regels)}>
        <KwartaalKeuze
          standen={standen}
          kwartaal={kwartaal}
          onChange={(ander) => navigate({ search: (search) => ({ ...search, kwartaal: ander }), resetScroll: false })}
        />
        <SelectField
          label={t.banenafspraak.volgorde}
          value={volgorde}
          onChange={(event) =>
            navigate({
              search: (search) => ({ ...search, volgorde: event.target.value as Volgorde }),
              resetScroll: false,
            })
          }
        >
          {Object.entries(t.banenafspraak.volgordes).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <PrintButton />
      </PageHead>
      <div className={styles.stack}>
        {stand.ontbrekend.length > 0 && (
          <Message
            tone="warn"
            title={t.banenafspraak.ontbreekt(stand.ontbrekend.map((soort) => t.soorten[soort]).join(", "))}
          >
            <p>{t.banenafspraak.ontbreektHelp}</p>
          </Message>
        )}
        <Card title={t.banenafspraak.figuurTitel(naam)}>
          <Figure
            legend={
              <Legend
                items={[
                  ["realised", t.banenafspraak.legendaBanen],
                  [
                    "target",
                    percentage ? t.banenafspraak.legendaQuotum(f.rate(percentage)) : t.banenafspraak.legendaQuotumKaal,
                  ],
                  ["shortfall", t.banenafspraak.legendaTekort],
                ]}
              />
            }
            chart={
              <QuotumBars
                label={t.banenafspraak.figuurLabel(naam, regels.length)}
                bars={regels.map((regel) => staaf(t, f, regel))}
              />
            }
            table={<Standtabel stand={stand} regels={regels} onExplain={explain} />}
            onDownload={() => downloadCsv(`/standen/${kwartaal}`, `banenafspraak-${kwartaal}.csv`)}
          />
          <p className={styles.facts}>
            {t.banenafspraak.gegevens(f.longDay(stand.peildatum), t.cijfer[stand.status], stand.versie)}
          </p>
        </Card>
        <Card title={t.banenafspraak.toelichting}>
          <ul className={styles.notes}>
            {t.banenafspraak.toelichtingTekst.map((alinea) => (
              <li key={alinea}>{alinea}</li>
            ))}
          </ul>
        </Card>
      </div>
      {gekozen && (
        <Uitleg
          title={t.cijfer.uitlegVan(gekozen === stand.totaal ? t.banenafspraak.totaal : gekozen.naam)}
          cijfers={explained.map((cijfernaam) => [cijfernaam, gekozen[cijfernaam as keyof Figures]])}
          stand={stand}
          onClose={() => explain(undefined)}
        />
      )}
    </>
  );
}

type Figures = Pick<
  Standregel,
  "bezetting" | "quotum" | "individueel" | "binnenwerk" | "inleen" | "gerealiseerd" | "realisatiePercentage" | "tekort"
>;
