import { useRef } from "react";
import { useAnker } from "@/ui/useAnker";
import styles from "./Begrippen.module.css";
import type { Begripregel } from "./begrippenTekst";

/** A term, what it means, and how it is computed when it is a figure. */
export function Begrip({ begrip: [begrip, uitleg, formule, anker] }: { begrip: Begripregel }) {
  const deel = useRef<HTMLDivElement>(null);
  const gezocht = useAnker(anker, deel);
  return (
    <div ref={deel} id={anker} tabIndex={gezocht ? -1 : undefined} data-gezocht={gezocht || undefined}>
      <dt>{begrip}</dt>
      <dd>
        {uitleg}
        {formule && <span className={styles.formula}>{formule}</span>}
      </dd>
    </div>
  );
}
