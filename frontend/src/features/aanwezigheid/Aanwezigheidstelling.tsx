import { useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { magLeveringenZien } from "@/api/rollen";
import type { Aanwezigheidsdpia, Aanwezigheidstelling as Telling } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Gedaan } from "@/ui/Gedaan";
import { PageHead } from "@/ui/PageHead";
import styles from "@/ui/Schikking.module.css";
import eigen from "./Aanwezigheidstelling.module.css";
import { Dpiakaart } from "./Dpiakaart";
import { dpiasQuery, tellingenQuery } from "./queries";
import { Tellen } from "./Tellen";
import { useTeltekst } from "./tekst";
import { Uitkomsten } from "./Uitkomsten";

const route = getRouteApi("/binnen/aanwezigheidstelling");

/** The blind count: whether it may be done, the doing of it, and what came of it. */
export function Aanwezigheidstelling() {
  const a = useTeltekst();
  const { mij } = route.useRouteContext();
  const [{ data: dpias }, { data: tellingen }] = useSuspenseQueries({ queries: [dpiasQuery, tellingenQuery] });
  const [done, setDone] = useState<{ text: string; key: number }>();
  const tell = (text: string) => setDone((before) => ({ text, key: (before?.key ?? 0) + 1 }));
  const [laatste] = dpias.aanwezigheidsdpias;
  return (
    <>
      <PageHead title={a.title} conclusion={useConclusie(dpias.ingeschakeld, laatste, tellingen[0])} />
      <div className={styles.stack}>
        {done && <Gedaan key={done.key} titel={done.text} />}
        <Uitkomsten tellingen={tellingen} />
        {mij.rollen.includes("i-team") && <Tellen ingeschakeld={dpias.ingeschakeld} onDone={tell} />}
        <Dpiakaart
          ingeschakeld={dpias.ingeschakeld}
          dpias={dpias.aanwezigheidsdpias}
          magVastleggen={mij.rollen.includes("privacy-officer")}
          onDone={tell}
        />
        <Card title={a.wat}>
          <div className={styles.part}>
            <div className={eigen.beide}>
              <Punten kop={a.wel} punten={a.welPunten} />
              <Punten kop={a.niet} punten={a.nietPunten} />
            </div>
            {magLeveringenZien(mij) && (
              <p>
                {a.terugval} <Link to="/leveringen">{a.terugvalLink}</Link>.
              </p>
            )}
          </div>
        </Card>
      </div>
    </>
  );
}

function Punten({ kop, punten }: { kop: string; punten: string[] }) {
  return (
    <div>
      <h3>{kop}</h3>
      <ul className={eigen.punten}>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </div>
  );
}

function useConclusie(aan: boolean, dpia: Aanwezigheidsdpia | undefined, telling: Telling | undefined): string {
  const a = useTeltekst();
  const geheel = telling?.regels.find(({ code }) => code === "VWS");
  if (telling && geheel && geheel.percentageTenMinste !== null && geheel.percentageTenHoogste !== null) {
    const aandeel = a.aandeelVanTot(geheel.percentageTenMinste, geheel.percentageTenHoogste);
    return a.laatste(aan, quarterName(telling.kwartaal), aandeel);
  }
  if (telling) {
    return a.niets(aan, quarterName(telling.kwartaal));
  }
  if (aan) {
    return a.aan;
  }
  return dpia?.status === "vastgelegd" ? a.wacht : a.uit;
}
