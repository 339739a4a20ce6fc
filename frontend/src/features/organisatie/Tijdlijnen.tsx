import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { reorganisatiesQuery } from "@/api/organisatie";
import type { Reorganisatie } from "@/api/schemas";
import { byText } from "@/lib/kalender";
import { Card } from "@/ui/Card";
import { NextPage } from "@/ui/NextPage";
import schikking from "@/ui/Schikking.module.css";
import styles from "./Organisatie.module.css";
import { Tijdlijn } from "./Tijdlijn";
import { useOrganisatietekst } from "./tekst";
import { useTotAnker } from "./useTotAnker";

function useLijst(status: Reorganisatie["status"]) {
  const query = useSuspenseInfiniteQuery(reorganisatiesQuery(status));
  const lijst = query.data.pages.flatMap(({ reorganisaties }) => reorganisaties);
  useTotAnker(
    query,
    lijst.map(({ id }) => id),
  );
  return { query, lijst };
}

/** What changed, the latest day first. */
export function Veranderd() {
  const o = useOrganisatietekst();
  const { query, lijst } = useLijst("goedgekeurd");
  return (
    <Card title={o.tijdlijn}>
      <div className={schikking.part}>
        <Tijdlijn reorganisaties={[...lijst].sort((een, ander) => byText(ander.ingangsdatum, een.ingangsdatum))} />
        <NextPage query={query}>{o.meerVeranderd}</NextPage>
      </div>
    </Card>
  );
}

/** What was refused or withdrawn; nothing when nothing was. */
export function NietDoorgegaan() {
  const o = useOrganisatietekst();
  const afgewezen = useLijst("afgewezen");
  const ingetrokken = useLijst("ingetrokken");
  const delen = [
    { ...afgewezen, titel: o.status.afgewezen, meer: o.meerAfgewezen },
    { ...ingetrokken, titel: o.status.ingetrokken, meer: o.meerIngetrokken },
  ].filter(({ lijst }) => lijst.length > 0);
  if (delen.length === 0) {
    return null;
  }
  return (
    <Card title={o.nietDoorgegaan}>
      <div className={styles.layout}>
        {delen.map(({ titel, lijst, query, meer }) => (
          <section key={titel} className={schikking.part} aria-label={titel}>
            <h3>{titel}</h3>
            <Tijdlijn reorganisaties={lijst} />
            <NextPage query={query}>{meer}</NextPage>
          </section>
        ))}
      </div>
    </Card>
  );
}
