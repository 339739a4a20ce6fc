import type { Leveringsoort } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { SelectField, TextField } from "@/ui/Field";
import { Kolommen } from "./Kolommen";
import { perOnderwerp } from "./soorten";
import styles from "./Wat.module.css";

export interface Keuze {
  soort?: Leveringsoort | undefined;
  peildatum: string;
}

interface WatProps {
  soorten: Leveringsoort[];
  keuze: Keuze;
  onChange: (keuze: Keuze) => void;
  /** Whether a file was offered already: then what is missing is an error. */
  tried: boolean;
  disabled: boolean;
}

/** What is delivered, and which day it describes. */
export function Wat({ soorten, keuze, onChange, tried, disabled }: WatProps) {
  const { t } = useLanguage();
  const { soort, peildatum } = keuze;
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={t.leveringen.soort}
          value={soort?.code ?? ""}
          disabled={disabled}
          error={tried && !soort ? t.leveringen.soortOntbreekt : undefined}
          onChange={({ target }) => onChange({ ...keuze, soort: soorten.find(({ code }) => code === target.value) })}
        >
          <option value="">{t.leveringen.kiesSoort}</option>
          {perOnderwerp(soorten).map(([onderwerp, codes]) => (
            <optgroup key={onderwerp} label={t.onderwerpen[onderwerp]}>
              {codes.map((code) => (
                <option key={code} value={code}>
                  {t.soorten[code]}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <TextField
          label={t.leveringen.peildatum}
          hint={t.leveringen.peildatumHint}
          type="date"
          min="2013-01-01"
          max="2100-12-31"
          value={peildatum}
          disabled={disabled}
          error={tried && !peildatum ? t.leveringen.peildatumOntbreekt : undefined}
          onChange={({ target }) => onChange({ ...keuze, peildatum: target.value })}
        />
      </div>
      {soort && <Kolommen soort={soort} peildatum={peildatum} />}
    </>
  );
}
