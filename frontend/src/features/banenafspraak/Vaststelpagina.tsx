import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { latestComplete, standenQuery } from "@/api/queries";
import { magNaproevenZien } from "@/api/rollen";
import type { Mij } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Gedaan } from "@/ui/Gedaan";
import { GeenCijfers } from "@/ui/GeenCijfers";
import { KwartaalKeuze } from "@/ui/KwartaalKeuze";
import { PageHead } from "@/ui/PageHead";
import { Afstemkaart } from "./afstemming/Afstemkaart";
import { Controlelijst } from "./vaststelling/Controlelijst";
import { Naproeven } from "./vaststelling/Naproeven";
import { vaststellingQuery } from "./vaststelling/queries";
import { Sprongen } from "./vaststelling/Sprongen";
import { type Gevraagd, StapDialoog } from "./vaststelling/StapDialoog";
import { useTekst } from "./vaststelling/tekst";
import styles from "./vaststelling/Vaststelling.module.css";
import { Voordracht } from "./vaststelling/Voordracht";

const route = getRouteApi("/binnen/banenafspraak/vaststelling");

/** How far a quarter is on its way to vastgesteld, and each step of it. */
export function Vaststelpagina() {
  const { t } = useScreenLanguage();
  const v = useTekst();
  const { data: standen } = useSuspenseQuery(standenQuery);
  const { mij } = route.useRouteContext();
  const { kwartaal = latestComplete(standen)?.kwartaal } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <p className={styles.back}>
        <Link to="/banenafspraak" search={kwartaal ? { kwartaal } : {}}>
          {t.banenafspraak.title}
        </Link>
      </p>
      {kwartaal ? (
        <Kwartaal
          key={kwartaal}
          kwartaal={kwartaal}
          mij={mij}
          keuze={
            <KwartaalKeuze
              standen={standen}
              kwartaal={kwartaal}
              onChange={(ander) => navigate({ search: { kwartaal: ander }, resetScroll: false })}
            />
          }
        />
      ) : (
        <>
          <PageHead title={v.title} />
          <GeenCijfers mij={mij} />
        </>
      )}
    </>
  );
}

interface KwartaalProps {
  kwartaal: string;
  mij: Mij;
  keuze: React.ReactNode;
}

function Kwartaal({ kwartaal, mij, keuze }: KwartaalProps) {
  const v = useTekst();
  const { data: read } = useSuspenseQuery(vaststellingQuery(kwartaal));
  const [gevraagd, setGevraagd] = useState<Gevraagd>();
  const [gedaan, setGedaan] = useState<Gevraagd["stap"]>();
  const { vaststelling } = read;
  return (
    <>
      <PageHead title={v.title} conclusion={v.conclusie(quarterName(kwartaal), vaststelling)}>
        {keuze}
      </PageHead>
      <div className={styles.stack}>
        {gedaan && <Gedaan key={gedaan} titel={v.gedaan[gedaan]} />}
        <Voordracht vaststelling={vaststelling} onAsk={setGevraagd} />
        <Controlelijst kwartaal={kwartaal} punten={vaststelling.controlelijst} mij={mij} />
        <Sprongen
          sprongen={vaststelling.sprongen}
          magVerklaren={vaststelling.acties.includes("verklaren")}
          onVerklaar={(sprong) => setGevraagd({ stap: "verklaren", sprong })}
        />
        <Afstemkaart kwartaal={kwartaal} />
        {magNaproevenZien(mij) && <Naproeven mij={mij} />}
      </div>
      {gevraagd && (
        <StapDialoog
          read={read}
          gevraagd={gevraagd}
          onClose={() => setGevraagd(undefined)}
          onDone={() => {
            setGedaan(gevraagd.stap);
            setGevraagd(undefined);
          }}
        />
      )}
    </>
  );
}
