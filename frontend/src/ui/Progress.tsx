import { type ReactNode, useId } from "react";
import styles from "./Progress.module.css";

interface ProgressProps {
  label: string;
  /** From 0 to 1; left out while the end is not known. */
  value?: number | undefined;
  /** The exact amounts beside the picture. */
  children?: ReactNode;
}

export function Progress({ label, value, children }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.amount}>{children}</span>
      <progress id={id} max={1} value={value} />
    </div>
  );
}
