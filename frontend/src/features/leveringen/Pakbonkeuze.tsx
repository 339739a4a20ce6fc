import { useState } from "react";
import type { NieuwePakbon } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { leesPakbonbestand, type Pakbonfout } from "./pakbon";

interface PakbonkeuzeProps {
  onChange: (pakbon: NieuwePakbon | undefined) => void;
  /** Why the chosen pakbon cannot go with what is delivered. */
  past?: string | undefined;
  gekozen: boolean;
  disabled: boolean;
}

/** Takes the pakbon of the file, if there is one; it is read and judged on this computer. */
export function Pakbonkeuze({ onChange, past, gekozen, disabled }: PakbonkeuzeProps) {
  const { t } = useLanguage();
  const [fout, setFout] = useState<Pakbonfout>();
  // A file button forgets its file only when it is made anew.
  const [keer, setKeer] = useState(0);

  const lees = async (bestand: File | undefined) => {
    const gelezen = bestand && (await leesPakbonbestand(bestand).catch((): Pakbonfout => "onleesbaar"));
    setFout(typeof gelezen === "string" ? gelezen : undefined);
    onChange(typeof gelezen === "string" ? undefined : gelezen);
  };
  return (
    <>
      <TextField
        key={keer}
        label={t.leveringen.pakbon}
        hint={t.leveringen.pakbonHint}
        type="file"
        accept=".json,application/json"
        disabled={disabled}
        error={fout ? t.leveringen.pakbonFout[fout] : past}
        onChange={({ target }) => lees(target.files?.[0])}
      />
      <p role="status">{gekozen && !past && t.leveringen.pakbonGelezen}</p>
      {gekozen && (
        <div>
          <Button
            kind="plain"
            disabled={disabled}
            onClick={() => {
              setKeer(keer + 1);
              onChange(undefined);
            }}
          >
            {t.leveringen.pakbonWeg}
          </Button>
        </div>
      )}
    </>
  );
}
