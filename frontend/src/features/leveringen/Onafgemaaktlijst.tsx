import { useQueryClient } from "@tanstack/react-query";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Message } from "@/ui/Message";
import { wis } from "./balie";
import styles from "./Onafgemaaktlijst.module.css";
import type { Hervatbaar } from "./useOnafgemaakt";

/** Asks for the files of which a part was sent before the page was closed: only the user can open them again. */
export function Onafgemaaktlijst({ open }: { open: Hervatbaar[] }) {
  const { t, f } = useScreenLanguage();
  const client = useQueryClient();
  if (open.length === 0) {
    return null;
  }
  const stop = async (upload: string) => {
    await wis(upload);
    await client.invalidateQueries({ queryKey: ["onafgemaakt"] });
  };
  return (
    <Message tone="info" title={t.leveringen.onafgemaakt(open.length)}>
      <ul className={styles.list}>
        {open.map(({ upload, bestandsnaam, keuze, positie, lengte }) => (
          <li key={upload} className={styles.item}>
            <span>
              <strong>{bestandsnaam || t.leveringen.zonderNaam}</strong>
              {keuze.soort && ` · ${t.soorten[keuze.soort]}`} ·{" "}
              {t.leveringen.bytesVan(f.bytes(positie), f.bytes(lengte))}
            </span>
            <Button kind="plain" onClick={() => stop(upload)} aria-label={t.leveringen.stopWisVan(bestandsnaam)}>
              {t.leveringen.stopWis}
            </Button>
          </li>
        ))}
      </ul>
      <p>{t.leveringen.onafgemaaktHelp}</p>
    </Message>
  );
}
