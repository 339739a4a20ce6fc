import { useQuery, useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { downloadCsv } from "@/api/download";
import { standenQuery, standversiesQuery } from "@/api/queries";
import type { Kwartaalbrug, Stand } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { Legend } from "@/charts/Legend";
import { Waterval, type Watervalrij } from "@/charts/Waterval";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import type { Format } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./Brug.module.css";
import { Brugkeuzes } from "./Brugkeuzes";
import { Brugtabel } from "./Brugtabel";
import { alsTekst, type Brugkeuze, GEHEEL, geordend, keuzeVan, uitgangspunt } from "./keuze";
import { brugQuery, csvVan } from "./queries";
import { type Brugtekst, useBrugtekst } from "./tekst";
import { type Brugmaat, treden } from "./waterval";
import { eindnamen, metTeken, zin } from "./zin";

const route = getRouteApi("/binnen/banenafspraak");

/** What changed between two standen by cause; not there as long as there is but one. */
export function Brugkaart({ stand }: { stand: Stand }) {
  const b = useBrugtekst();
  const { brug: adres, versie } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: standen } = useSuspenseQuery(standenQuery);
  const versies = useSuspenseInfiniteQuery(standversiesQuery(stand.kwartaal)).data.pages.flatMap(
    (page) => page.versies,
  );
  const kwartalen = standen.map(({ kwartaal }) => kwartaal);
  const tot = { kwartaal: stand.kwartaal, versie };
  const van = uitgangspunt(
    tot,
    kwartalen,
    versies.filter(({ leeg }) => !leeg).map((deze) => deze.versie),
  );
  const keuze = keuzeVan(adres) ?? (van && { van, tot, code: GEHEEL, maat: "gerealiseerd" });
  if (!keuze) {
    return null;
  }
  const kies = (andere: Brugkeuze) =>
    navigate({ search: (search) => ({ ...search, brug: alsTekst(geordend(andere)) }), resetScroll: false });
  return (
    <Card title={b.titel}>
      <div className={styles.stack}>
        <Brugkeuzes keuze={keuze} kwartalen={kwartalen} regels={stand.dienstonderdelen} onChange={kies} />
        <Brug keuze={keuze} />
      </div>
    </Card>
  );
}

function Brug({ keuze }: { keuze: Brugkeuze }) {
  const b = useBrugtekst();
  const { data: brug, error, refetch } = useQuery(brugQuery(keuze));
  const maat = brug?.maten.find((deze) => deze.maat === keuze.maat);
  if (error) {
    return <ProblemMessage error={error} onRetry={refetch} />;
  }
  return brug && maat ? <Verhaal keuze={keuze} brug={brug} maat={maat} /> : <p role="status">{b.laden}</p>;
}

interface VerhaalProps {
  keuze: Brugkeuze;
  brug: Kwartaalbrug;
  maat: Brugmaat;
}

/** The sentence, the picture and the table of one figure. */
function Verhaal({ keuze, brug, maat }: VerhaalProps) {
  const { f } = useLanguage();
  const b = useBrugtekst();
  const conclusie = zin(b, f, brug, maat);
  const rest = maat.rest && toNumber(maat.rest.waarde) !== 0 ? maat.rest : undefined;
  if (!conclusie) {
    const reden = maat.van.waarde === null ? maat.van : maat.tot;
    return (
      <p className={styles.zin} aria-live="polite">
        {b.nietTeTonen(brug.naam, reden.weergave)}
      </p>
    );
  }
  return (
    <>
      <p className={styles.zin} aria-live="polite">
        {conclusie}
      </p>
      <Figure
        tableOpen={false}
        legend={
          <Legend
            items={[
              ["realised", b.legendaStand],
              ["more", b.legendaErbij],
              ["less", b.legendaEraf],
            ]}
          />
        }
        chart={<Waterval label={conclusie} rows={rijen(b, f, brug, maat)} broken={b.schaal} />}
        table={<Brugtabel key={alsTekst(keuze)} brug={brug} maat={maat} />}
        onDownload={() => downloadCsv(csvVan(keuze), `kwartaalbrug-${brug.van.kwartaal}-${brug.tot.kwartaal}.csv`)}
      />
      {b.herkomst[brug.herkomst] && <Message tone="info">{b.herkomst[brug.herkomst]}</Message>}
      <p className={styles.facts}>
        {rest ? b.restNiet(metTeken(f, rest.waarde)) : b.restNul}
        {(maat.van.tenMinste || maat.tot.tenMinste) && ` ${b.onvolledig}`}
        {maat.stappen.some(({ oorzaak }) => oorzaak === "overig") && ` ${b.overigHelp}`}
      </p>
    </>
  );
}

/** The stand at the begin, each step, and the stand at the end. */
function rijen(b: Brugtekst, f: Format, brug: Kwartaalbrug, maat: Brugmaat): Watervalrij[] {
  const [van, tot] = eindnamen(b, brug);
  const stand = (key: string, name: string, waarde: string): Watervalrij => ({
    key,
    name,
    from: 0,
    to: toNumber(waarde),
    note: f.twoDecimals(waarde),
    whole: true,
  });
  return [
    stand("van", van, maat.van.waarde ?? "0"),
    ...treden(maat).map(({ stap, van: from, tot: to }) => ({
      key: stap.oorzaak,
      name: b.oorzaken[stap.oorzaak],
      from,
      to,
      note: metTeken(f, stap.banen.waarde),
      whole: false,
    })),
    stand("tot", tot, maat.tot.waarde ?? "0"),
  ];
}
