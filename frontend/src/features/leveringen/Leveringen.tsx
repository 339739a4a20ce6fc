import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { leveringsoortenQuery } from "@/api/queries";
import type { Leveringsoort, Mij, Rol } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { Aanleveren } from "./Aanleveren";
import { Geschiedenis } from "./Geschiedenis";
import styles from "./Leveringen.module.css";
import { useConclusie } from "./useConclusie";

const route = getRouteApi("/binnen/leveringen/");

/** Who may deliver: the roles that the contract names at POST /leveringen. */
const leverende: Rol[] = ["di-adviseur", "hr-analist", "i-team"];

/** Keeps the place of a sentence that is still being asked for. */
const RUIMTE = "\u00a0";

const mayDeliver = (mij: Mij) => mij.rollen.some((rol) => leverende.includes(rol));

/** What this user may deliver: a di-adviseur everything, another role its own. */
const ownSoorten = ({ rollen }: Mij, soorten: Leveringsoort[]) =>
  soorten.filter(({ leveraar }) => rollen.includes("di-adviseur") || rollen.some((rol) => rol === leveraar));

/** Delivers a file and shows what was delivered before. */
export function Leveringen() {
  const { t } = useScreenLanguage();
  const { mij } = route.useRouteContext();
  const { data: soorten } = useSuspenseQuery(leveringsoortenQuery);
  const eigen = useMemo(() => ownSoorten(mij, soorten), [mij, soorten]);
  return (
    <>
      <PageHead title={t.leveringen.title} conclusion={useConclusie() ?? RUIMTE} />
      <div className={styles.stack}>
        {mayDeliver(mij) ? (
          <Aanleveren account={mij.id} soorten={eigen} />
        ) : (
          <Message tone="info" title={t.leveringen.alleenLezen} />
        )}
        <Card title={t.leveringen.geschiedenis}>
          <Geschiedenis />
        </Card>
      </div>
    </>
  );
}
