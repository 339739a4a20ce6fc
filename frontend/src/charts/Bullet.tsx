import styles from "./Bullet.module.css";

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
  // In parts of the width, so that a table of them needs no measuring.
  const part = (number: number) => `${max > 0 ? Math.min(Math.max(number / max, 0), 1) * 100 : 0}%`;
  return (
    <div className={styles.bullet}>
      <svg width="100%" height={height} role="img" aria-label={label}>
        <rect className={styles.range2} width="100%" height={height} />
        {target !== undefined && <rect className={styles.range1} width={part(target * 0.8)} height={height} />}
        {value !== null && <rect className={styles.realised} y={8} width={part(value)} height={height - 16} />}
        {[...new Set([target, targetEnd])].map(
          (tick) =>
            tick !== undefined && (
              <rect
                key={tick}
                className={styles.target}
                x={part(tick)}
                y={3}
                width={3}
                height={height - 6}
                transform="translate(-1.5)"
              />
            ),
        )}
      </svg>
    </div>
  );
}
