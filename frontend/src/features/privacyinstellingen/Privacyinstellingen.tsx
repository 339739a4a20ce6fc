import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { instellingQuery } from "@/api/queries";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Gedaan } from "@/ui/Gedaan";
import { PageHead } from "@/ui/PageHead";
import { RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import { Geschiedenis } from "./Geschiedenis";
import { NieuwVoorstel } from "./NieuwVoorstel";
import { openVoorstelQuery } from "./queries";
import { inWoorden, useInstellingtekst } from "./tekst";
import { Voorstel } from "./Voorstel";
import { velden, waardeVan } from "./velden";

const route = getRouteApi("/binnen/privacyinstellingen");

/** The threshold and the terms of retention, what is proposed to change, and what changed before. */
export function Privacyinstellingen() {
  const p = useInstellingtekst();
  const { mij } = route.useRouteContext();
  const [{ data: nu }, { data: open }] = useSuspenseQueries({ queries: [instellingQuery, openVoorstelQuery] });
  const [nieuw, setNieuw] = useState(false);
  const [done, setDone] = useState<{ text: string; key: number }>();
  const tell = (text: string) => {
    setNieuw(false);
    setDone((before) => ({ text, key: (before?.key ?? 0) + 1 }));
  };
  const magVoorstellen = mij.rollen.includes("privacy-officer") && !open;
  return (
    <>
      <PageHead title={p.title} conclusion={p.conclusie(nu.drempel, open !== null)} />
      <div className={styles.stack}>
        {done && <Gedaan key={done.key} titel={done.text} />}
        <p>{p.uitleg}</p>
        {open && (
          <Card title={p.voorstel}>
            <Voorstel voorstel={open} onDone={tell} />
          </Card>
        )}
        <Card title={p.nu} aside={magVoorstellen && <Button onClick={() => setNieuw(true)}>{p.wijzig}</Button>}>
          <RowTable
            caption={p.nu}
            columns={[
              { head: p.instelling, cell: (veld) => p.velden[veld] },
              { head: p.waarde, cell: (veld) => inWoorden(p, veld, waardeVan(nu, veld)) },
            ]}
            rows={[...velden]}
            rowKey={(veld) => veld}
          />
          <p className={styles.note}>{p.versie(nu.versie)}</p>
        </Card>
        <Geschiedenis />
      </div>
      {nieuw && <NieuwVoorstel nu={nu} onClose={() => setNieuw(false)} onDone={tell} />}
    </>
  );
}
