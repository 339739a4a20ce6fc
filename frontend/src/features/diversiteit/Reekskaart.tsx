import { useSuspenseQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { downloadCsv } from "@/api/download";
import { doelenQuery } from "@/api/queries";
import { indicatorenQuery } from "@/api/registers";
import type { Doelregel, Meetreeks, Meetwijze } from "@/api/schemas";
import { Figure } from "@/charts/Figure";
import { type Ink, Legend } from "@/charts/Legend";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Hidden } from "@/ui/Hidden";
import { Meetopmerkingen } from "@/ui/Meetopmerkingen";
import { Table } from "@/ui/Table";
import { Bronregel } from "./Bronregel";
import styles from "./Diversiteit.module.css";
import { Doelzin } from "./Doelzin";
import { doelVan, type Grenzen, grenzenVan, indicatorenVan, isOordeelOver } from "./doelen";
import { Meetlijn } from "./Meetlijn";
import { breuken, dagen, delen, nieuwste, schaal } from "./reeks";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";
import { useNormtekst } from "./useNormtekst";

interface ReekskaartProps {
  titel: string;
  uitleg?: ReactNode;
  meetwijze: Meetwijze;
  reeksen: Meetreeks[];
  /** What tells the series of this card apart. */
  naam: (reeks: Meetreeks) => string;
  /** Filters of this card. */
  keuze?: ReactNode;
}

/** The same small picture for each group, to compare their shapes, with the same figures as a table and as a file. */
export function Reekskaart({ titel, uitleg, meetwijze, reeksen, naam, keuze }: ReekskaartProps) {
  const d = useDiversiteittekst();
  const [{ data: doelen }, { data: indicatoren }] = useSuspenseQueries({ queries: [doelenQuery, indicatorenQuery] });
  const alleDagen = dagen(reeksen);
  if (alleDagen.length === 0) {
    return (
      <Card title={titel}>
        {uitleg && <p className={styles.help}>{uitleg}</p>}
        {doelen
          .filter(({ indicator }) => indicator.meetwijze === meetwijze)
          .map((doel) => (
            <Doelzin key={doel.code} doel={doel} metOordeel />
          ))}
        <p className={styles.nothing}>{d.nietsGemeten}</p>
        <Bronregel reeksen={[]} indicatoren={indicatoren.filter((deze) => deze.meetwijze === meetwijze)} />
      </Card>
    );
  }
  const [van, tot] = [Date.parse(alleDagen[0] ?? ""), Date.parse(alleDagen.at(-1) ?? "")];
  const bij = new Map(reeksen.map((reeks) => [reeks, doelVan(doelen, meetwijze, reeks)]));
  const normen = [...bij.values()].flatMap((doel) => grenzenVan(doel) ?? []);
  const max = schaal(reeksen, normen);
  const afgerond = reeksen.some((reeks) => delen(reeks).some((deel) => deel.some(({ onder, boven }) => boven > onder)));
  const gebroken = reeksen.some((reeks) => breuken(reeks).length > 0);
  const inkt: [Ink, string][] = [
    ["line", d.legendaMeting],
    ...(afgerond ? [["range", d.legendaRuimte] as [Ink, string]] : []),
    ...(normen.some(({ tot }) => tot === undefined) ? [["dashes", d.legendaNorm] as [Ink, string]] : []),
    ...(normen.some(({ tot }) => tot !== undefined) ? [["bounds", d.legendaBand] as [Ink, string]] : []),
    ...(gebroken ? [["break", d.legendaBreuk] as [Ink, string]] : []),
  ];
  return (
    <Card title={titel} aside={<Meetopmerkingen meetwijze={meetwijze} naam={titel} />}>
      {uitleg && <p className={styles.help}>{uitleg}</p>}
      {keuze}
      <Figure
        tableOpen={false}
        legend={<Legend items={inkt} />}
        chart={
          <ul className={styles.grid}>
            {reeksen.map((reeks) => (
              <Plaatje
                key={naam(reeks)}
                reeks={reeks}
                naam={naam(reeks)}
                doel={bij.get(reeks)}
                van={van}
                tot={tot}
                max={max}
              />
            ))}
          </ul>
        }
        table={<Reekstabel titel={titel} reeksen={reeksen} naam={naam} dagen={alleDagen} />}
        onDownload={() => downloadCsv(`/meetreeksen/${meetwijze}`, `${meetwijze}.csv`)}
      />
      <Bronregel reeksen={reeksen} indicatoren={indicatorenVan(indicatoren, meetwijze, reeksen)} />
    </Card>
  );
}

