import { useId, useState } from "react";
import type { NieuwePakbon } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { FileButton } from "@/ui/FileButton";
import { Icon } from "@/ui/Icon";
import styles from "./Pakbonkeuze.module.css";
import { leesPakbonbestand, type Pakbonfout } from "./pakbon";

interface PakbonkeuzeProps {
  pakbon: NieuwePakbon | undefined;
  onChange: (pakbon: NieuwePakbon | undefined) => void;
  /** Whether it is of the soort and peildatum that are filled in. */
  past: boolean;
}

/** Takes the pakbon of a file, if there is one; it is read and judged on this computer. */
export function Pakbonkeuze({ pakbon, onChange, past }: PakbonkeuzeProps) {
  const { t } = useScreenLanguage();
  const id = useId();
  const [fout, setFout] = useState<Pakbonfout>();

  const lees = async ([bestand]: File[]) => {
    const gelezen = bestand && (await leesPakbonbestand(bestand).catch((): Pakbonfout => "onleesbaar"));
    setFout(typeof gelezen === "string" ? gelezen : undefined);
    onChange(typeof gelezen === "string" ? undefined : gelezen);
  };
  const bezwaar = fout ? t.leveringen.pakbonFout[fout] : !past && t.leveringen.pakbonAnders;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of one button says less than its name
    <div className={styles.pakbon} role="group" aria-labelledby={id}>
      <p id={id} className={styles.label}>
        {t.leveringen.pakbon}
      </p>
      {!pakbon && <p className={styles.hint}>{t.leveringen.pakbonHint}</p>}
      <p role="status" className={bezwaar ? styles.fout : styles.gelezen}>
        {bezwaar || (pakbon && t.leveringen.pakbonGelezen)}
      </p>
      <div className={styles.knoppen}>
        <FileButton accept=".json,application/json" onFiles={lees}>
          <Icon name="file" />
          {pakbon ? t.leveringen.pakbonAndere : t.leveringen.pakbonKies}
        </FileButton>
        {pakbon && (
          <Button kind="plain" onClick={() => onChange(undefined)}>
            {t.leveringen.pakbonWeg}
          </Button>
        )}
      </div>
    </div>
  );
}
