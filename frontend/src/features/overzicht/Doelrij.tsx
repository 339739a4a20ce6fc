import type { ReactNode } from "react";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Cell } from "@/ui/Cell";
import { type DoelStatus, StatusBadge } from "@/ui/StatusBadge";
import styles from "./Doelen.module.css";

interface DoelrijProps {
  titel: ReactNode;
  toelichting: ReactNode;
  status: DoelStatus;
  realisatie: ReactNode;
  norm: string;
  beeld: ReactNode;
  /** How far it is from the norm, with its unit; null where that cannot be said. */
  verschil: { getal: string; eenheid: string; achter: boolean } | null;
  trend: ReactNode;
}

/** One target, its cells aligned with those of the others. */
export function Doelrij({ titel, toelichting, status, realisatie, norm, beeld, verschil, trend }: DoelrijProps) {
  const { t } = useScreenLanguage();
  return (
    <tr>
      <th scope="row">
        {titel}
        {toelichting}
      </th>
      <Cell className={styles.status} head={t.overzicht.kolomStatus}>
        <StatusBadge status={status} />
      </Cell>
      <Cell className={styles.realisatie} number head={t.overzicht.kolomRealisatie}>
        <strong>{realisatie}</strong>
      </Cell>
      <Cell className={styles.norm} number head={t.overzicht.kolomNorm}>
        {norm}
      </Cell>
      <Cell className={styles.beeld} head={t.overzicht.kolomTegenover}>
        {beeld}
      </Cell>
      <Cell className={styles.verschil} number head={t.overzicht.kolomVerschil}>
        {verschil ? (
          <span>
            <span className={verschil.achter ? styles.behind : undefined}>{verschil.getal}</span>
            <span className={styles.source}>{verschil.eenheid}</span>
          </span>
        ) : (
          "–"
        )}
      </Cell>
      <Cell className={styles.trend} head={t.overzicht.kolomTrend}>
        {trend}
      </Cell>
    </tr>
  );
}
