import { useSuspenseQuery } from "@tanstack/react-query";
import { downloadCsv } from "@/api/download";
import type { Stand, Urencijfer, WettelijkeBerekening } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { RowTable } from "@/ui/RowTable";
import { Waarde } from "@/ui/Waarde";
import { wettelijkQuery } from "./queries";
import { useWettekst } from "./tekst";
import styles from "./Wet.module.css";

/** The law's count of the quarter's year, step by step, with the monitor's beside it: two counts, never mixed. */
export function Wettelijk({ stand }: { stand: Stand }) {
  const w = useWettekst();
  const jaar = Number(stand.kwartaal.slice(0, 4));
  const { data: berekening } = useSuspenseQuery(wettelijkQuery(jaar));
  return (
    <div className={styles.stack}>
      <Message tone="info">
        <p>{w.nietMengen}</p>
      </Message>
      {berekening ? (
        <>
          <Conclusie berekening={berekening} />
          <Stappen berekening={berekening} />
          <div className={styles.beside}>
            <Bronnen berekening={berekening} />
            <Monitor stand={stand} />
          </div>
        </>
      ) : (
        <>
          <Message tone="info" title={w.geen(jaar)}>
            <p>{w.geenHelp}</p>
          </Message>
          <Monitor stand={stand} />
        </>
      )}
    </div>
  );
}

/** The figure in the reader's language, with what is missing in words. */
function useUrencijfer() {
  const { f } = useScreenLanguage();
  const w = useWettekst();
  return ({ waarde, eenheid, grens, weergave, reden }: Urencijfer): string => {
    if (waarde === null) {
      return reden === null ? weergave : w.reden[reden];
    }
    const getal =
      eenheid === "euro" ? f.euro(waarde) : eenheid === "banen" ? f.oneDecimal(waarde) : f.twoDecimals(waarde);
    return grens === "exact" ? getal : `${w.grens[grens]} ${getal}`;
  };
}

function Conclusie({ berekening }: { berekening: WettelijkeBerekening }) {
  const w = useWettekst();
  const { f } = useScreenLanguage();
  const cijfer = useUrencijfer();
  const { jaar, tekort, heffing } = berekening;
  const zin =
    tekort.waarde === null
      ? w.onbekend(jaar)
      : tekort.waarde.startsWith("-")
        ? w.overschot(jaar, f.oneDecimal(tekort.waarde.slice(1)))
        : w.conclusie(jaar, cijfer(tekort), cijfer(heffing));
  return (
    <p>
      <strong>{zin}</strong>
    </p>
  );
}

function Stappen({ berekening }: { berekening: WettelijkeBerekening }) {
  const { t, f } = useScreenLanguage();
  const w = useWettekst();
  const cijfer = useUrencijfer();
  const { parameter, jaar } = berekening;
  const percentage = parameter?.percentage;
  const stappen: [keyof typeof w.stappen, string][] = [
    ["a", cijfer(berekening.verloondeUren)],
    ["b", percentage ? `${f.everyDigit(percentage)}%` : t.cijfer.parameterstatus.onbekend],
    ["ab", cijfer(berekening.vereisteUren)],
    ["doelgroep", cijfer(berekening.doelgroepuren)],
    ["inleen", cijfer(berekening.inleenuren)],
    ["binnenwerk", cijfer(berekening.binnenwerkuren)],
    ["c", cijfer(berekening.meegeteldeUren)],
    ["tekort", cijfer(berekening.tekort)],
    ["heffing", cijfer(berekening.heffing)],
  ];
  return (
    <Card
      title={w.titel(jaar)}
      aside={
        <Button onClick={() => downloadCsv(`/wettelijke-berekeningen/${jaar}`, `wettelijk-${jaar}.csv`)}>
          {w.download}
        </Button>
      }
    >
      <RowTable
        caption={w.titel(jaar)}
        columns={[
          {
            head: w.stap,
            cell: ([stap]) => (
              <span>
                {w.stappen[stap][0]}
                <span className={styles.note}>{w.stappen[stap][1]}</span>
              </span>
            ),
          },
          { head: w.uitkomst, number: true, cell: ([, uitkomst]) => uitkomst },
        ]}
        rows={stappen}
        rowKey={([stap]) => stap}
      />
      <p className={styles.note}>
        {parameter && w.urenPerBaan(f.everyDigit(parameter.verloondeUrenPerBaan))}{" "}
        {berekening.rekenvoorbeeld && w.rekenvoorbeeld}
      </p>
      {parameter && (
        <p className={styles.note}>
          {parameter.artikel}; {parameter.bron}
        </p>
      )}
      <p className={styles.note}>
        {w.kenmerk(t.cijfer[berekening.status], berekening.versie, f.moment(berekening.berekendOp))}
      </p>
    </Card>
  );
}

function Bronnen({ berekening }: { berekening: WettelijkeBerekening }) {
  const { t, f } = useScreenLanguage();
  const w = useWettekst();
  const { ontbrekend, leveringen, fiattering, fiatteringstermijn, tekort } = berekening;
  const wat = ontbrekend
    .map(({ soort, kwartaal }) => (kwartaal ? `${t.soorten[soort]} ${quarterName(kwartaal)}` : t.soorten[soort]))
    .join(", ");
  return (
    <Card title={w.leveringen}>
      <div className={styles.stack}>
        {wat && <p>{tekort.waarde === null ? w.ontbreektGeheel(wat) : w.ontbreekt(wat)}</p>}
        <p>
          {w.fiattering[fiattering]} {fiattering !== "geen" && w.termijn(f.longDay(fiatteringstermijn))}
        </p>
        <ul>
          {leveringen.map(({ id, soort, kwartaal, peildatum, omvang, regelsGewistOp }) => (
            <li key={id}>
              {t.soorten[soort]}
              {omvang === "mutatie" && ` (${t.leveringen.mutatieKort})`}
              {kwartaal && ` ${quarterName(kwartaal)}`}, {f.longDay(peildatum)}
              {regelsGewistOp && ` (${w.gewist})`}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Monitor({ stand }: { stand: Stand }) {
  const { f } = useScreenLanguage();
  const w = useWettekst();
  const { quotum, gerealiseerd, realisatiePercentage, tekort } = stand.totaal;
  const titel = w.monitor(quarterName(stand.kwartaal));
  return (
    <Card title={titel}>
      <RowTable
        caption={titel}
        columns={[
          { head: w.cijfer, cell: ([naam]) => naam },
          { head: w.uitkomst, number: true, cell: ([, cijfer]) => <Waarde cijfer={cijfer} /> },
        ]}
        rows={[
          [w.quotum, quotum] as const,
          [w.gerealiseerd, gerealiseerd] as const,
          [w.realisatie, realisatiePercentage] as const,
          [w.tekort, tekort] as const,
        ]}
        rowKey={([naam]) => naam}
      />
      <p className={styles.note}>{w.monitorHelp(f.longDay(stand.peildatum))}</p>
    </Card>
  );
}
