import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import styles from "./Table.module.css";

interface TableProps {
  caption: ReactNode;
  /** Whether the caption is only for who cannot see the heading above the table. */
  captionHidden?: boolean;
  /** Whether a narrow screen shows each row as a block; then each cell names its column in `data-label`. */
  stacks?: boolean;
  children: ReactNode;
}

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard. */
export function Table({ caption, captionHidden = false, stacks = false, children }: TableProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    // The table grows within a frame that does not, as its font comes in.
    for (const box of [element, ...element.children]) {
      observer.observe(box);
    }
    return () => observer.disconnect();
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      ref={frame}
      className={styles.scroll}
      role="group"
      aria-labelledby={id}
      // What scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className={stacks ? `${styles.table} ${styles.stacks}` : styles.table}>
        <caption id={id} className={captionHidden ? styles.hidden : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
