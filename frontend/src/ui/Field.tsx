import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import styles from "./Field.module.css";

interface Labelled {
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: string | undefined;
}

function useDescription({ hint, error }: Pick<Labelled, "hint" | "error">) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return { id, aria: { "aria-describedby": describedBy, "aria-invalid": error ? true : undefined } };
}

function Frame({ id, label, hint, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className={error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
      {children}
    </div>
  );
}

export function TextField({ label, hint, error, ...rest }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const { id, aria } = useDescription({ hint, error });
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input id={id} className={styles.control} {...aria} {...rest} />
    </Frame>
  );
}

export function SelectField({ label, hint, error, ...rest }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const { id, aria } = useDescription({ hint, error });
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select id={id} className={styles.control} {...aria} {...rest} />
    </Frame>
  );
}

/** For more than a line; grows with what is typed where the browser can. */
export function TextAreaField({ label, hint, error, ...rest }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { id, aria } = useDescription({ hint, error });
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea id={id} rows={3} className={`${styles.control} ${styles.area}`} {...aria} {...rest} />
    </Frame>
  );
}
