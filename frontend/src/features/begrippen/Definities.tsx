import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "@/i18n/language";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./Begrippen.module.css";
import { definities } from "./indicator";
import { indicatorversiesQuery } from "./queries";
import { useBegriptekst } from "./tekst";

/** Where an indicator was measured otherwise before, and how. */
export function Definities({ code }: { code: string }) {
  const { f } = useLanguage();
  const b = useBegriptekst();
  const { data, error, refetch } = useQuery(indicatorversiesQuery(code));
  if (error) {
    return <ProblemMessage error={error} onRetry={refetch} />;
  }
  const [nu, ...eerder] = definities(data ?? []);
  return (
    <div className={styles.breuk}>
      {nu?.vanaf && <p>{b.breuk(f.longDay(nu.vanaf))}</p>}
      {eerder.length > 0 && (
        <ol aria-label={b.eerder}>
          {eerder.map(({ versie, vanaf, totEnMet, definitie, formule }) => (
            <li key={versie}>
              {totEnMet && (
                <strong>
                  {vanaf ? b.vanTot(versie, f.longDay(vanaf), f.longDay(totEnMet)) : b.tot(versie, f.longDay(totEnMet))}
                </strong>
              )}
              <p lang="nl">{definitie}</p>
              {formule && <p lang="nl">{formule}</p>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
