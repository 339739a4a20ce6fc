import type { ReactNode } from "react";
import styles from "./Legend.module.css";

export type Ink =
  | "realised"
  | "target"
  | "shortfall"
  | "range"
  | "line"
  | "dashes"
  | "band"
  | "bounds"
  | "more"
  | "less"
  | "cost"
  | "unpaid"
  | "break";

/** Which ink means what; a reader of the table needs it not. */
export function Legend({ items }: { items: [Ink, ReactNode][] }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {items.map(([ink, text]) => (
        <li key={ink}>
          <svg width="18" height="14" className={styles[ink]} aria-hidden="true">
            <Swatch ink={ink} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ ink }: { ink: Ink }) {
  switch (ink) {
    case "target":
      return <rect x="7" width="3" height="14" />;
    case "shortfall":
    case "band":
    case "less":
    case "unpaid":
      return (
        <>
          <rect x="0.5" y="1.5" width="17" height="11" />
          <path d="M1 9 8 2M5 12l8-8M11 12l6-6" />
        </>
      );
    case "break":
      return <path d="M9 0v14" />;
    case "bounds":
      return (
        <>
          <rect width="18" height="14" />
          <path d="M0 2.5h18M0 11.5h18" />
        </>
      );
    case "line":
    case "dashes":
      return <path d="M0 7h18" />;
    default:
      return <rect y="2" width="18" height="10" />;
  }
}
