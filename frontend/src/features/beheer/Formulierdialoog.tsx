import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useBeheertekst } from "./tekst";

interface FormulierdialoogProps {
  titel: string;
  knop: string;
  stap: { isPending: boolean; isError: boolean; error: unknown };
  /** How often it was held back because a field was still empty. */
  incomplete?: number;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form of which the server judges the fields; after a refusal the focus goes to the first that is wrong. */
export function Formulierdialoog({ stap, incomplete = 0, onSubmit, ...rest }: FormulierdialoogProps) {
  const b = useBeheertekst();
  const ref = useRef<HTMLFormElement>(null);
  const { error } = stap;
  useEffect(() => {
    if (error || incomplete > 0) {
      ref.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    }
  }, [error, incomplete]);
  const formulier = {
    ref,
    // The server knows every rule and names every field at once, in the reader's language.
    noValidate: true,
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      onSubmit();
    },
  };
  return <Stapdialoog {...rest} bezig={b.bezig} stap={stap} formulier={formulier} atFields />;
}
