import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { boomQuery } from "@/api/organisatie";
import { useLanguage } from "@/i18n/language";
import { vandaag } from "@/lib/kalender";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Gedaan } from "@/ui/Gedaan";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import schikking from "@/ui/Schikking.module.css";
import { Boom } from "./Boom";
import { Dagkeuze } from "./Dagkeuze";
import { NieuweReorganisatie } from "./NieuweReorganisatie";
import styles from "./Organisatie.module.css";
import { NietDoorgegaan, Veranderd } from "./Tijdlijnen";
import { useOrganisatietekst } from "./tekst";
import { useVerder } from "./useVerder";
import { Voorstellen } from "./Voorstellen";

const route = getRouteApi("/binnen/organisatie");

/** Which units there are on a day, how they changed, and what waits to change them. */
export function Organisatie() {
  const { f } = useLanguage();
  const o = useOrganisatietekst();
  const { mij } = route.useRouteContext();
  const { peildatum = vandaag() } = route.useSearch();
  const navigate = route.useNavigate();
  // What is shown stays until the units of another day are there, and so does the focus.
  const dag = useDeferredValue(peildatum);
  const {
    data: { dienstonderdelen: onderdelen, wisseldagen },
  } = useSuspenseQuery(boomQuery(dag));
  const verder = useVerder(mij);
  const [nieuw, setNieuw] = useState(false);
  const [done, setDone] = useState<{ text: string; key: number }>();
  const tell = (text: string) => setDone((before) => ({ text, key: (before?.key ?? 0) + 1 }));
  const [eerste] = onderdelen;
  return (
    <>
      <PageHead
        title={o.title}
        conclusion={
          !eerste
            ? o.conclusieGeen(f.longDay(dag))
            : onderdelen.length === 1
              ? o.conclusieEen(eerste.naam, f.longDay(dag))
              : o.conclusie(onderdelen.length, f.longDay(dag))
        }
      >
        <Dagkeuze
          dag={peildatum}
          wisseldagen={wisseldagen}
          onChange={(andere) => navigate({ search: { peildatum: andere }, replace: true, resetScroll: false })}
        />
        {mij.rollen.includes("hr-analist") && (
          <Button kind="primary" onClick={() => setNieuw(true)}>
            {o.nieuw}
          </Button>
        )}
        <PrintButton />
      </PageHead>
      <div className={schikking.stack}>
        {done && <Gedaan key={done.key} titel={done.text} />}
        <Voorstellen onDone={tell} />
        <div className={styles.layout}>
          <Card title={o.boom}>
            <Boom onderdelen={onderdelen} verder={verder} />
          </Card>
          <Veranderd />
        </div>
        <NietDoorgegaan />
      </div>
      {nieuw && (
        <NieuweReorganisatie
          onderdelen={onderdelen}
          onClose={() => setNieuw(false)}
          onDone={(text) => {
            setNieuw(false);
            tell(text);
          }}
        />
      )}
    </>
  );
}
