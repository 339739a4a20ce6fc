import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { figures } from "@/api/queries";
import type { Kolom } from "@/api/schemas";
import { type Bezwaar, controleer } from "./controleren";
import { type Verzending, type Verzonden, verzend } from "./verzenden";

export type Aanlevering =
  | { fase: "kiezen"; geannuleerd: boolean }
  | { fase: "controleren"; bestand: File; gelezen: number }
  | { fase: "verzenden"; verzending: Verzending; verzonden: number; begonnen: number }
  | { fase: "bezwaar"; bezwaar: Bezwaar }
  | { fase: "fout"; error: unknown };

const choosing: Aanlevering = { fase: "kiezen", geannuleerd: false };

/** Takes a file from the computer to the server: first looked through here, and sent only if nothing was found. */
export function useAanlevering(onDone: (verzonden: Verzonden) => void) {
  const [aanlevering, setAanlevering] = useState<Aanlevering>(choosing);
  const running = useRef<AbortController>(undefined);
  const client = useQueryClient();

  useEffect(() => () => running.current?.abort(), []);

  const start = async (verzending: Verzending, kolommen: Kolom[]) => {
    const control = new AbortController();
    running.current = control;
    const { bestand } = verzending;
    const finish = (next: Aanlevering) => {
      running.current = undefined;
      setAanlevering(next);
    };
    const onRead = (gelezen: number) => setAanlevering({ fase: "controleren", bestand, gelezen });
    try {
      onRead(0);
      const bezwaar = await controleer(bestand, kolommen, onRead, control.signal);
      if (bezwaar) {
        finish({ fase: "bezwaar", bezwaar });
        return;
      }
      const begonnen = Date.now();
      const onSent = (verzonden: number) => setAanlevering({ fase: "verzenden", verzending, verzonden, begonnen });
      onSent(0);
      const verzonden = await verzend(verzending, onSent, control.signal);
      client.invalidateQueries({ queryKey: figures });
      finish(choosing);
      onDone(verzonden);
    } catch (error) {
      finish(control.signal.aborted ? { fase: "kiezen", geannuleerd: true } : { fase: "fout", error });
    }
  };

  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setAanlevering(choosing), []);
  /** Asked in the moment of leaving, when what was drawn last may be behind: the way on from a sent file is no leaving. */
  const isUnderway = useCallback(() => running.current !== undefined, []);
  return { aanlevering, start, cancel, reset, isUnderway };
}
