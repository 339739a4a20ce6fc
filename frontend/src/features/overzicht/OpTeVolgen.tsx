import { useState } from "react";
import { eersteOpTeVolgen, opTeVolgenQuery } from "@/api/opmerkingen";
import { registersQuery } from "@/api/registers";
import { useSettledQuery } from "@/api/settled";
import { type Language, useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Meer } from "@/ui/Meer";
import { ProblemMessage } from "@/ui/ProblemMessage";
import wijzigingen from "@/ui/Wijzigingen.module.css";
import { Onderwerplink } from "./Onderwerplink";
import styles from "./Overzicht.module.css";

const nl = {
  titel: "Open vervolgvragen",
  uitleg: "Iemand moet hier nog iets mee doen. Open een regel om te lezen waar het over gaat.",
  blokkeert: "De stand wacht hierop",
  meer: "Meer vervolgvragen tonen",
};

const en: typeof nl = {
  titel: "Open follow-ups",
  uitleg: "Somebody must still do something with these. Open one to read what it is about.",
  blokkeert: "The stand waits for this",
  meer: "Show more follow-ups",
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** As many at a time when somebody asks for more, up to what the server tells in one answer. */
const MEER = 50;
const HOOGSTENS = 500;

/** What people asked of figures, measurements and rows that nobody answered yet, with what leads to each; nothing when there is none. */
export function OpTeVolgen() {
  const { language, f } = useLanguage();
  const tekst = teksten[language];
  const [aantal, setAantal] = useState(eersteOpTeVolgen);
  const registers = useSettledQuery(registersQuery);
  const { data, ...query } = useSettledQuery(opTeVolgenQuery(aantal));
  const error = query.error ?? registers.error;
  if (!error && data?.opmerkingen.length === 0) {
    return null;
  }
  return (
    <Card title={tekst.titel}>
      {error && <ProblemMessage error={error} onRetry={() => Promise.all([query.refetch(), registers.refetch()])} />}
      {data && (
        <>
          <p className={wijzigingen.klein}>{tekst.uitleg}</p>
          <ul className={wijzigingen.lijst} aria-busy={query.isPlaceholderData}>
            {data.opmerkingen.map(({ id, onderwerp, tekst: gezegd, blokkeert, door, op }) => (
              <li key={id}>
                <Onderwerplink onderwerp={onderwerp} registers={registers.data ?? []} />
                <span lang="nl">{gezegd}</span>
                <span className={wijzigingen.klein}>{`${door} · ${f.moment(op)}`}</span>
                {blokkeert && (
                  <span>
                    <Badge tone="bad" icon="diamond">
                      {tekst.blokkeert}
                    </Badge>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <div className={styles.onder}>
            <Meer
              isMeer={query.isPlaceholderData || (data.volgende !== null && aantal < HOOGSTENS)}
              bezig={query.isPlaceholderData}
              onMeer={() => setAantal(Math.min(Math.floor(aantal / MEER + 1) * MEER, HOOGSTENS))}
            >
              {tekst.meer}
            </Meer>
          </div>
        </>
      )}
    </Card>
  );
}
