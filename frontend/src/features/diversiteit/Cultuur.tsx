import { useSuspenseQueries } from "@tanstack/react-query";
import { downloadCsv } from "@/api/download";
import type { Meetreeks, Meetwijze } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Table } from "@/ui/Table";
import { Bronregel } from "./Bronregel";
import styles from "./Diversiteit.module.css";
import { Pagina } from "./Pagina";
import { meetreeksenQuery } from "./queries";
import { isOnder, nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

/** Under this score the policy asks for an intervention (factsheet 2022). */
const NORM = 70;

const inProcenten = (reeksen: Meetreeks[]) => reeksen.filter(({ eenheid }) => eenheid === "procent");
const vanGeheel = (reeksen: Meetreeks[]) => reeksen.filter(({ dienstonderdeel }) => dienstonderdeel === null);

/** What staff answered about inclusion, and where that asks for an intervention. */
export function Cultuur() {
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const [{ data: mto }, { data: inclusiemeting }] = useSuspenseQueries({
    queries: [meetreeksenQuery("mto-inclusie"), meetreeksenQuery("inclusiemeting")],
  });
  const vragen = vanGeheel(inProcenten(mto)).filter((reeks) => nieuwste(reeks)?.waarde != null);
  const score = (reeks: Meetreeks) => toNumber(nieuwste(reeks)?.waarde ?? "0");
  const [laagste] = [...vragen].sort((a, b) => score(a) - score(b));
  const meting = laagste && nieuwste(laagste);
  return (
    <Pagina
      onderwerp="cultuur"
      conclusie={
        meting &&
        d.cultuurZin(
          vragen.filter((reeks) => isOnder(nieuwste(reeks), NORM)).length,
          vragen.length,
          laagste.onderdeel ?? "",
          m.waarde(meting, "procent"),
        )
      }
    >
      <Vragen titel={d.mtoKaart} meetwijze="mto-inclusie" reeksen={inProcenten(mto)} />
      {inclusiemeting.length > 0 && (
        <Vragen titel={d.inclusiemeting} meetwijze="inclusiemeting" reeksen={inProcenten(inclusiemeting)} />
      )}
    </Pagina>
  );
}

interface VragenProps {
  titel: string;
  meetwijze: Meetwijze;
  reeksen: Meetreeks[];
}

function Vragen({ titel, meetwijze, reeksen }: VragenProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const geheel = vanGeheel(reeksen);
  if (geheel.length === 0) {
    return (
      <Card title={titel}>
        <p className={styles.nothing}>{d.nietsGemeten}</p>
      </Card>
    );
  }
  return (
    <Card title={titel}>
      <p className={styles.help}>{d.mtoHelp}</p>
      <Figure
        legend={
          <Legend
            items={[
              ["realised", d.legendaMeting],
              ["target", d.legendaGrens(NORM)],
            ]}
          />
        }
        chart={
          <ul className={styles.vragen}>
            {geheel.map((reeks) => {
              const meting = nieuwste(reeks);
              const waarde = meting ? m.waarde(meting, "procent") : "";
              return (
                <li key={reeks.onderdeel}>
                  <p className={styles.name}>
                    <strong lang="nl">{reeks.onderdeel}</strong>
                    <span className={styles.now}>{waarde}</span>
                  </p>
                  <Bullet
                    label={d.labelEen(reeks.onderdeel ?? "", f.longDay(meting?.peildatum ?? ""), waarde)}
                    value={meting?.waarde == null ? null : toNumber(meting.waarde)}
                    target={NORM}
                    max={100}
                  />
                  {isOnder(meting, NORM) && (
                    <Badge tone="bad" icon="diamond">
                      {d.onder70}
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
        table={<Vragentabel titel={titel} reeksen={reeksen} />}
        onDownload={() => downloadCsv(`/meetreeksen/${meetwijze}`, `${meetwijze}.csv`)}
      />
      <Bronregel reeksen={geheel} />
    </Card>
  );
}

/** Questions against units: every cell under the norm is marked in words for who sees no colour. */
function Vragentabel({ titel, reeksen }: { titel: string; reeksen: Meetreeks[] }) {
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
              const laag = isOnder(meting, NORM);
              return (
                <td key={vraag} data-number className={laag ? styles.laag : undefined}>
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
