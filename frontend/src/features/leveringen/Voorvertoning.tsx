import { voorvertoningQuery } from "@/api/queries";
import type { Cijfer, Levering, Voorvertoning as VoorvertoningData } from "@/api/schemas";
import { useSettledQuery } from "@/api/settled";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import styles from "./Voorvertoning.module.css";

/** What processing changes: counts by outcome against what holds now, and the effect on the figures. */
export function Voorvertoning({ levering }: { levering: Levering }) {
  const { t } = useScreenLanguage();
  const { data, error, refetch } = useSettledQuery(voorvertoningQuery(levering.id, levering.versie));
  const hidden = data?.uitkomsten.some(({ code }) => code === "beschermd");
  return (
    <Card title={t.levering.voorvertoning}>
      {error && <ProblemMessage error={error} onRetry={refetch} />}
      {data && (
        <div className={styles.preview}>
          {data.vergelekenMet === null && <p>{t.levering.eersteLevering}</p>}
          {data.mutaties.length > 0 && <p>{t.levering.metMutaties(data.mutaties.length)}</p>}
          {hidden && <p>{t.cijfer.beschermd}</p>}
          {!hidden && data.uitkomsten.length > 0 && <Uitkomsten voorvertoning={data} />}
          {!hidden && (data.effecten.length > 0 ? <Effecten voorvertoning={data} /> : <p>{t.levering.geenEffect}</p>)}
        </div>
      )}
    </Card>
  );
}

function Uitkomsten({ voorvertoning }: { voorvertoning: VoorvertoningData }) {
  const { t, f } = useScreenLanguage();
  return (
    <Table caption={t.levering.naarUitkomst}>
      <thead>
        <tr>
          <th scope="col">{t.levering.uitkomst}</th>
          <th scope="col" data-number>
            {t.levering.aantal}
          </th>
        </tr>
      </thead>
      <tbody>
        {voorvertoning.uitkomsten.map(({ code, aantal, onderdrukt }) => (
          <tr key={code}>
            <th scope="row">{t.levering.uitkomsten[code]}</th>
            <td data-number>
              {onderdrukt || aantal === null ? (
                <span className={styles.hidden}>{t.cijfer.beschermd}</span>
              ) : (
                f.whole(aantal)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Effecten({ voorvertoning }: { voorvertoning: VoorvertoningData }) {
  const { t } = useScreenLanguage();
  const figure = (cijfer: Cijfer | undefined) => (cijfer ? <Waarde cijfer={cijfer} /> : t.levering.geenCijfer);
  return (
    <Table caption={t.levering.effect} stacks>
      <thead>
        <tr>
          <th scope="col">{t.levering.kwartaal}</th>
          <th scope="col" data-number>
            {t.levering.voor}
          </th>
          <th scope="col" data-number>
            {t.levering.na}
          </th>
          <th scope="col" data-number>
            {t.levering.tekortNa}
          </th>
        </tr>
      </thead>
      <tbody>
        {voorvertoning.effecten.map(({ kwartaal, voor, na }) => (
          <tr key={kwartaal}>
            <th scope="row">{quarterName(kwartaal)}</th>
            <Cell number head={t.levering.voor}>
              {figure(voor?.realisatiePercentage)}
            </Cell>
            <Cell number head={t.levering.na}>
              {figure(na?.realisatiePercentage)}
            </Cell>
            <Cell number head={t.levering.tekortNa}>
              {figure(na?.tekort)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
