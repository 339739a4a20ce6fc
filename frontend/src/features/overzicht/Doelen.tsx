import { doelenkwartaal } from "@/api/queries";
import { magRegistersZien } from "@/api/rollen";
import type { Mij, Stand, Standsamenvatting } from "@/api/schemas";
import { Legend } from "@/charts/Legend";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Card } from "@/ui/Card";
import { Csvknop } from "@/ui/Csvknop";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { StatusLegenda } from "@/ui/StatusLegenda";
import { Table } from "@/ui/Table";
import styles from "./Doelen.module.css";
import { DoelenZonderNorm } from "./DoelenZonderNorm";
import { Doelregelrij } from "./Doelregelrij";
import { Quotumrij } from "./Quotumrij";
import { heeftNorm, quotumdoel } from "./quotumdoel";
import { useDoelen } from "./useDoelen";

interface DoelenProps {
  mij: Mij;
  stand: Stand;
  standen: Standsamenvatting[];
}

/** The goals, aligned to compare: status, realised, target, the distance and the course. */
export function Doelen({ mij, stand, standen }: DoelenProps) {
  const { t } = useScreenLanguage();
  const { data: doelen = [], error, refetch } = useDoelen(stand.kwartaal);
  const quotum = quotumdoel(doelen);
  const toen = doelenkwartaal(stand.kwartaal, standen);
  return (
    <Card title={t.overzicht.doelen}>
      <Legend
        items={[
          ["realised", t.overzicht.legendaRealisatie],
          ["target", t.overzicht.legendaDoel],
          ["range", t.overzicht.legenda80],
        ]}
      />
      <div className={styles.table}>
        <Table caption={t.overzicht.doelen} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{t.overzicht.kolomDoel}</th>
              <th scope="col">{t.overzicht.kolomStatus}</th>
              <th scope="col" data-number>
                {t.overzicht.kolomRealisatie}
              </th>
              <th scope="col" data-number>
                {t.overzicht.kolomNorm}
              </th>
              <th scope="col" className={styles.wide}>
                {t.overzicht.kolomTegenover}
              </th>
              <th scope="col" data-number>
                {t.overzicht.kolomVerschil}
              </th>
              <th scope="col">{t.overzicht.kolomTrend}</th>
            </tr>
          </thead>
          <tbody>
            <Quotumrij stand={stand} standen={standen} doel={quotum} />
            {doelen
              .filter((doel) => heeftNorm(doel) && doel !== quotum)
              .map((doel) => (
                <Doelregelrij key={doel.code} doel={doel} linkt={magRegistersZien(mij)} />
              ))}
          </tbody>
        </Table>
      </div>
      {error && <ProblemMessage error={error} onRetry={refetch} />}
      <Csvknop pad={`/doelen${toen ? `?kwartaal=${toen}` : ""}`} bestand={`doelen${toen ? `-${toen}` : ""}.csv`} />
      <DoelenZonderNorm doelen={doelen.filter((doel) => !heeftNorm(doel))} />
      <StatusLegenda />
    </Card>
  );
}
