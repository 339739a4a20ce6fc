import { scaleLinear } from "d3-scale";
import styles from "./Bullet.module.css";
import { useWidth } from "./useWidth";

interface BulletProps {
  /** What a screen reader says in place of the picture. */
  label: string;
  value: number | null;
  /** Without a norm there is only the bar. */
  target?: number | undefined;
  /** The upper bound, when the target is a band. */
  targetEnd?: number | undefined;
  /** The end of the scale. */
  max: number;
}

const height = 26;

/** Realised against target: a bar, a tick, and the range under 80 % of the target behind them. */
export function Bullet({ label, value, target, targetEnd, max }: BulletProps) {
  const [frame, width] = useWidth<HTMLDivElement>(216);
  const x = scaleLinear([0, max], [0, width]).clamp(true);
  return (
    <div ref={frame} className={styles.bullet}>
      <svg width={width} height={height} role="img" aria-label={label}>
        <rect className={styles.range2} width={width} height={height} />
        {target !== undefined && <rect className={styles.range1} width={x(target * 0.8)} height={height} />}
        {value !== null && <rect className={styles.realised} y={8} width={x(value)} height={height - 16} />}
        {target !== undefined && (
          <rect className={styles.target} x={x(target) - 1.5} y={3} width={3} height={height - 6} />
        )}
        {targetEnd !== undefined && (
          <rect className={styles.target} x={x(targetEnd) - 1.5} y={3} width={3} height={height - 6} />
        )}
      </svg>
    </div>
  );
}
