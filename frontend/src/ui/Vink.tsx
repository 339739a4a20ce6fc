import type { ReactNode } from "react";
import styles from "./Vink.module.css";

interface VinkProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** Says yes or no to one thing that stands alone. */
export function Vink({ checked, onChange, children }: VinkProps) {
  return (
    <label className={styles.vink}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
