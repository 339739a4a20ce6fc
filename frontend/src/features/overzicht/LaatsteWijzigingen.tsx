import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { eersteGebeurtenissen, gebeurtenissenQuery } from "@/api/gebeurtenissen";
import { registersQuery } from "@/api/registers";
import { magRegistersZien } from "@/api/rollen";
import type { Mij } from "@/api/schemas";
import { useSettledQuery } from "@/api/settled";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Meer } from "@/ui/Meer";
import { ProblemMessage } from "@/ui/ProblemMessage";
import wijzigingen from "@/ui/Wijzigingen.module.css";
import { Gebeurtenisregel } from "./Gebeurtenisregel";
import { gebeurtenisteksten } from "./gebeurtenistekst";
import styles from "./Overzicht.module.css";

/** As many at a time when somebody asks for more, up to what the server tells in one answer. */
const MEER = 50;
const HOOGSTENS = 500;

/** What happened last, of the policy and of the figures, with what leads to each. */
export function LaatsteWijzigingen({ mij }: { mij: Mij }) {
  const { language } = useLanguage();
  const tekst = gebeurtenisteksten[language];
  const [aantal, setAantal] = useState(eersteGebeurtenissen);
  const leest = magRegistersZien(mij);
  const registers = useSettledQuery({ ...registersQuery, enabled: leest });
  const { data: gebeurtenissen, ...query } = useSettledQuery(gebeurtenissenQuery(aantal));
  const error = query.error ?? registers.error;
  const opnieuw = () => Promise.all([query.refetch(), leest && registers.refetch()]);
  return (
    <Card title={tekst.titel}>
      {error && <ProblemMessage error={error} onRetry={opnieuw} />}
      {gebeurtenissen?.length === 0 && <p>{tekst.geen}</p>}
      {gebeurtenissen && gebeurtenissen.length > 0 && (
        <ul className={wijzigingen.lijst} aria-busy={query.isPlaceholderData}>
          {gebeurtenissen.map((gebeurtenis) => (
            <Gebeurtenisregel
              key={`${gebeurtenis.soort} ${gebeurtenis.waarvan} ${gebeurtenis.code} ${gebeurtenis.op}`}
              gebeurtenis={gebeurtenis}
              register={registers.data?.find(({ code }) => code === gebeurtenis.waarvan)?.[language].een}
            />
          ))}
        </ul>
      )}
      <div className={styles.onder}>
        <Meer
          isMeer={query.isPlaceholderData || (gebeurtenissen?.length === aantal && aantal < HOOGSTENS)}
          bezig={query.isPlaceholderData}
          onMeer={() => setAantal(Math.min(Math.floor(aantal / MEER + 1) * MEER, HOOGSTENS))}
        >
          {tekst.meer}
        </Meer>
        {leest && (
          <Link to="/registers" hash="wijzigingen">
            {tekst.registers}
          </Link>
        )}
      </div>
    </Card>
  );
}
