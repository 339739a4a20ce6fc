import { type ScaleLinear, scaleLinear } from "d3-scale";
import { useId } from "react";
import { NARROW, Tekenvlak } from "./Tekenvlak";
import styles from "./Waterval.module.css";

export interface Watervalrij {
  key: string;
  name: string;
  from: number;
  to: number;
  note: string;
  /** Whether it is a figure and not a change. */
  whole: boolean;
}

interface WatervalProps {
  /** What a screen reader says in place of the picture. */
  label: string;
  rows: Watervalrij[];
  /** What says that the scale does not begin at nought. */
  broken: string;
}

const axisHeight = 28;
/** Below this part of the largest figure changes could not be told apart on a scale from nought. */
const SMALL = 0.4;

interface Layout {
  rowHeight: number;
  barHeight: number;
  barTop: number;
  left: number;
  right: number;
  stacked: boolean;
}

const narrow: Layout = { rowHeight: 52, barHeight: 18, barTop: 27, left: 2, right: 4, stacked: true };
const wide: Omit<Layout, "left"> = { rowHeight: 34, barHeight: 22, barTop: 6, right: 76, stacked: false };

const heightOf = (rows: number, { rowHeight }: Pick<Layout, "rowHeight">) => axisHeight + rows * rowHeight + 4;

function layoutFor(width: number, rows: Watervalrij[]): Layout {
  const longest = Math.max(...rows.map(({ name }) => name.length));
  return width < NARROW ? narrow : { ...wide, left: Math.min(24 + longest * 7.2, width * 0.4) };
}

/** From where to where the scale goes, and whether that leaves out nought. */
function reach(rows: Watervalrij[]): { low: number; high: number; broken: boolean } {
  const levels = rows.flatMap(({ from, to, whole }) => (whole ? [to] : [from, to]));
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const broken = low > 0 && high - low < SMALL * high;
  const room = Math.max((high - low) * 0.5, high * 0.02);
  return broken
    ? { low: low - room, high, broken }
    : { low: Math.min(0, low), high: Math.max(0, high, low + 1), broken };
}

/** A figure, what it gained and lost step by step, and the figure that it became. */
export function Waterval(props: WatervalProps) {
  const { length } = props.rows;
  return (
    <Tekenvlak height={{ wide: heightOf(length, wide), narrow: heightOf(length, narrow) }}>
      {(width) => <Tekening {...props} width={width} />}
    </Tekenvlak>
  );
}

function Tekening({ label, rows, broken: explanation, width }: WatervalProps & { width: number }) {
  const hatch = useId();
  const layout = layoutFor(width, rows);
  const { stacked } = layout;
  const { low, high, broken } = reach(rows);
  const x = scaleLinear([low, high], [layout.left, width - layout.right]).nice(stacked ? 4 : 6);
  const height = heightOf(rows.length, layout);
  return (
    <>
      <svg width={width} height={height} role="img" aria-label={label} className={styles.chart}>
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" className={styles.paper} />
            <rect width="2.5" height="7" className={styles.ink} />
          </pattern>
        </defs>
        {x.ticks(stacked ? 4 : 6).map((tick) => (
          <g key={tick} transform={`translate(${Math.round(x(tick)) + 0.5} 0)`}>
            <line className={tick === 0 ? styles.zero : styles.grid} y1={axisHeight - 4} y2={height} />
            <text className={styles.tick} y={axisHeight - 11} textAnchor={edge(x(tick), width, stacked)}>
              {tick}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <g key={row.key} transform={`translate(0 ${axisHeight + index * layout.rowHeight})`}>
            <Row row={row} layout={layout} width={width} x={x} hatch={`url(#${hatch})`} torn={broken} />
            {index < rows.length - 1 && (
              <line
                className={styles.connector}
                x1={x(row.to)}
                x2={x(row.to)}
                y1={layout.barTop + layout.barHeight}
                y2={layout.rowHeight + layout.barTop}
              />
            )}
          </g>
        ))}
      </svg>
      {broken && <p className={styles.note}>{explanation}</p>}
    </>
  );
}

/** Keeps the first and last number of the axis inside a narrow picture. */
function edge(x: number, width: number, stacked: boolean): "start" | "middle" | "end" {
  if (!stacked || (x >= 12 && x <= width - 12)) {
    return "middle";
  }
  return x < 12 ? "start" : "end";
}

interface RowProps {
  row: Watervalrij;
  layout: Layout;
  width: number;
  x: ScaleLinear<number, number>;
  /** What fills a bar that takes away. */
  hatch: string;
  /** Whether a figure's bar goes on beyond the scale. */
  torn: boolean;
}

function ink({ whole, from, to }: Watervalrij): "whole" | "more" | "less" {
  if (whole) {
    return "whole";
  }
  return to < from ? "less" : "more";
}

/** A figure as a bar from the begin of the scale, or a change as one from where it began. */
function Row({ row, layout, width, x, hatch, torn }: RowProps) {
  const { stacked, left, barTop, barHeight } = layout;
  const kind = ink(row);
  const base = row.whole ? Math.max(x.domain()[0] ?? 0, 0) : row.from;
  const [begin, end] = [x(Math.min(base, row.to)), x(Math.max(base, row.to))];
  const textLine = stacked ? 20 : barTop + barHeight / 2 + 5;
  const text = row.whole ? styles.strong : styles.name;
  return (
    <>
      <text className={text} x={stacked ? left + 4 : left - 10} y={textLine} textAnchor={stacked ? "start" : "end"}>
        {row.name}
      </text>
      <rect
        className={styles[kind]}
        fill={kind === "less" ? hatch : undefined}
        x={begin}
        y={barTop}
        width={Math.max(row.whole ? 0 : 1.5, end - begin)}
        height={barHeight}
      />
      {row.whole && torn && <Tear x={begin + 10} y={barTop} height={barHeight} />}
      <text className={text} x={width - (stacked ? 4 : 0)} y={textLine} textAnchor="end">
        {row.note}
      </text>
    </>
  );
}

/** A bar that is torn here goes on further to the left. */
function Tear({ x, y, height }: { x: number; y: number; height: number }) {
  const step = height / 4;
  const points = [0, 1, 2, 3, 4].map((index) => `${x + (index % 2 === 0 ? 0 : 4)} ${y + index * step}`);
  return <polyline className={styles.tear} points={points.join(" ")} />;
}
