import type { Meetreeks } from "@/api/schemas";
import { Bullet } from "@/charts/Bullet";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { Badge } from "@/ui/Badge";
import styles from "./Diversiteit.module.css";
import { Eerder } from "./Eerder";
import { isLaag, type Normvan } from "./interventies";
import { breuken, nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

interface VraagbalkenProps {
  reeksen: Meetreeks[];
  norm: Normvan;
}

/** Each question with its score against the norm, what it was before and how many answered. */
export function Vraagbalken({ reeksen, norm }: VraagbalkenProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  return (
    <ul className={styles.vragen}>
      {reeksen.map((reeks) => {
        const meting = nieuwste(reeks);
        const waarde = meting ? m.waarde(meting, reeks.eenheid) : "";
        const eigen = norm(reeks);
        return (
          <li key={reeks.onderdeel}>
            <p className={styles.name}>
              <strong lang="nl">{reeks.onderdeel}</strong>
              <span className={styles.now}>{waarde}</span>
            </p>
            <Bullet
              label={d.labelEen(reeks.onderdeel ?? "", f.longDay(meting?.peildatum ?? ""), waarde)}
              value={meting?.waarde == null ? null : toNumber(meting.waarde)}
              target={eigen}
              max={100}
            />
            {eigen !== undefined && isLaag(reeks, norm) && (
              <Badge tone="bad" icon="diamond">
                {d.onderGrens(m.grens(eigen))}
              </Badge>
            )}
            <Eerder reeks={reeks} />
            {breuken(reeks).map(({ peildatum }) => (
              <span key={peildatum} className={styles.small}>
                {d.breuk(f.longDay(peildatum))}
              </span>
            ))}
            {meting?.respons && (
              <span className={styles.small}>
                {d.respons(f.whole(meting.respons.respondenten), f.whole(meting.respons.uitgenodigd))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
