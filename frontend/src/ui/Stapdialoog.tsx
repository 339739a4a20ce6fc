import { type ReactNode, useId } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { ProblemMessage } from "./ProblemMessage";
import styles from "./Stapdialoog.module.css";
import type { useFormulier } from "./useFormulier";

interface StapdialoogProps {
  titel: string;
  /** What the step does. */
  uitleg?: ReactNode;
  knop: string;
  bezig: string;
  /** Whether the step ends or undoes something. */
  gevaar?: boolean;
  stap: { isPending: boolean; isError: boolean; error: unknown };
  /** Whether each field tells what the server found wrong with it. */
  atFields?: boolean;
  formulier: ReturnType<typeof useFormulier>["formulier"];
  onClose: () => void;
  children?: ReactNode;
}

/** Asks once more before a step, or for what goes with it. */
export function Stapdialoog({
  titel,
  uitleg,
  knop,
  bezig,
  gevaar = false,
  stap,
  atFields = false,
  formulier,
  onClose,
  children,
}: StapdialoogProps) {
  const { t } = useLanguage();
  const form = useId();
  return (
    <Dialog
      title={titel}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button type="submit" form={form} kind={gevaar ? "danger" : "primary"} disabled={stap.isPending}>
            {stap.isPending ? bezig : knop}
          </Button>
        </>
      }
    >
      {uitleg && <p>{uitleg}</p>}
      {stap.isError && <ProblemMessage error={stap.error} atFields={atFields} />}
      <form id={form} className={styles.form} {...formulier}>
        {children}
      </form>
    </Dialog>
  );
}
