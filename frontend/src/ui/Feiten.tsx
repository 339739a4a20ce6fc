import type { ReactNode } from "react";
import styles from "./Feiten.module.css";

/** What is known, name by name; what has no value is left out. */
export function Feiten({ feiten }: { feiten: [naam: string, waarde: ReactNode][] }) {
  return (
    <dl className={styles.facts}>
      {feiten.map(
        ([naam, waarde]) =>
          waarde !== undefined && (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
