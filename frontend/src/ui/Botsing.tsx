import { type Language, useLanguage } from "@/i18n/language";
import styles from "./Botsing.module.css";
import { Button } from "./Button";
import { Cell } from "./Cell";
import { Dialog } from "./Dialog";
import { Message } from "./Message";
import { ProblemMessage } from "./ProblemMessage";
import { Table } from "./Table";

const nl = {
  help: "Vergelijk wat verschilt. Er is nog niets opgeslagen. Wat alleen de ander wijzigde, blijft in uw versie staan.",
  veld: "Veld",
  nu: "Zoals het nu is",
  uw: "Uw versie",
  toch: "Mijn versie opslaan",
  overnemen: "Versie van nu laten staan",
  zelfde: "De versie van nu heeft al wat u wilde opslaan.",
};

const en: typeof nl = {
  help: "Compare what differs. Nothing was saved yet. What only the other changed stays in your version.",
  veld: "Field",
  nu: "As it is now",
  uw: "Your version",
  toch: "Save my version",
  overnemen: "Keep the version of now",
  zelfde: "The version of now already has what you wanted to save.",
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** A field that one of the two changed, as people read it. */
export interface Verschil {
  veld: string;
  nu: string;
  uw: string;
}

interface BotsingProps {
  titel: string;
  /** What it is that two people changed. */
  waarvan: string;
  /** Who made the version of now, and when. */
  herkomst?: string;
  verschillen: Verschil[];
  /** Why nothing can go over the version of now. */
  gesloten?: string | undefined;
  busy: boolean;
  /** Why another try to save was refused. */
  error: unknown;
  /** Back to what was filled in. */
  onClose: () => void;
  onKeep: () => void;
  onOverwrite: () => void;
}

/** Two people changed one thing: shows both versions and lets the second choose. */
export function Botsing(props: BotsingProps) {
  const { titel, waarvan, herkomst, verschillen, gesloten, busy, error, onClose, onKeep, onOverwrite } = props;
  const tekst = teksten[useLanguage().language];
  const zelfde = verschillen.every(({ nu, uw }) => nu === uw) ? tekst.zelfde : undefined;
  const klaar = gesloten ?? zelfde;
  return (
    <Dialog
      title={titel}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onKeep}>{tekst.overnemen}</Button>
          {!klaar && (
            <Button kind="primary" onClick={onOverwrite} disabled={busy}>
              {tekst.toch}
            </Button>
          )}
        </>
      }
    >
      {klaar ? <Message tone="info" title={klaar} /> : <p>{tekst.help}</p>}
      {error ? <ProblemMessage error={error} /> : null}
      {herkomst && <p>{herkomst}</p>}
      <Table caption={waarvan} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{tekst.veld}</th>
            <th scope="col">{tekst.nu}</th>
            <th scope="col">{tekst.uw}</th>
          </tr>
        </thead>
        <tbody>
          {verschillen.map(({ veld, nu, uw }) => (
            <tr key={veld}>
              <th scope="row">{veld}</th>
              <Cell head={tekst.nu} className={styles.waarde}>
                {nu}
              </Cell>
              <Cell head={tekst.uw} className={styles.waarde}>
                {nu === uw ? uw : <strong>{uw}</strong>}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Dialog>
  );
}
