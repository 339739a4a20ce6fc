import type { ReactNode } from "react";
import { Problem } from "@/api/problem";
import type { Register } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { codedText } from "@/i18n/problem";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import schikking from "@/ui/Schikking.module.css";
import { useFormulier } from "@/ui/useFormulier";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { Veldinvoer } from "./Veldinvoer";
import type { Invoer } from "./velden";

/** What needs the width of the form. */
const breed = new Set(["alinea", "verwijzingen"]);

interface RegelformulierProps {
  register: Register;
  invoer: Invoer;
  onInvoer: (invoer: Invoer) => void;
  notitie: string;
  onNotitie: (notitie: string) => void;
  /** Whether a note is asked: a row that is added explains itself. */
  verandert: boolean;
  busy: boolean;
  error: unknown;
  onSubmit: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

/** Every field of a row, made from what the register says of itself. */
export function Regelformulier({
  register,
  invoer,
  onInvoer,
  notitie,
  onNotitie,
  verandert,
  busy,
  error,
  onSubmit,
  onCancel,
  children,
}: RegelformulierProps) {
  const { t } = useLanguage();
  const r = useRegistertekst();
  const { formulier, fout } = useFormulier(onSubmit);
  const vanServer = (naam: string) => {
    const gevonden = error instanceof Problem ? error.errors.find(({ name }) => name === naam) : undefined;
    return gevonden && codedText(t, gevonden);
  };
  return (
    <form className={styles.formulier} {...formulier}>
      {error ? <ProblemMessage error={error} atFields /> : null}
      {children}
      <div className={styles.velden}>
        {register.velden.map((veld) => (
          <div
            key={veld.code}
            className={breed.has(veld.soort) || veld.code === register.titelveld ? styles.breed : undefined}
          >
            <Veldinvoer
              veld={veld}
              waarde={invoer[veld.code] ?? ""}
              error={fout(veld.code) ?? vanServer(`/velden/${veld.code}`)}
              onChange={(waarde) => onInvoer({ ...invoer, [veld.code]: waarde })}
            />
          </div>
        ))}
        {verandert && (
          <div className={styles.breed}>
            <TextField
              name="notitie"
              label={register.notitieVerplicht ? `${r.notitie} ${r.verplicht}` : r.notitie}
              hint={r.notitieHint}
              required={register.notitieVerplicht}
              maxLength={500}
              value={notitie}
              onChange={({ target }) => onNotitie(target.value)}
              error={fout("notitie") ?? vanServer("/notitie")}
            />
          </div>
        )}
      </div>
      <div className={schikking.buttons}>
        <Button type="submit" kind="primary" disabled={busy}>
          {busy ? r.bezig : r.opslaan}
        </Button>
        <Button onClick={onCancel}>{r.annuleren}</Button>
      </div>
    </form>
  );
}
