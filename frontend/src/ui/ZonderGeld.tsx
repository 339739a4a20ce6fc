import { Link } from "@tanstack/react-router";
import { type Language, useLanguage } from "@/i18n/language";
import { geldeinden } from "@/lib/geldeinde";
import { Icon } from "./Icon";
import { useGeldjaren } from "./useGeldjaren";
import styles from "./ZonderGeld.module.css";

const nl = {
  eerst: (banen: string, na: number) => `Van de verwachte banen hebben er ${banen} geen geld meer na ${na}`,
  dan: (banen: string, na: number) => `, en ${banen} na ${na}`,
  budget: "Bekijk het budget",
};

const en: typeof nl = {
  eerst: (banen, na) => `Of the expected jobs ${banen} have no money any more after ${na}`,
  dan: (banen, na) => `, and ${banen} after ${na}`,
  budget: "See the budget",
};

const teksten: Record<Language, typeof nl> = { nl, en };

interface ZonderGeldProps {
  /** The year from which the forecast looks ahead, and the last one it reaches. */
  jaar: number;
  tot: number;
}

/** Warns under a forecast that the money of jobs in it ends first; nothing while all are paid, or for who may not know. */
export function ZonderGeld({ jaar, tot }: ZonderGeldProps) {
  const { f, language } = useLanguage();
  const z = teksten[language];
  const einden = geldeinden(useGeldjaren(jaar), tot);
  if (einden.length === 0) {
    return null;
  }
  return (
    <span className={styles.zonder}>
      <span className={styles.teken}>
        <Icon name="triangle" />
      </span>
      <span>
        {einden.map(({ na, banen }, plaats) => (plaats === 0 ? z.eerst : z.dan)(f.oneDecimal(banen), na))}.{" "}
        <Link to="/begroting" search={{ jaar }}>
          {z.budget}
        </Link>
      </span>
    </span>
  );
}
