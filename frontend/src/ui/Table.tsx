import { type ReactNode, useId } from "react";
import styles from "./Table.module.css";
import { useOverflow } from "./useOverflow";

interface TableProps {
  caption: ReactNode;
  /** Whether the caption is only for who cannot see the heading above the table. */
  captionHidden?: boolean;
  /** Whether a narrow screen shows each row as a block; then its values are each a `Cell`. */
  stacks?: boolean;
  children: ReactNode;
}

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard. */
export function Table({ caption, captionHidden = false, stacks = false, children }: TableProps) {
  const id = useId();
  const { box, overflows } = useOverflow();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div ref={box} className={styles.scroll} role="group" aria-labelledby={id} tabIndex={overflows ? 0 : undefined}>
      <table className={stacks ? `${styles.table} ${styles.stacks}` : styles.table}>
        <caption id={id} className={captionHidden ? styles.hidden : undefined}>
          <span className={styles.caption}>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}
