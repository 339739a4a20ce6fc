import { scaleLinear } from "d3-scale";
import lijn from "@/charts/Lijnbeeld.module.css";
import { Tekenvlak } from "@/charts/Tekenvlak";
import { stukken } from "./punten";

interface VerloopjeProps {
  /** What a screen reader says in place of the picture. */
  label: string;
  /** Oldest first, in percent; null is a gap. */
  waarden: (number | null)[];
  /** The end of the scale. */
  max: number;
  /** The places of quarters that do not compare with the one before. */
  breuken?: number[];
}

const height = 64;
const margin = 6;

/** The course of one unit, on the scale of all, with the line of a quotum that is met. */
export function Verloopje(props: VerloopjeProps) {
  return <Tekenvlak height={height}>{(width) => <Tekening {...props} width={width} />}</Tekenvlak>;
}

function Tekening({ label, waarden, max, breuken = [], width }: VerloopjeProps & { width: number }) {
  const x = scaleLinear([0, Math.max(waarden.length - 1, 1)], [margin, width - margin]);
  const y = scaleLinear([0, max], [height - margin, margin]);
  const parts = stukken(waarden, breuken);
  const last = parts.at(-1)?.at(-1);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={lijn.picture}>
      <line className={lijn.base} x1={0} x2={width} y1={y(0) + 0.5} y2={y(0) + 0.5} />
      <line className={lijn.target} x1={0} x2={width} y1={Math.round(y(100))} y2={Math.round(y(100))} />
      {breuken.map((index) => (
        <line key={index} className={lijn.breuk} x1={x(index - 0.5)} x2={x(index - 0.5)} y1={0} y2={height} />
      ))}
      {parts.map((part) => (
        <g key={part[0]?.index}>
          <polyline points={part.map(({ index, value }) => `${x(index)},${y(value)}`).join(" ")} />
          {part.map(({ index, value }) => (
            <circle key={index} cx={x(index)} cy={y(value)} r={2} />
          ))}
        </g>
      ))}
      {last && <circle cx={x(last.index)} cy={y(last.value)} r={4} />}
    </svg>
  );
}
