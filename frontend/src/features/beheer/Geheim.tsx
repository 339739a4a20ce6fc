import { useState } from "react";
import type { ApiClientMetGeheim } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Message } from "@/ui/Message";
import styles from "./Beheer.module.css";
import { useBeheertekst } from "./tekst";

/** Shows the secret of a new client, once; only its digest is kept. */
export function Geheim({ client, onClose }: { client: ApiClientMetGeheim; onClose: () => void }) {
  const b = useBeheertekst();
  const [copied, setCopied] = useState<boolean>();
  // Without a secure context there is no clipboard; the secret can be selected by hand.
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(client.geheim) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Dialog
      title={b.geheimTitel}
      // Escape must not throw the only copy away.
      onClose={() => {}}
      actions={
        <>
          <Button onClick={copy}>{b.kopieer}</Button>
          <Button kind="primary" onClick={onClose}>
            {b.bewaard}
          </Button>
        </>
      }
    >
      <Message tone="warn" title={b.geheimHelp} />
      <dl className={styles.secrets}>
        <dt>{b.clientId}</dt>
        <dd className={styles.secret}>{client.clientId}</dd>
        <dt>{b.geheim}</dt>
        <dd className={styles.secret}>{client.geheim}</dd>
      </dl>
      <p role="status">{copied === undefined ? "" : copied ? b.gekopieerd : b.nietGekopieerd}</p>
    </Dialog>
  );
}
