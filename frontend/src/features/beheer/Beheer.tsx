import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Gedaan } from "@/ui/Gedaan";
import { Message } from "@/ui/Message";
import { NextPage } from "@/ui/NextPage";
import { PageHead } from "@/ui/PageHead";
import { Accounts } from "./Accounts";
import { ApiClients } from "./ApiClients";
import styles from "./Beheer.module.css";
import { accountsQuery, apiClientsQuery } from "./queries";
import { useBeheertekst } from "./tekst";

const route = getRouteApi("/binnen/beheer");

/** Who and what has access; the beheerder changes it, the FG looks on. */
export function Beheer() {
  const b = useBeheertekst();
  const { mij } = route.useRouteContext();
  const accounts = useSuspenseInfiniteQuery(accountsQuery);
  const clients = useSuspenseInfiniteQuery(apiClientsQuery);
  const [done, setDone] = useState<string>();
  const mayChange = mij.rollen.includes("beheerder");
  const { actief, geblokkeerd } = accounts.data.pages[0]?.aantallen ?? { actief: 0, geblokkeerd: 0 };
  const inGebruik = clients.data.pages[0]?.inGebruik ?? 0;
  return (
    <>
      <PageHead title={b.title} conclusion={b.conclusie(actief, geblokkeerd, inGebruik)} />
      <div className={styles.stack}>
        {!mayChange && <Message tone="info" title={b.alleenLezen} />}
        {done && <Gedaan key={done} titel={done} />}
        <Accounts
          accounts={accounts.data.pages.flatMap((page) => page.accounts)}
          mayChange={mayChange}
          meer={<NextPage query={accounts}>{b.meerAccounts}</NextPage>}
          onDone={setDone}
        />
        <ApiClients
          clients={clients.data.pages.flatMap((page) => page.apiClients)}
          mayChange={mayChange}
          meer={<NextPage query={clients}>{b.meerClients}</NextPage>}
          onDone={setDone}
        />
      </div>
    </>
  );
}
