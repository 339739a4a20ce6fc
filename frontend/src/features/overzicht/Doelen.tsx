import { Link } from "@tanstack/react-router";
import type { Stand, Standsamenvatting } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { Legend } from "@/charts/Legend";
import { Sparkline } from "@/charts/Sparkline";
import { cijferText } from "@/i18n/cijfer";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import styles from "./Doelen.module.css";
import { DoelenZonderNorm, Doelregels } from "./Doelregels";
import { doelstatus } from "./doelstatus";
import { StatusLegenda } from "./StatusLegenda";
import { trend } from "./trend";

/** The goals, aligned to compare: status, realised, target, the distance and the course. */
export function Doelen({ stand, standen }: { stand: Stand; standen: Standsamenvatting[] }) {
  const { t, f } = useLanguage();
  const realisatie = stand.totaal.realisatiePercentage;
  const verschil = realisatie.waarde === null || realisatie.tenMinste ? null : toNumber(realisatie.waarde) - 100;
  const punten = trend(standen, stand.kwartaal);
  const known = punten.filter(({ waarde }) => waarde !== null);
  const [eerste, laatste] = [known[0], known.at(-1)];
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
            <tr>
              <th scope="row">
                <Link to="/banenafspraak" search={{ kwartaal: stand.kwartaal }}>
                  {t.overzicht.quotumRij}
                </Link>
                <span className={styles.source}>{t.overzicht.quotumBron(quarterName(stand.kwartaal))}</span>
              </th>
              <td data-label={t.overzicht.kolomStatus}>
                <StatusBadge status={doelstatus(realisatie)} />
              </td>
              <td data-number data-label={t.overzicht.kolomRealisatie}>
                <strong>
                  <Waarde cijfer={realisatie} />
                </strong>
              </td>
              <td data-number data-label={t.overzicht.kolomNorm}>
                {f.rate("100")}
              </td>
              <td data-label={t.overzicht.kolomTegenover}>
                <Bullet
                  label={t.overzicht.bulletLabel(cijferText(t, f, realisatie), f.rate("100"))}
                  value={realisatie.waarde === null ? null : toNumber(realisatie.waarde)}
                  target={100}
                  max={120}
                />
              </td>
              <td
                data-number
                data-label={t.overzicht.kolomVerschil}
                className={verschil !== null && verschil < 0 ? styles.behind : undefined}
              >
                {verschil === null ? "–" : f.difference(verschil)}
              </td>
              <td data-label={t.overzicht.kolomTrend}>
                {eerste && laatste && eerste !== laatste ? (
                  <Sparkline
                    label={t.overzicht.trendLabel(
                      quarterName(eerste.kwartaal),
                      quarterName(laatste.kwartaal),
                      f.percentage(eerste.waarde ?? "0"),
                      f.percentage(laatste.waarde ?? "0"),
                    )}
                    values={punten.map(({ waarde }) => (waarde === null ? null : toNumber(waarde)))}
                  />
                ) : (
                  t.overzicht.geenTrend
                )}
              </td>
            </tr>
            <Doelregels />
          </tbody>
        </Table>
      </div>
      <DoelenZonderNorm />
      <StatusLegenda />
    </Card>
  );
}
