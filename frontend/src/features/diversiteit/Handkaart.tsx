import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { downloadCsv } from "@/api/download";
import { doelenQuery } from "@/api/queries";
import type { Indicatorbeeld, Meetreeks } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { type Ink, Legend } from "@/charts/Legend";
import { toNumber } from "@/lib/figure";
import { Card } from "@/ui/Card";
import { HoeGemeten } from "./Bronregel";
import styles from "./Diversiteit.module.css";
import { doelVan, grenzenVan } from "./doelen";
import { Handrij } from "./Handrij";
import { Handtabel } from "./Handtabel";
import { useHandtekst } from "./handtekst";
import { nieuwste } from "./reeks";
import { useDiversiteittekst } from "./tekst";

interface HandkaartProps {
  titel: string;
  uitleg?: ReactNode;
  indicatoren: Indicatorbeeld[];
}

/** One row of the card: a series, or an indicator of which nothing was recorded. */
export interface Gemeten {
  indicator: Indicatorbeeld;
  reeks: Meetreeks | undefined;
}

const rijen = (indicatoren: Indicatorbeeld[]): Gemeten[] =>
  indicatoren.flatMap((indicator): Gemeten[] =>
    indicator.reeksen.length === 0
      ? [{ indicator, reeks: undefined }]
      : indicator.reeksen.map((reeks) => ({ indicator, reeks })),
  );

/** What was recorded by hand, because no levering tells it: each with its target, its day and the row that says so. */
export function Handkaart({ titel, uitleg, indicatoren }: HandkaartProps) {
  const d = useDiversiteittekst();
  const h = useHandtekst();
  const { data: doelen } = useSuspenseQuery(doelenQuery);
  const alle = rijen(indicatoren).map(({ indicator, reeks }) => {
    const eigen = doelen.filter((doel) => doel.indicator.code === indicator.code);
    return { indicator, reeks, doel: reeks ? doelVan(eigen, indicator.meetwijze, reeks) : eigen[0] };
  });
  if (alle.length === 0) {
    return null;
  }
  const gemeten = alle.filter(({ reeks }) => reeks !== undefined);
  const eenheidloos = gemeten.filter(({ indicator }) => indicator.eenheid !== "procent");
  const hoogste = Math.max(
    1,
    ...eenheidloos.flatMap(({ reeks, doel }) => {
      const waarde = reeks && nieuwste(reeks)?.waarde;
      const norm = grenzenVan(doel);
      return [waarde ? toNumber(waarde) : 0, norm?.tot ?? norm?.van ?? 0];
    }),
  );
  const lijst = (
    <ul className={styles.vragen}>
      {alle.map((rij) => (
        <Handrij
          key={`${rij.indicator.code} ${rij.reeks?.scope} ${rij.reeks?.dienstonderdeel} ${rij.reeks?.onderdeel}`}
          {...rij}
          metIndicator={indicatoren.length > 1}
          max={rij.indicator.eenheid === "procent" ? 100 : 1.1 * hoogste}
        />
      ))}
    </ul>
  );
  const bronnen = [...new Set(indicatoren.flatMap(({ bron }) => bron ?? []))];
  const inkt: [Ink, string][] = [
    ["realised", d.legendaMeting],
    ...(alle.some(({ doel }) => grenzenVan(doel))
      ? ([
          ["target", h.legendaNorm],
          ["range", d.legenda80],
        ] satisfies [Ink, string][])
      : []),
  ];
  return (
    <Card title={titel}>
      {uitleg && <p className={styles.help}>{uitleg}</p>}
      {gemeten.length === 0 ? (
        <>
          <p className={styles.help}>{h.geen}</p>
          {lijst}
        </>
      ) : (
        <Figure
          tableOpen={false}
          legend={<Legend items={inkt} />}
          chart={lijst}
          table={<Handtabel titel={titel} rijen={gemeten} />}
          onDownload={() => downloadCsv("/indicatoren", "metingen.csv")}
        />
      )}
      <p className={styles.bron}>
        {bronnen.length > 0 && (
          <>
            {h.bron(bronnen.length)} <span lang="nl">{bronnen.join("; ")}</span>.{" "}
          </>
        )}
        <HoeGemeten indicatoren={indicatoren} />
      </p>
    </Card>
  );
}
