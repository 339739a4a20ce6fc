import { useEffect } from "react";
import { Fragment } from "./Fragment";
import type { Treffer } from "./treffers";
import styles from "./Zoeken.module.css";

interface TreffersProps {
  /** Begins the ids of the list and of each place in it. */
  id: string;
  label: string;
  groepen: { groep: string; treffers: Treffer[] }[];
  /** Which one the arrow keys are at. */
  plaats: number;
  onOpen: (treffer: Treffer) => void;
}

/** What was found, grouped; the focus stays in the field above it, which tells which one is chosen. */
export function Treffers({ id, label, groepen, plaats, onOpen }: TreffersProps) {
  useEffect(() => {
    document.getElementById(`${id}-${plaats}`)?.scrollIntoView({ block: "nearest" });
  }, [id, plaats]);
  let teller = 0;
  return (
    <div id={`${id}-lijst`} role="listbox" aria-label={label} className={styles.lijst}>
      {groepen.map(({ groep, treffers }, nummer) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
        <div key={groep} role="group" aria-labelledby={`${id}-groep-${nummer}`}>
          <div id={`${id}-groep-${nummer}`} role="presentation" className={styles.groep}>
            {groep}
          </div>
          {treffers.map((treffer) => {
            const hier = teller++;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above it answers to the keys
              <div
                key={treffer.id}
                id={`${id}-${hier}`}
                role="option"
                aria-selected={hier === plaats}
                tabIndex={-1}
                className={styles.treffer}
                onClick={() => onOpen(treffer)}
              >
                <span className={styles.titel}>{treffer.titel}</span>
                {treffer.fragment && (
                  <span className={styles.klein}>
                    <Fragment tekst={treffer.fragment} />
                  </span>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
