import { type ComponentProps, useState } from "react";
import { SelectField, TextField } from "@/ui/Field";
import { type Keuze, LANG, opties } from "./keuzes";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";

interface RegelkeuzeProps extends ComponentProps<typeof SelectField> {
  regels: Keuze[];
  /** The field that is searched for. */
  naam: string;
  /** What stands first, for no row. */
  leeg: string;
}

/** One row out of a register; a long list is narrowed by words first. */
export function Regelkeuze({ regels, naam, leeg, ...veld }: RegelkeuzeProps) {
  const r = useRegistertekst();
  const [woorden, setWoorden] = useState("");
  const gevonden = opties(regels, woorden, String(veld.value ?? ""));
  return (
    <div className={styles.regelkeuze}>
      {regels.length > LANG && (
        <>
          <TextField
            type="search"
            label={r.zoekVoor(naam)}
            value={woorden}
            autoComplete="off"
            onChange={({ target }) => setWoorden(target.value)}
            // Enter searches here; it must not send the form.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          />
          <p role="status" className={styles.klein}>
            {woorden.trim() && r.inKeuzelijst(gevonden.length, regels.length)}
          </p>
        </>
      )}
      <SelectField {...veld}>
        <option value="">{leeg}</option>
        {gevonden.map(({ code, titel }) => (
          <option key={code} value={code}>
            {code} · {titel}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
