import { scaleLinear } from "d3-scale";
import styles from "./Sparkline.module.css";

interface SparklineProps {
  label: string;
  /** Oldest first; null where a quarter has no figure: the line is broken there, not drawn through. */
  values: (number | null)[];
}

const width = 84;
const height = 28;
const margin = 5;

/** The parts of a line between gaps. */
export function segments(values: (number | null)[]): { index: number; value: number }[][] {
  const parts: { index: number; value: number }[][] = [[]];
  for (const [index, value] of values.entries()) {
    if (value === null) {
      parts.push([]);
    } else {
      parts.at(-1)?.push({ index, value });
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** The course of a figure over quarters, small enough for a table cell. */
export function Sparkline({ label, values }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  const x = scaleLinear([0, Math.max(values.length - 1, 1)], [margin, width - margin]);
  const y = scaleLinear([Math.min(...known), Math.max(...known)], [height - margin, margin]);
  const last = segments(values).at(-1)?.at(-1);
  return (
    <svg width={width} height={height} role="img" aria-label={label} className={styles.sparkline}>
      {segments(values).map((part) => (
        <polyline key={part[0]?.index} points={part.map(({ index, value }) => `${x(index)},${y(value)}`).join(" ")} />
      ))}
      {last && <circle cx={x(last.index)} cy={y(last.value)} r={3.5} />}
    </svg>
  );
}
