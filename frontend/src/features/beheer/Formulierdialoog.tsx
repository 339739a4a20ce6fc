import { type ReactNode, useEffect, useId, useRef } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./Beheer.module.css";
import { useBeheertekst } from "./tekst";

interface FormulierdialoogProps {
  title: string;
  verb: string;
  busy: boolean;
  error: unknown;
  /** How often it was held back because a field was still empty. */
  incomplete?: number;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog; after a refusal the focus goes to the first field that is wrong. */
export function Formulierdialoog({
  title,
  verb,
  busy,
  error,
  incomplete = 0,
  onSubmit,
  onClose,
  children,
}: FormulierdialoogProps) {
  const { t } = useLanguage();
  const b = useBeheertekst();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error || incomplete > 0) {
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    }
  }, [error, incomplete]);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button type="submit" form={id} kind="primary" disabled={busy}>
            {busy ? b.bezig : verb}
          </Button>
        </>
      }
    >
      {error ? <ProblemMessage error={error} atFields /> : null}
      <form
        ref={form}
        id={id}
        className={styles.form}
        // The server knows every rule and names every field at once, in the reader's language.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
