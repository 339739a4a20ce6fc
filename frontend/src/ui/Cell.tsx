import type { ReactNode } from "react";
import styles from "./Table.module.css";

interface CellProps {
  /** Of its column. */
  head: string | undefined;
  number?: boolean | undefined;
  /** Whether it holds what can be done with the row. */
  action?: boolean;
  className?: string | undefined;
  lang?: string | undefined;
  children: ReactNode;
}

/** A value in a table that stacks. Whatever it is made of stays in one box, which a narrow screen sets beside the head. */
export function Cell({ head, number, action, children, ...cell }: CellProps) {
  return (
    <td data-label={head} data-number={number || undefined} data-action={action || undefined} {...cell}>
      <div className={styles.value}>{children}</div>
    </td>
  );
}
