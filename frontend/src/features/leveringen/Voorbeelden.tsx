import { useState } from "react";
import type { Leveringsoort } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { SelectField } from "@/ui/Field";
import { Kolommen } from "./Kolommen";
import { perOnderwerp } from "./soorten";
import styles from "./Voorbeelden.module.css";

/** For who has no file yet: what each kind holds, who delivers it and when, with an example. */
export function Voorbeelden({ soorten }: { soorten: Leveringsoort[] }) {
  const { t } = useScreenLanguage();
  const [code, setCode] = useState("");
  const soort = soorten.find((een) => een.code === code);
  return (
    <details className={styles.about}>
      <summary>{t.leveringen.voorbeelden}</summary>
      <div className={styles.body}>
        <SelectField label={t.leveringen.voorbeeldVan} value={code} onChange={({ target }) => setCode(target.value)}>
          <option value="">{t.leveringen.kiesSoort}</option>
          {perOnderwerp(soorten).map(([onderwerp, codes]) => (
            <optgroup key={onderwerp} label={t.onderwerpen[onderwerp]}>
              {codes.map((een) => (
                <option key={een} value={een}>
                  {t.soorten[een]}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        {soort && <Kolommen soort={soort} peildatum="" />}
      </div>
    </details>
  );
}
