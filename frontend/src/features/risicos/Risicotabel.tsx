import type { Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { RowTable } from "@/ui/RowTable";
import { Acties } from "./Acties";
import { Doelen } from "./Doelen";
import { Naam } from "./Naam";
import { Niveaubadge } from "./Niveaubadge";
import styles from "./Risicos.module.css";
import { isOverTijd, type Risico, type Score } from "./risico";
import { Trend } from "./Trend";
import { useRisicotekst } from "./tekst";

interface RisicotabelProps {
  risicos: Risico[];
  acties: Map<string, Registerregel[]>;
  vandaag: string;
}

/** Every risk with what is done about it. */
export function Risicotabel({ risicos, acties, vandaag }: RisicotabelProps) {
  const { f } = useLanguage();
  const r = useRisicotekst();
  const stap = (welk: keyof Score, score: Score | undefined) =>
    score ? `${score[welk]} ${r.woorden[score[welk] - 1]}` : r.nietGescoord;
  return (
    <RowTable
      caption={r.risicos}
      rows={risicos}
      rowKey={({ code }) => code}
      columns={[
        {
          head: r.risico,
          className: styles.naam,
          cell: (dit) => (
            <>
              <Naam register="risicos" {...dit} id={dit.code} />
              <Doelen codes={dit.doelen} />
            </>
          ),
        },
        {
          head: r.niveau,
          cell: ({ voor }) =>
            voor ? (
              <>
                <Niveaubadge score={voor} />
                <span className={styles.klein}>
                  {r.kans} {stap("kans", voor)}, {r.gevolg.toLowerCase()} {stap("gevolg", voor)}
                </span>
              </>
            ) : (
              r.nietGescoord
            ),
        },
        {
          head: r.na,
          cell: ({ na }) =>
            na ? (
              <>
                <Niveaubadge score={na} />
                <span className={styles.klein}>
                  {r.kans} {stap("kans", na)}, {r.gevolg.toLowerCase()} {stap("gevolg", na)}
                </span>
              </>
            ) : (
              r.nietIngeschat
            ),
        },
        { head: r.trend, cell: ({ trend }) => <Trend trend={trend} /> },
        {
          head: r.maatregel,
          className: styles.lang,
          cell: ({ maatregel, rol }) => (
            <>
              {maatregel ? <span lang="nl">{maatregel}</span> : r.nietIngevuld}
              {rol && (
                <span className={styles.klein} lang="nl">
                  {rol}
                </span>
              )}
            </>
          ),
        },
        {
          head: r.evaluatie,
          cell: (dit) => (
            <>
              {dit.evaluatie ? f.shortDay(dit.evaluatie) : r.nietIngevuld}{" "}
              {isOverTijd(dit, vandaag) && (
                <Badge tone="warn" icon="triangle">
                  {r.overTijd}
                </Badge>
              )}
            </>
          ),
        },
        {
          head: r.acties,
          cell: ({ code }) => <Acties kort acties={acties.get(code) ?? []} />,
        },
      ]}
    />
  );
}
