import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { downloadCsv, downloadJson, downloadXlsx } from "@/api/download";
import type { Stand } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import { useUitvoertekst } from "./tekst";
import styles from "./Uitvoerdialoog.module.css";

/** The shortest password that the contract takes. */
const KORTST = 12;

interface UitvoerdialoogProps {
  stand: Stand;
  onClose: () => void;
}

/** Takes the figures of a stand along: as a table, as data, as a workbook with a password, or on paper. */
export function Uitvoerdialoog({ stand, onClose }: UitvoerdialoogProps) {
  const u = useUitvoertekst();
  const pad = `/standen/${stand.kwartaal}?versie=${stand.versie}`;
  const naam = `banenafspraak-${stand.kwartaal}`;
  const bestand = useMutation({
    mutationFn: (soort: "csv" | "json") => (soort === "csv" ? downloadCsv : downloadJson)(pad, `${naam}.${soort}`),
  });
  const [verschil, setVerschil] = useState(false);
  const werkboek = useMutation({
    mutationFn: (wachtwoord: string) =>
      downloadXlsx(
        `/standen/${stand.kwartaal}/werkboeken?versie=${stand.versie}`,
        { wachtwoord },
        `banenmonitor-${stand.kwartaal}.xlsx`,
      ),
  });
  const { formulier, fout } = useFormulier((form) => {
    const wachtwoord = String(form.get("wachtwoord"));
    const gelijk = wachtwoord === form.get("nogmaals");
    setVerschil(!gelijk);
    if (gelijk) {
      werkboek.mutate(wachtwoord);
    }
  });
  const error = bestand.error ?? werkboek.error;
  return (
    <Dialog
      title={u.titel(quarterName(stand.kwartaal), stand.versie)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{u.sluit}</Button>}
    >
      <p>{u.uitleg}</p>
      {error && <ProblemMessage error={error} />}
      <section className={styles.part}>
        <h3>{u.bestanden}</h3>
        <div className={styles.buttons}>
          <Button onClick={() => bestand.mutate("csv")}>{u.csv}</Button>
          <Button onClick={() => bestand.mutate("json")}>{u.json}</Button>
          <Button
            onClick={() => {
              onClose();
              // The page is printed, not the dialog before it.
              setTimeout(() => window.print());
            }}
          >
            {u.afdrukken}
          </Button>
        </div>
      </section>
      <section className={styles.part}>
        <h3>{u.excel}</h3>
        <p>{u.excelUitleg}</p>
        <form {...formulier} className={styles.form}>
          <TextField
            label={u.wachtwoord}
            name="wachtwoord"
            type="password"
            autoComplete="new-password"
            required
            minLength={KORTST}
            maxLength={128}
            error={fout("wachtwoord")}
          />
          <TextField
            label={u.nogmaals}
            name="nogmaals"
            type="password"
            autoComplete="new-password"
            required
            maxLength={128}
            error={fout("nogmaals") ?? (verschil ? u.anders : undefined)}
          />
          <div>
            <Button type="submit" kind="primary" disabled={werkboek.isPending}>
              {werkboek.isPending ? u.bezig : u.maak}
            </Button>
          </div>
        </form>
        <div role="status">{werkboek.isSuccess && <Message tone="ok" title={u.klaar} />}</div>
      </section>
    </Dialog>
  );
}
