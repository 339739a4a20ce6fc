import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { TextField } from "./Field";
import { Stapdialoog } from "./Stapdialoog";
import { useFormulier } from "./useFormulier";

interface BesluitdialoogProps<S extends string> {
  titel: string;
  uitleg: string;
  knop: string;
  bezig: string;
  /** What is asked of who ends or refuses it; left out of a step that needs no reason. */
  reden?: { label: string; hint?: string } | undefined;
  verstuur: (reden: string) => Promise<{ status: S }>;
  /** What is read anew once it is decided. */
  verouderd: QueryKey;
  onClose: () => void;
  onDone: (status: S) => void;
  children?: ReactNode;
}

/** Asks once more before one of two persons decides; a refusal and a withdrawal say why. */
export function Besluitdialoog<S extends string>({
  titel,
  uitleg,
  knop,
  bezig,
  reden,
  verstuur,
  verouderd,
  onClose,
  onDone,
  children,
}: BesluitdialoogProps<S>) {
  const client = useQueryClient();
  const besluit = useMutation({
    mutationFn: verstuur,
    onSuccess: async ({ status }) => {
      await client.invalidateQueries({ queryKey: verouderd });
      onDone(status);
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => besluit.mutate(String(ingevuld.get("reden") ?? "")));
  return (
    <Stapdialoog
      titel={titel}
      uitleg={uitleg}
      knop={knop}
      bezig={bezig}
      gevaar={reden !== undefined}
      stap={besluit}
      formulier={formulier}
      onClose={onClose}
    >
      {children}
      {reden && <TextField {...reden} error={fout("reden")} name="reden" required maxLength={500} />}
    </Stapdialoog>
  );
}
