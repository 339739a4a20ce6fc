import type { ReactNode } from "react";
import button from "./Button.module.css";
import styles from "./FileButton.module.css";

interface FileButtonProps {
  kind?: "primary" | "secondary";
  accept: string;
  multiple?: boolean;
  describedBy?: string;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Chooses files with a button like any other; the browser's own control in it keeps it usable by keyboard and touch. */
export function FileButton({ kind = "secondary", describedBy, onFiles, children, ...input }: FileButtonProps) {
  return (
    <label className={`${styles.holder} ${button.button} ${kind === "primary" ? button.primary : ""}`}>
      {children}
      <input
        type="file"
        className={styles.input}
        aria-describedby={describedBy}
        {...input}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, mended, may be chosen again.
          target.value = "";
        }}
      />
    </label>
  );
}
