import type { ReactNode } from "react";
import styles from "./Subnavigatie.module.css";

/** The subjects of one page, under its head: a link each, of which the present one says so with `aria-current`. */
export function Subnavigatie({ naam, children }: { naam: string; children: ReactNode[] }) {
  return (
    <nav aria-label={naam} className={styles.sub}>
      <ul>{children}</ul>
    </nav>
  );
}
