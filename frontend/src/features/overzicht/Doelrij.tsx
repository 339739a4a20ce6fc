import type { ReactNode } from "react";
import { useScreenLanguage } from "@/i18n/screenLanguage";
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
      <td className={styles.status} data-label={t.overzicht.kolomStatus}>
        <StatusBadge status={status} />
      </td>
      <td className={styles.realisatie} data-number data-label={t.overzicht.kolomRealisatie}>
        <strong>{realisatie}</strong>
      </td>
      <td className={styles.norm} data-number data-label={t.overzicht.kolomNorm}>
        {norm}
      </td>
      <td className={styles.beeld} data-label={t.overzicht.kolomTegenover}>
        {beeld}
      </td>
      <td className={styles.verschil} data-number data-label={t.overzicht.kolomVerschil}>
        {verschil ? (
          <span>
            <span className={verschil.achter ? styles.behind : undefined}>{verschil.getal}</span>
            <span className={styles.source}>{verschil.eenheid}</span>
          </span>
        ) : (
          "–"
        )}
      </td>
      <td className={styles.trend} data-label={t.overzicht.kolomTrend}>
        {trend}
      </td>
    </tr>
  );
}
