import type { Planstaat } from "@/api/schemas";
import { vandaag } from "@/lib/kalender";
import { SelectField, TextAreaField, TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import type { Planstap } from "./Stapknop";
import { useJaarplantekst } from "./tekst";

export type Besluit = "beoordeeld" | "concept";

/** What becomes of a plan in a step. */
export type Uitkomst = Besluit | "ingediend" | "terugblik";

interface StapveldenProps {
  stap: Planstap;
  wordt: Uitkomst;
  ontbreekt: Planstaat["ontbreekt"];
  onBesluit: (besluit: Besluit) => void;
  /** What is wrong with a field. */
  fout: (naam: string) => string | undefined;
}

/** What goes with a step of a plan. */
export function Stapvelden({ stap, wordt, ontbreekt, onBesluit, fout }: StapveldenProps) {
  const j = useJaarplantekst();
  const terug = wordt === "concept";
  return (
    <>
      {stap === "indienen" && ontbreekt.length > 0 && (
        <Message tone="warn">
          <p>{j.nogLeeg(j.som(ontbreekt.map((deel) => j.delen[deel].replaceAll("\u00AD", "").toLowerCase())))}</p>
        </Message>
      )}
      {stap === "beoordelen" && (
        <SelectField label={j.besluit} value={wordt} onChange={({ target }) => onBesluit(target.value as Besluit)}>
          {(["beoordeeld", "concept"] as const).map((keuze) => (
            <option key={keuze} value={keuze}>
              {j.besluiten[keuze]}
            </option>
          ))}
        </SelectField>
      )}
      {wordt === "beoordeeld" && (
        <>
          <TextAreaField
            name="oordeel"
            label={j.oordeel}
            hint={j.oordeelHint}
            maxLength={4000}
            required
            error={fout("oordeel")}
          />
          <TextField
            name="beoordeeldOp"
            type="date"
            label={j.beoordeeldOp}
            defaultValue={vandaag()}
            required
            error={fout("beoordeeldOp")}
          />
        </>
      )}
      {wordt === "terugblik" && (
        <TextAreaField
          name="terugblik"
          label={j.terugblik}
          hint={j.terugblikHint}
          maxLength={4000}
          required
          error={fout("terugblik")}
        />
      )}
      <TextField
        name="notitie"
        label={terug ? j.notitieVerplicht : j.notitie}
        hint={j.notitieHint}
        maxLength={500}
        required={terug}
        error={fout("notitie")}
      />
    </>
  );
}
