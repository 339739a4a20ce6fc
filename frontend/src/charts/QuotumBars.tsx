import { scaleLinear } from "d3-scale";
import { useId } from "react";
import styles from "./QuotumBars.module.css";
import { NARROW, Tekenvlak } from "./Tekenvlak";

export interface QuotumBar {
  code: string;
  name: string;
  /** Null where nothing may or can be shown. */
  realised: number | null;
  target: number | null;
  /** Whether a source is missing: then there is no verdict, so no shortfall is drawn. */
  atLeast: boolean;
  note: string;
  tone: "ok" | "bad" | "neutral";
}

interface QuotumBarsProps {
  /** What a screen reader says in place of the picture. */
  label: string;
  bars: QuotumBar[];
}

interface Layout {
  rowHeight: number;
  barHeight: number;
  barTop: number;
  left: number;
  right: number;
  stacked: boolean;
}

const axisHeight = 28;

const wide: Omit<Layout, "left"> = { rowHeight: 37, barHeight: 24, barTop: 6, right: 104, stacked: false };
const narrow: Layout = { rowHeight: 60, barHeight: 20, barTop: 30, left: 2, right: 4, stacked: true };

const heightOf = (bars: number, { rowHeight }: Pick<Layout, "rowHeight">) => axisHeight + bars * rowHeight + 6;

/** A reason in as many lines as it needs beside or under a tick on this width. */
function lines(note: string, width: number): string[] {
  if (width >= 340 || note.length < 20) {
    return [note];
  }
  const middle = note.indexOf(" ", note.length / 2 - 4);
  return middle < 0 ? [note] : [note.slice(0, middle), note.slice(middle + 1)];
}

/** A label no longer than the room beside the bars. */
const shortName = ({ name, code }: QuotumBar) => (name.length <= 26 ? name : code);

function layoutFor(width: number, bars: QuotumBar[]): Layout {
  if (width < NARROW) {
    return narrow;
  }
  const longest = Math.max(...bars.map((bar) => shortName(bar).length));
  return { ...wide, left: Math.min(24 + longest * 7.4, width * 0.3) };
}

/** Jobs per unit as bars, the quotum as a tick, what falls short hatched. */
export function QuotumBars(props: QuotumBarsProps) {
  const { length } = props.bars;
  return (
    <Tekenvlak height={{ wide: heightOf(length, wide), narrow: heightOf(length, narrow) }}>
      {(width) => <Tekening {...props} width={width} />}
    </Tekenvlak>
  );
}

function Tekening({ label, bars, width }: QuotumBarsProps & { width: number }) {
  const hatch = useId();
  const layout = layoutFor(width, bars);
  const longest = Math.max(1, ...bars.flatMap(({ realised, target }) => [realised ?? 0, target ?? 0]));
  const x = scaleLinear([0, longest], [layout.left, width - layout.right]).nice(layout.stacked ? 4 : 6);
  const height = heightOf(bars.length, layout);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={styles.chart}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className={styles.hatchPaper} />
          <rect width="3" height="7" className={styles.hatchInk} />
        </pattern>
      </defs>
      {x.ticks(layout.stacked ? 4 : 6).map((tick) => (
        <g key={tick} transform={`translate(${Math.round(x(tick)) + 0.5} 0)`}>
          <line className={tick === 0 ? styles.zero : styles.grid} y1={axisHeight - 4} y2={height} />
          <text
            className={styles.tick}
            y={axisHeight - 11}
            textAnchor={layout.stacked ? edge(x(tick), width) : "middle"}
          >
            {tick}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => (
        <g key={bar.code} transform={`translate(0 ${axisHeight + index * layout.rowHeight})`}>
          <Row bar={bar} layout={layout} width={width} x={x} hatch={hatch} />
        </g>
      ))}
    </svg>
  );
}

/** Keeps the first and last number of the axis inside a narrow picture. */
function edge(x: number, width: number): "start" | "middle" | "end" {
  if (x < 12) {
    return "start";
  }
  return x > width - 12 ? "end" : "middle";
}

interface RowProps {
  bar: QuotumBar;
  layout: Layout;
  width: number;
  x: (value: number) => number;
  hatch: string;
}

function Row({ bar, layout, width, x, hatch }: RowProps) {
  const { realised, target, atLeast } = bar;
  const { barTop, barHeight, stacked } = layout;
  const middle = barTop + barHeight / 2 + 5;
  const textLine = stacked ? 21 : middle;
  const short = realised !== null && target !== null && !atLeast && realised < target;
  return (
    <>
      <text
        className={styles.name}
        x={stacked ? layout.left + 6 : layout.left - 10}
        y={textLine}
        textAnchor={stacked ? "start" : "end"}
      >
        {shortName(bar)}
        <title>{bar.name}</title>
      </text>
      {realised !== null && (
        <rect className={styles.bar} x={x(0)} y={barTop} width={Math.max(0, x(realised) - x(0))} height={barHeight} />
      )}
      {short && (
        <rect
          className={styles.shortfall}
          fill={`url(#${hatch})`}
          x={x(realised) + 0.75}
          y={barTop + 0.75}
          width={Math.max(0, x(target) - x(realised) - 1.5)}
          height={barHeight - 1.5}
        />
      )}
      {target !== null && (
        <rect className={styles.target} x={x(target) - 1.5} y={barTop - 4} width={3} height={barHeight + 8} />
      )}
      {realised === null ? (
        <Reason bar={bar} x={x(target ?? 0) + 12} y={middle} width={width} />
      ) : (
        <text className={styles[bar.tone]} x={width - (stacked ? 4 : 0)} y={textLine} textAnchor="end">
          {bar.note}
        </text>
      )}
    </>
  );
}

/** Why there is no bar: longer than a number, so it starts right after the tick. */
function Reason({ bar, x, y, width }: { bar: QuotumBar; x: number; y: number; width: number }) {
  const text = lines(bar.note, width);
  const first = y - (text.length - 1) * 8;
  return (
    <text className={styles[bar.tone]}>
      {text.map((line, index) => (
        <tspan key={line} x={x} y={first + index * 17}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
