import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { laatsteWijzigingenQuery, registersQuery } from "@/api/registers";
import { useSettledQuery } from "@/api/settled";
import { type Language, useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Wijzigingen } from "@/ui/Wijzigingen";
import styles from "./Overzicht.module.css";

const nl = { titel: "Laatste wijzigingen", alle: "Alle wijzigingen", geen: "Er is nog niets gewijzigd." };

const en: typeof nl = { titel: "Latest changes", alle: "All changes", geen: "Nothing was changed yet." };

const teksten: Record<Language, typeof nl> = { nl, en };

/** The five newest changes of the policy, and the way to all of them. */
export function LaatsteWijzigingen() {
  const tekst = teksten[useLanguage().language];
  const registers = useSettledQuery(registersQuery);
  const wijzigingen = useInfiniteQuery(laatsteWijzigingenQuery);
  const error = wijzigingen.error ?? registers.error;
  const versies = wijzigingen.data?.pages[0]?.versies;
  const opnieuw = () => Promise.all([wijzigingen.refetch(), registers.refetch()]);
  return (
    <Card title={tekst.titel}>
      {error && <ProblemMessage error={error} onRetry={opnieuw} />}
      {versies?.length === 0 && <p>{tekst.geen}</p>}
      {versies && registers.data && <Wijzigingen versies={versies} registers={registers.data} />}
      <p className={styles.onder}>
        <Link to="/registers" hash="wijzigingen">
          {tekst.alle}
        </Link>
      </p>
    </Card>
  );
}
