import { useEffect, useRef } from "react";
import type { Leveringsoort, Omvang } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { SelectField, TextField } from "@/ui/Field";
import { balie } from "./balie";
import styles from "./Invulling.module.css";
import { Pakbonkeuze } from "./Pakbonkeuze";
import { mutatieuitleg, perOnderwerp } from "./soorten";
import { type Bron, omvangVan, type Post, past } from "./wachtrij";

/** What a file is and which day it describes, before it is looked through. */
export function Invulling({ post, soorten }: { post: Post; soorten: Leveringsoort[] }) {
  const { t } = useScreenLanguage();
  const { id, keuze, bronnen, pakbon, getracht } = post;
  const { soort, peildatum } = keuze;
  const omvang = omvangVan(keuze);
  const form = useRef<HTMLFormElement>(null);
  const gekozen = soorten.find(({ code }) => code === soort);
  const herkomst = (bron: Bron | undefined) => bron && t.leveringen.herkomst[bron];

  const kiesSoort = (nieuw: Leveringsoort | undefined) =>
    balie.kies(id, { ...keuze, soort: nieuw?.code, omvang: nieuw?.mutatie.mogelijk ? keuze.omvang : undefined });

  useEffect(() => {
    if (getracht) {
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    }
  }, [getracht]);

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        balie.verstuur([id]);
      }}
    >
      <div className={styles.fields}>
        <SelectField
          label={t.leveringen.soort}
          hint={herkomst(bronnen.soort) ?? t.leveringen.soortHint}
          value={soort ?? ""}
          error={getracht && !soort ? t.leveringen.soortOntbreekt : undefined}
          onChange={({ target }) => kiesSoort(soorten.find(({ code }) => code === target.value))}
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
          hint={herkomst(bronnen.peildatum) ?? t.leveringen.peildatumHint}
          type="date"
          min="2013-01-01"
          max="2100-12-31"
          value={peildatum}
          error={getracht && !peildatum ? t.leveringen.peildatumOntbreekt : undefined}
          onChange={({ target }) => balie.kies(id, { ...keuze, peildatum: target.value })}
        />
      </div>
      {gekozen?.mutatie.mogelijk && (
        <SelectField
          label={t.leveringen.omvang}
          hint={omvang === "mutatie" ? mutatieuitleg(t, gekozen) : t.leveringen.volledigHint}
          value={omvang}
          onChange={({ target }) => balie.kies(id, { ...keuze, omvang: target.value as Omvang })}
        >
          <option value="volledig">{t.leveringen.volledig}</option>
          <option value="mutatie">{t.leveringen.mutatie}</option>
        </SelectField>
      )}
      {gekozen && !gekozen.mutatie.mogelijk && <p className={styles.remark}>{mutatieuitleg(t, gekozen)}</p>}
      {/* The pseudonymiser writes a pakbon, and the I-team works with that. */}
      {(pakbon || gekozen?.leveraar === "i-team") && (
        <Pakbonkeuze pakbon={pakbon} past={past(post)} onChange={(gelezen) => balie.kiesPakbon(id, gelezen)} />
      )}
      <div className={styles.buttons}>
        <Button kind="primary" type="submit">
          {t.leveringen.versturen}
        </Button>
        <Button kind="plain" onClick={() => balie.verwijder([id])}>
          {t.leveringen.nietVersturen}
        </Button>
      </div>
    </form>
  );
}