interface PlaatjeProps {
  reeks: Meetreeks;
  naam: string;
  van: number;
  tot: number;
  max: number;
  doel: Doelregel | undefined;
}

function Plaatje({ reeks, naam, doel, ...schalen }: PlaatjeProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  const normtekst = useNormtekst();
  const norm: Grenzen | undefined = grenzenVan(doel);
  const laatste = nieuwste(reeks);
  const bekend = delen(reeks).flat();
  const [eerste, nu] = [bekend[0], bekend.at(-1)];
  const tekst = (peildatum: string) => {
    const meting = reeks.metingen.find((deze) => deze.peildatum === peildatum);
    return meting ? m.waarde(meting, reeks.eenheid) : "";
  };
  return (
    <li>
      <p className={styles.name}>
        <strong>{naam}</strong>
        {laatste?.waarde != null && <span className={styles.now}>{m.waarde(laatste, reeks.eenheid)}</span>}
      </p>
      {eerste && nu ? (
        <Meetlijn
          label={[
            eerste === nu
              ? d.labelEen(naam, f.longDay(nu.peildatum), tekst(nu.peildatum))
              : d.label(
                  naam,
                  f.longDay(eerste.peildatum),
                  tekst(eerste.peildatum),
                  f.longDay(nu.peildatum),
                  tekst(nu.peildatum),
                ),
            ...breuken(reeks).map(({ peildatum }) => d.breuk(f.longDay(peildatum))),
            ...(doel && norm ? [`${normtekst(doel)}.`] : []),
          ].join(" ")}
          reeks={reeks}
          norm={norm}
          {...schalen}
        />
      ) : (
        <p className={styles.nothing}>{laatste && m.waarde(laatste, reeks.eenheid)}</p>
      )}
      <div>
        {doel && <Doelzin doel={doel} metOordeel={isOordeelOver(doel, reeks)} />}
        {eerste && laatste?.waarde === null && laatste.peildatum && (
          <p className={styles.small}>{d.laatste(f.longDay(laatste.peildatum), m.waarde(laatste, reeks.eenheid))}</p>
        )}
        {laatste?.waarde != null && <p className={styles.small}>{m.ruimte(laatste, reeks.eenheid)}</p>}
        {laatste?.teller && laatste.noemer && (
          <p className={styles.small}>{d.deel(f.whole(laatste.teller), f.whole(laatste.noemer))}</p>
        )}
        {breuken(reeks).map(({ peildatum }) => (
          <p key={peildatum} className={styles.small}>
            {d.breuk(f.longDay(peildatum))}
          </p>
        ))}
      </div>
    </li>
  );
}

interface ReekstabelProps {
  titel: string;
  reeksen: Meetreeks[];
  naam: (reeks: Meetreeks) => string;
  dagen: string[];
}

function Reekstabel({ titel, reeksen, naam, dagen }: ReekstabelProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const m = useMeettekst();
  return (
    <div className={styles.cel}>
      <Table caption={titel} captionHidden>
        <thead>
          <tr>
            <th scope="col">{d.groep}</th>
            {dagen.map((dag) => (
              <th key={dag} scope="col" data-number>
                {f.shortDay(dag)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reeksen.map((reeks) => (
            <tr key={naam(reeks)}>
              <th scope="row">{naam(reeks)}</th>
              {dagen.map((dag) => {
                const meting = reeks.metingen.find(({ peildatum }) => peildatum === dag);
                return (
                  <td key={dag} data-number className={meting?.nieuweDefinitie ? styles.grens : undefined}>
                    {meting?.nieuweDefinitie && <Hidden>{`${d.legendaBreuk}: `}</Hidden>}
                    {meting ? m.waarde(meting, reeks.eenheid) : "–"}
                    {meting?.waarde != null && <span className={styles.small}>{m.ruimte(meting, reeks.eenheid)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
