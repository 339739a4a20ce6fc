import { type ReactNode, useId } from "react";
import styles from "./Keuzes.module.css";

interface KeuzesProps<T extends string> {
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  options: { value: T; label: ReactNode; disabled?: boolean }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Chooses any number of a few: boxes to tick, because a list with multiple selection is hard to work by keyboard. */
export function Keuzes<T extends string>({ legend, hint, error, options, chosen, onChange }: KeuzesProps<T>) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={error ? `${styles.choices} ${styles.wrong}` : styles.choices} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.options}>
        {options.map(({ value, label, disabled }) => (
          <label key={value} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={disabled}
              aria-invalid={error ? true : undefined}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
