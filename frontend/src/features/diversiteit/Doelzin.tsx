import type { Doelregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { OordeelBadge } from "@/ui/OordeelBadge";
import { Regellink } from "@/ui/Regellink";
import { useOordeeluitleg } from "@/ui/useOordeeluitleg";
import styles from "./Diversiteit.module.css";
import { useDiversiteittekst } from "./tekst";
import { useNormtekst } from "./useNormtekst";
import { useRegistertoegang } from "./useRegistertoegang";

interface DoelzinProps {
  doel: Doelregel;
  /** Whether the verdict is about what it stands beside. */
  metOordeel: boolean;
}

/** What is asked of a figure and, where it can be told, how it stands. */
export function Doelzin({ doel, metOordeel }: DoelzinProps) {
  const tekst = useNormtekst()(doel);
  const { language } = useLanguage();
  const d = useDiversiteittekst();
  const uitleg = useOordeeluitleg(doel);
  const { magLezen } = useRegistertoegang();
  return (
    <p className={styles.doel}>
      <span className={styles.small}>
        {magLezen ? (
          <Regellink register="doelen" code={doel.code}>
            <span lang={language}>{tekst}</span>
          </Regellink>
        ) : (
          tekst
        )}
      </span>
      {metOordeel && <OordeelBadge oordeel={doel.oordeel} />}
      {metOordeel && doel.gemetenBij && doel.dienstonderdeel === null && (
        <span className={styles.small}>
          {d.verstVanNorm} <span lang="nl">{doel.gemetenBij.naam}</span>
        </span>
      )}
      {metOordeel &&
        uitleg.map((regel) => (
          <span key={regel} className={styles.small}>
            {regel}
          </span>
        ))}
    </p>
  );
}
