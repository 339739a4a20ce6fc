import { scaleLinear } from "d3-scale";
import { useId } from "react";
import { segments } from "@/charts/Sparkline";
import { Tekenvlak } from "@/charts/Tekenvlak";
import styles from "./Prognose.module.css";

export interface Lijnpunt {
  naam: string;
  gerealiseerd: number | null;
  quotum: number | null;
  verwacht: { laag: number; midden: number; hoog: number } | null;
  /** How many of the expected jobs have no money then. */
  zonderGeld: number;
}

const height = 260;
const margin = { top: 12, right: 8, bottom: 30, left: 34 };

interface PrognoselijnProps {
  label: string;
  punten: Lijnpunt[];
}

/** Realised jobs as a line that goes on as a dashed one inside its band, with the quotum of each quarter as a tick. */
export function Prognoselijn(props: PrognoselijnProps) {
  return <Tekenvlak height={height}>{(width) => <Tekening {...props} width={width} />}</Tekenvlak>;
}

function Tekening({ label, punten, width }: PrognoselijnProps & { width: number }) {
  const hatch = useId();
  const stripes = useId();
  const all = punten.flatMap(({ gerealiseerd, quotum, verwacht }) => [gerealiseerd, quotum, verwacht?.hoog ?? null]);
  const top = Math.max(10, ...all.filter((value) => value !== null));
  const x = scaleLinear(
    [0, Math.max(1, punten.length - 1)],
    [margin.left + 12, Math.max(margin.left + 12, width - margin.right - 12)],
  );
  const y = scaleLinear([0, top], [height - margin.bottom, margin.top]).nice(5);
  const lastReal = punten.findLastIndex(({ gerealiseerd }) => gerealiseerd !== null);
  const from = punten[lastReal]?.gerealiseerd ?? 0;
  const coming = [
    { index: lastReal, laag: from, midden: from, hoog: from },
    ...punten.flatMap(({ verwacht }, index) => (verwacht ? [{ index, ...verwacht }] : [])),
  ];
  const line = (points: [number, number][]) => points.map(([px, py]) => `${px},${py}`).join(" ");
  const staaf = Math.min(18, (x(1) - x(0)) * 0.6);
  const every = width < 520 ? 4 : 2;
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={styles.chart}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.hatchPaper} />
          <rect width="1.5" height="6" className={styles.hatchInk} />
        </pattern>
        <pattern id={stripes} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="5" height="5" className={styles.hatchPaper} />
          <rect width="2" height="5" className={styles.zonderInk} />
        </pattern>
      </defs>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={margin.left} x2={width} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={margin.left - 6} y={y(tick) + 5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {coming.length > 1 && (
        <>
          {punten.map(
            ({ naam, verwacht, zonderGeld }, index) =>
              verwacht &&
              zonderGeld > 0 && (
                <rect
                  key={naam}
                  className={styles.zonder}
                  fill={`url(#${stripes})`}
                  x={x(index) - staaf / 2}
                  y={y(verwacht.midden)}
                  width={staaf}
                  height={y(Math.max(0, verwacht.midden - zonderGeld)) - y(verwacht.midden)}
                />
              ),
          )}
          <polygon
            className={styles.band}
            fill={`url(#${hatch})`}
            points={line([
              ...coming.map(({ index, hoog }): [number, number] => [x(index), y(hoog)]),
              ...coming.toReversed().map(({ index, laag }): [number, number] => [x(index), y(laag)]),
            ])}
          />
          <polyline
            className={styles.expected}
            points={line(coming.map(({ index, midden }) => [x(index), y(midden)]))}
          />
        </>
      )}
      {segments(punten.map(({ gerealiseerd }) => gerealiseerd)).map((part) => (
        <g key={part[0]?.index} className={styles.realised}>
          <polyline points={line(part.map(({ index, value }) => [x(index), y(value)]))} />
          {part.map(({ index, value }) => (
            <circle key={index} cx={x(index)} cy={y(value)} r={3} />
          ))}
        </g>
      ))}
      {punten.map(
        ({ naam, quotum }, index) =>
          quotum !== null && (
            <rect key={naam} className={styles.target} x={x(index) - 9} y={y(quotum) - 1.5} width={18} height={3} />
          ),
      )}
      {punten.map(
        ({ naam }, index) =>
          (punten.length - 1 - index) % every === 0 && (
            <text
              key={naam}
              className={styles.tick}
              x={index === punten.length - 1 ? width - 1 : x(index)}
              y={height - 8}
              textAnchor={index === punten.length - 1 ? "end" : "middle"}
            >
              {naam}
            </text>
          ),
      )}
    </svg>
  );
}
