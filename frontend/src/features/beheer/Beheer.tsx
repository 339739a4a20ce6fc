import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Message } from "@/ui/Message";
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
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: clients } = useSuspenseQuery(apiClientsQuery);
  const [done, setDone] = useState<string>();
  const mayChange = mij.rollen.includes("beheerder");
  const blocked = accounts.filter(({ geblokkeerd }) => geblokkeerd).length;
  const active = clients.filter(({ ingetrokken }) => !ingetrokken).length;
  return (
    <>
      <PageHead title={b.title} conclusion={b.conclusie(accounts.length - blocked, blocked, active)} />
      <div className={styles.stack}>
        {!mayChange && <Message tone="info" title={b.alleenLezen} />}
        {done && <Done key={done} text={done} />}
        <Accounts accounts={accounts} mayChange={mayChange} onDone={setDone} />
        <ApiClients clients={clients} mayChange={mayChange} onDone={setDone} />
      </div>
    </>
  );
}

/** Says what was done and takes the focus, so that it is read out and seen. */
function Done({ text }: { text: string }) {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <div ref={message} tabIndex={-1} className={styles.done}>
      <Message tone="ok" title={text} />
    </div>
  );
}
