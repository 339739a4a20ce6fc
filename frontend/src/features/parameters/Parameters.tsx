import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { parametersQuery, regimesQuery } from "@/api/wet";
import { Card } from "@/ui/Card";
import { Gedaan } from "@/ui/Gedaan";
import { PageHead } from "@/ui/PageHead";
import styles from "@/ui/Schikking.module.css";
import { Geschiedenis } from "./Geschiedenis";
import { openVoorstellenQuery } from "./queries";
import { Regimetabel } from "./Regimetabel";
import { useParametertekst } from "./tekst";
import { Voorstel } from "./Voorstel";

const route = getRouteApi("/binnen/parameters");

/** The numbers of the law per year, what is proposed to change, and what changed before. */
export function Parameters() {
  const p = useParametertekst();
  const { mij } = route.useRouteContext();
  const [{ data: parameters }, { data: regimes }, { data: open }] = useSuspenseQueries({
    queries: [parametersQuery, regimesQuery, openVoorstellenQuery],
  });
  const [done, setDone] = useState<{ text: string; key: number }>();
  const tell = (text: string) => setDone((before) => ({ text, key: (before?.key ?? 0) + 1 }));
  const magVoorstellen = mij.rollen.some((rol) => rol === "beheerder" || rol === "di-adviseur");
  return (
    <>
      <PageHead title={p.title} conclusion={p.conclusie(open.length)} />
      <div className={styles.stack}>
        {done && <Gedaan key={done.key} titel={done.text} />}
        <p>{p.uitleg}</p>
        {open.length > 0 && (
          <Card title={p.open}>
            <div className={styles.stack}>
              {open.map((voorstel) => (
                <Voorstel key={voorstel.id} voorstel={voorstel} regimes={regimes} onDone={tell} />
              ))}
            </div>
          </Card>
        )}
        {regimes.map((regime) => (
          <Regimetabel
            key={regime.code}
            regime={regime}
            jaren={parameters.filter((parameter) => parameter.regime === regime.code)}
            open={open}
            magVoorstellen={magVoorstellen}
            onDone={tell}
          />
        ))}
        <Geschiedenis regimes={regimes} />
      </div>
    </>
  );
}
