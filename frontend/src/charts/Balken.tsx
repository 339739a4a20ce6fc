import { scaleLinear } from "d3-scale";
import { useId } from "react";
import styles from "./Balken.module.css";
import { Tekenvlak } from "./Tekenvlak";

export interface Balk {
  naam: string;
  /** Of a name that a register gives: Dutch, in whatever language it is read. */
  lang?: "nl";
  /** Empty when nobody knows; then no bar is drawn, which is not a bar of nought. */
  waarde: number | null;
  /** The exact figure, as it reads. */
  tekst: string;
  ink: "realised" | "more" | "less" | "cost";
  /** Whether it is this or more: the bar has no end then. */
  tenMinste?: boolean;
}

interface BalkenProps {
  /** What a screen reader says in place of the picture. */
  label: string;
  groepen: { naam?: string; balken: Balk[] }[];
}

/** Bars from nought, aligned under each other, each with its exact figure beside it. */
export function Balken({ label, groepen }: BalkenProps) {
  const max = Math.max(1, ...groepen.flatMap(({ balken }) => balken.map(({ waarde }) => waarde ?? 0)));
  return (
    <div role="img" aria-label={label} className={styles.groepen}>
      {groepen.map(({ naam, balken }) => (
        <div key={naam ?? ""} className={styles.groep}>
          {naam && <p className={styles.groepnaam}>{naam}</p>}
          {balken.map((balk) => (
            <div key={balk.naam} className={styles.rij}>
              <span className={styles.naam} lang={balk.lang}>
                {balk.naam}
              </span>
              <Tekenvlak className={styles.staaf} height={height}>
                {(width) => <Staaf balk={balk} max={max} width={width} />}
              </Tekenvlak>
              <span className={styles.tekst}>{balk.tekst}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

const height = 20;

/** Room at the end for the dashes of a bar without one. */
const open = 20;

interface StaafProps {
  balk: Balk;
  max: number;
  width: number;
}

function Staaf({ balk: { waarde, ink, tenMinste }, max, width }: StaafProps) {
  const hatch = useId();
  const x = scaleLinear([0, max], [0, Math.max(0, width - open)]);
  const eind = waarde === null ? 0 : x(waarde);
  return (
    <svg width={width} height={height} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.papier} />
          <rect width="2" height="6" className={styles.streep} />
        </pattern>
      </defs>
      <line className={styles.nul} x1={0.5} x2={0.5} y1={0} y2={height} />
      {eind > 0 && (
        <rect
          className={styles[ink]}
          {...(ink === "less" && { fill: `url(#${hatch})` })}
          x={0.5}
          y={3.5}
          width={eind}
          height={height - 7}
        />
      )}
      {tenMinste && (
        <path
          className={styles.open}
          d={`M${eind + 1} 4.5H${eind + open - 2}M${eind + 1} ${height - 4.5}H${eind + open - 2}`}
        />
      )}
    </svg>
  );
}
