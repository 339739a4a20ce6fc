import { downloadCsv } from "@/api/download";
import type { Doelregel, Indicatorbeeld, Meetreeks, Meetwijze } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { type Ink, Legend } from "@/charts/Legend";
import { Card } from "@/ui/Card";
import { Meetopmerkingen } from "@/ui/Meetopmerkingen";
import { Bronregel } from "./Bronregel";
import styles from "./Diversiteit.module.css";
import { Doelzin } from "./Doelzin";
import { indicatorenVan } from "./doelen";
import { gedeeldeNorm, type Normvan } from "./interventies";
import { dagen, vanNu } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";
import { Vraagbalken } from "./Vraagbalken";
import { Vragentabel } from "./Vragentabel";
import { Vroegervragen } from "./Vroegervragen";

interface VragenProps {
  titel: string;
  uitleg: string;
  meetwijze: Meetwijze;
  /** Under which score something must be done; another survey has no such bound. */
  norm?: Normvan;
  reeksen: Meetreeks[];
  doel: Doelregel | undefined;
  indicatoren: Indicatorbeeld[];
}

const zonderNorm: Normvan = () => undefined;

const inProcenten = ({ eenheid }: Meetreeks) => eenheid === "procent";

const isGeheel = ({ dienstonderdeel }: Meetreeks) => dienstonderdeel === null;

/** The questions of a survey, VWS as a whole in the picture and every unit in the table; marks and what is asked no longer apart. */
export function Vragen({ titel, uitleg, meetwijze, norm = zonderNorm, reeksen, doel, indicatoren }: VragenProps) {
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const { nu, vroeger } = vanNu(reeksen);
  if (nu.length === 0) {
    return (
      <Card title={titel}>
        {doel && <Doelzin doel={doel} metOordeel />}
        <p className={styles.nothing}>{d.nietsGemeten}</p>
        <Bronregel reeksen={[]} indicatoren={indicatoren.filter((deze) => deze.meetwijze === meetwijze)} />
      </Card>
    );
  }
  const procenten = nu.filter(inProcenten);
  const cijfers = nu.filter((reeks) => !inProcenten(reeks));
  const alleenVroeger = vroeger.filter(isGeheel);
  const geheel = procenten.filter(isGeheel);
  const grens = gedeeldeNorm(geheel, norm);
  const inkt: [Ink, string][] = [
    ["realised", d.legendaMeting],
    ...(grens === undefined
      ? []
      : ([
          ["target", d.legendaGrens(m.grens(grens))],
          ["range", d.legenda80],
        ] satisfies [Ink, string][])),
  ];
  return (
    <Card title={titel} aside={<Meetopmerkingen meetwijze={meetwijze} naam={titel} />}>
      {doel && <Doelzin doel={doel} metOordeel />}
      <p className={styles.help}>{uitleg}</p>
      {procenten.length > 0 && (
        <Figure
          legend={<Legend items={inkt} />}
          chart={<Vraagbalken reeksen={geheel} norm={norm} />}
          table={<Vragentabel titel={`${titel}, ${d.perOnderdeel.toLowerCase()}`} reeksen={procenten} norm={norm} />}
          onDownload={() => downloadCsv(`/meetreeksen/${meetwijze}`, `${meetwijze}.csv`)}
        />
      )}
      {cijfers.length > 0 && (
        <>
          <h3 className={styles.kop}>{d.metCijfer}</h3>
          <p className={styles.help}>{d.metCijferHelp(norm !== zonderNorm)}</p>
          <Vragentabel titel={d.metCijfer} reeksen={cijfers} norm={zonderNorm} />
        </>
      )}
      {alleenVroeger.length > 0 && <Vroegervragen reeksen={alleenVroeger} dag={dagen(nu).at(-1) ?? ""} />}
      <Bronregel reeksen={geheel} indicatoren={indicatorenVan(indicatoren, meetwijze, geheel)} />
    </Card>
  );
}
