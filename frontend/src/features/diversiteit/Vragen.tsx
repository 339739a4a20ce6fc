import { downloadCsv } from "@/api/download";
import type { Doelregel, Indicatorbeeld, Meetreeks, Meetwijze } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { Figure } from "@/charts/Figure";
import { type Ink, Legend } from "@/charts/Legend";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Meetopmerkingen } from "@/ui/Meetopmerkingen";
import { Table } from "@/ui/Table";
import { Bronregel } from "./Bronregel";
import styles from "./Diversiteit.module.css";
import { Doelzin } from "./Doelzin";
import { indicatorenVan } from "./doelen";
import { gedeeldeNorm, isLaag, type Normvan } from "./interventies";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

interface VragenProps {
  titel: string;
  uitleg: string;
  meetwijze: Meetwijze;
  /** Under which score something must be done; another survey has no such bound. */
  norm?: Normvan;
  reeksen: Meetreeks[];
  doel: Doelregel | undefined;
  indicatoren: Indicatorbeeld[];
}

const zonderNorm: Normvan = () => undefined;

/** The questions of a survey, VWS as a whole in the picture and every unit in the table. */
export function Vragen({ titel, uitleg, meetwijze, norm = zonderNorm, reeksen, doel, indicatoren }: VragenProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const geheel = reeksen.filter(({ dienstonderdeel }) => dienstonderdeel === null);
  if (geheel.length === 0) {
    return (
      <Card title={titel}>
        {doel && <Doelzin doel={doel} metOordeel />}
        <p className={styles.nothing}>{d.nietsGemeten}</p>
        <Bronregel reeksen={[]} indicatoren={indicatoren.filter((deze) => deze.meetwijze === meetwijze)} />
      </Card>
    );
  }
  const grens = gedeeldeNorm(geheel, norm);
  const inkt: [Ink, string][] = [
    ["realised", d.legendaMeting],
    ...(grens === undefined
      ? []
      : ([
          ["target", d.legendaGrens(m.grens(grens))],
          ["range", d.legenda80],
        ] satisfies [Ink, string][])),
  ];
  return (
    <Card title={titel} aside={<Meetopmerkingen meetwijze={meetwijze} naam={titel} />}>
      {doel && <Doelzin doel={doel} metOordeel />}
      <p className={styles.help}>{uitleg}</p>
      <Figure
        legend={<Legend items={inkt} />}
        chart={
          <ul className={styles.vragen}>
            {geheel.map((reeks) => {
              const meting = nieuwste(reeks);
              const waarde = meting ? m.waarde(meting, "procent") : "";
              const eigen = norm(reeks);
              return (
                <li key={reeks.onderdeel}>
                  <p className={styles.name}>
                    <strong lang="nl">{reeks.onderdeel}</strong>
                    <span className={styles.now}>{waarde}</span>
                  </p>
                  <Bullet
                    label={d.labelEen(reeks.onderdeel ?? "", f.longDay(meting?.peildatum ?? ""), waarde)}
                    value={meting?.waarde == null ? null : toNumber(meting.waarde)}
                    target={eigen}
                    max={100}
                  />
                  {eigen !== undefined && isLaag(reeks, norm) && (
                    <Badge tone="bad" icon="diamond">
                      {d.onderGrens(m.grens(eigen))}
                    </Badge>
                  )}
                  {meting?.respons && (
                    <span className={styles.small}>
                      {d.respons(f.whole(meting.respons.respondenten), f.whole(meting.respons.uitgenodigd))}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        }
        table={<Vragentabel titel={titel} reeksen={reeksen} norm={norm} />}
        onDownload={() => downloadCsv(`/meetreeksen/${meetwijze}`, `${meetwijze}.csv`)}
      />
      <Bronregel reeksen={geheel} indicatoren={indicatorenVan(indicatoren, meetwijze, geheel)} />
    </Card>
  );
}

/** Questions against units: every cell under the norm is marked in words for who sees no colour. */
function Vragentabel({ titel, reeksen, norm }: Pick<VragenProps, "titel" | "reeksen"> & { norm: Normvan }) {
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const kolommen = new Map(reeksen.map(({ dienstonderdeel, naam }) => [dienstonderdeel, naam ?? d.vwsBreed]));
  const vragen = [...new Set(reeksen.map(({ onderdeel }) => onderdeel))];
  return (
    <Table caption={`${titel}, ${d.perOnderdeel.toLowerCase()}`} captionHidden>
      <thead>
        <tr>
          <th scope="col">{d.groep}</th>
          {vragen.map((vraag) => (
            <th key={vraag} scope="col" data-number lang="nl">
              {vraag}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...kolommen].map(([code, naam]) => (
          <tr key={code ?? "VWS"}>
            <th scope="row">{naam}</th>
            {vragen.map((vraag) => {
              const reeks = reeksen.find((deze) => deze.dienstonderdeel === code && deze.onderdeel === vraag);
              const meting = reeks && nieuwste(reeks);
              const laag = reeks !== undefined && isLaag(reeks, norm);
              return (
                <td
                  key={vraag}
                  data-number
                  className={laag ? styles.laag : meting?.waarde == null ? styles.zonder : undefined}
                >
                  {laag && "◆ "}
                  {meting ? m.waarde(meting, "procent") : "–"}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
