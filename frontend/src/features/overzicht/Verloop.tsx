import { Sparkline } from "@/charts/Sparkline";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import styles from "./Doelen.module.css";
import { useDoeltekst } from "./doeltekst";

/** A measurement as people read it, and when it was. */
interface Punt {
  getal: string;
  wanneer: string;
}

interface VerloopProps {
  /** The first and the last that is known; one alone makes no course. */
  eerste: Punt | undefined;
  laatste: Punt | undefined;
  values: (number | null)[];
}

/** The course of a target as a line, with the number that it began with beside it. */
export function Verloop({ eerste, laatste, values }: VerloopProps) {
  const { t } = useScreenLanguage();
  const d = useDoeltekst();
  if (!eerste || !laatste || eerste === laatste) {
    return <span className={styles.source}>{t.overzicht.geenTrend}</span>;
  }
  return (
    <span>
      <Sparkline label={d.trend(eerste.getal, eerste.wanneer, laatste.getal, laatste.wanneer)} values={values} />
      <span className={styles.source}>{d.was(eerste.getal)}</span>
    </span>
  );
}
