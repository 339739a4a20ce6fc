import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { latestComplete, standenQuery, standQuery } from "@/api/queries";
import { magAfstemmingZien, magOpmerkingenZien } from "@/api/rollen";
import type { Standsamenvatting } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Aanleverlink } from "@/ui/Aanleverlink";
import { GeenCijfers } from "@/ui/GeenCijfers";
import { KwartaalKeuze } from "@/ui/KwartaalKeuze";
import { Message } from "@/ui/Message";
import { OpVolgorde } from "@/ui/OpVolgorde";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import { Standkenmerk } from "@/ui/Standkenmerk";
import { conclusie } from "./conclusie";
import { Doelen } from "./Doelen";
import { LaatsteWijzigingen } from "./LaatsteWijzigingen";
import { OpTeVolgen } from "./OpTeVolgen";
import styles from "./Overzicht.module.css";
import { quotumdoel } from "./quotumdoel";
import { Tegels } from "./Tegels";
import { TeLeveren } from "./TeLeveren";
import { useDoelen } from "./useDoelen";
import { WachtOpAkkoord } from "./WachtOpAkkoord";

const route = getRouteApi("/binnen/");

/** Where the ministry stands, on one page. */
export function Overzicht() {
  const { t } = useScreenLanguage();
  const { data: standen } = useSuspenseQuery(standenQuery);
  const { kwartaal = latestComplete(standen)?.kwartaal } = route.useSearch();
  const { mij } = route.useRouteContext();
  if (!kwartaal) {
    return (
      <>
        <PageHead title={t.overzicht.title} />
        <div className={styles.stack}>
          <GeenCijfers mij={mij} />
          <OpVolgorde>
            {magOpmerkingenZien(mij) && <OpTeVolgen />}
            <LaatsteWijzigingen mij={mij} />
          </OpVolgorde>
        </div>
      </>
    );
  }
  return <Kwartaaloverzicht standen={standen} kwartaal={kwartaal} />;
}

function Kwartaaloverzicht({ standen, kwartaal }: { standen: Standsamenvatting[]; kwartaal: string }) {
  const { t, f } = useScreenLanguage();
  const { data: stand } = useSuspenseQuery(standQuery(kwartaal));
  const { kwartaal: gekozen } = route.useSearch();
  const { mij } = route.useRouteContext();
  const { data: doelen = [] } = useDoelen(kwartaal);
  const navigate = route.useNavigate();
  // Who chose no quarter sees the last complete figures, and what the quarter under way still waits for.
  const newest = standen[0]?.kwartaal;
  return (
    <>
      <PageHead
        title={t.overzicht.title}
        conclusion={stand ? conclusie(t, f, { ...stand, doel: quotumdoel(doelen) }) : undefined}
      >
        <KwartaalKeuze
          standen={standen}
          kwartaal={kwartaal}
          onChange={(ander) => navigate({ search: { kwartaal: ander } })}
        />
        <PrintButton />
      </PageHead>
      <div className={styles.stack}>
        {stand ? (
          <>
            <Standkenmerk stand={stand} />
            {magAfstemmingZien(mij) && <WachtOpAkkoord mij={mij} />}
            <Tegels mij={mij} stand={stand} />
            <Doelen mij={mij} stand={stand} standen={standen} />
          </>
        ) : (
          <Message tone="info" title={t.overzicht.leegKwartaal(quarterName(kwartaal))}>
            <Aanleverlink mij={mij} />
          </Message>
        )}
        <OpVolgorde>
          {magOpmerkingenZien(mij) && <OpTeVolgen />}
          <LaatsteWijzigingen mij={mij} />
          <TeLeveren kwartaal={gekozen ?? newest ?? kwartaal} />
        </OpVolgorde>
      </div>
    </>
  );
}
