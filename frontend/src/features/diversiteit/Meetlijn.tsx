import { scaleLinear } from "d3-scale";
import type { Meetreeks } from "@/api/schemas";
import lijn from "@/charts/Lijnbeeld.module.css";
import { Tekenvlak } from "@/charts/Tekenvlak";
import styles from "./Diversiteit.module.css";
import type { Grenzen } from "./doelen";
import { breuken, delen } from "./reeks";

interface MeetlijnProps {
  /** What a screen reader says in place of the picture. */
  label: string;
  reeks: Meetreeks;
  /** The first and last day that all pictures share, and the end of their scale. */
  van: number;
  tot: number;
  max: number;
  norm?: Grenzen | undefined;
}

const height = 84;
const margin = 10;

/** The course of one group: a dot for each measurement, a bar for what its rounding leaves open, the norm as a line or a band, a break where no line may join. */
export function Meetlijn(props: MeetlijnProps) {
  return <Tekenvlak height={height}>{(width) => <Tekening {...props} width={width} />}</Tekenvlak>;
}

function Tekening({ label, reeks, van, tot, max, norm, width }: MeetlijnProps & { width: number }) {
  const x = scaleLinear([van, tot], van === tot ? [width / 2, width / 2] : [margin, width - margin]);
  const y = scaleLinear([0, max], [height - margin, margin]);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={lijn.picture}>
      {norm?.tot !== undefined && (
        <rect className={styles.band} width={width} y={y(norm.tot)} height={y(norm.van) - y(norm.tot)} />
      )}
      <line className={lijn.base} x1={0} x2={width} y1={y(0) + 0.5} y2={y(0) + 0.5} />
      {norm &&
        [norm.van, norm.tot].map(
          (grens) =>
            grens !== undefined && (
              <line
                key={grens}
                className={lijn.target}
                x1={0}
                x2={width}
                y1={Math.round(y(grens)) + 0.5}
                y2={Math.round(y(grens)) + 0.5}
              />
            ),
        )}
      {breuken(reeks).map(({ dag }) => (
        <line key={dag} className={lijn.breuk} x1={x(dag)} x2={x(dag)} y1={0} y2={height} />
      ))}
      {delen(reeks).map((deel) => (
        <g key={deel[0]?.dag}>
          <polyline points={deel.map(({ dag, waarde }) => `${x(dag)},${y(waarde)}`).join(" ")} />
          {deel.map(({ dag, waarde, onder, boven }) => (
            <g key={dag}>
              {boven > onder && <line className={styles.ruimte} x1={x(dag)} x2={x(dag)} y1={y(onder)} y2={y(boven)} />}
              <circle cx={x(dag)} cy={y(waarde)} r={3} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
