import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { leveringenQuery, leveringsoortenQuery } from "@/api/queries";
import type { Levering, Mij, Rol } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { Aanleveren } from "./Aanleveren";
import { Geschiedenis } from "./Geschiedenis";
import styles from "./Leveringen.module.css";

const route = getRouteApi("/binnen/leveringen/");

/** Who may deliver: the roles that the contract names at POST /leveringen. */
const leverende: Rol[] = ["di-adviseur", "hr-analist", "i-team"];

const mayDeliver = (mij: Mij) => mij.rollen.some((rol) => leverende.includes(rol));

const isWaiting = ({ acties }: Levering) => acties.includes("verwerken") || acties.includes("bevestigen");

/** Delivers a file and shows what was delivered before. */
export function Leveringen() {
  const { t } = useLanguage();
  const { mij } = route.useRouteContext();
  const { data: soorten } = useSuspenseQuery(leveringsoortenQuery);
  const { data: recent } = useInfiniteQuery(leveringenQuery({}));
  const waiting = recent?.pages.flatMap(({ leveringen }) => leveringen).filter(isWaiting).length;
  return (
    <>
      <PageHead
        title={t.leveringen.title}
        conclusion={waiting === undefined ? undefined : t.leveringen.conclusie(waiting)}
      />
      <div className={styles.stack}>
        {mayDeliver(mij) ? <Aanleveren soorten={soorten} /> : <Message tone="info" title={t.leveringen.alleenLezen} />}
        <Card title={t.leveringen.geschiedenis}>
          <Geschiedenis />
        </Card>
      </div>
    </>
  );
}
