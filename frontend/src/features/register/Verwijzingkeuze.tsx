import { useId, useRef } from "react";
import type { Registerveld } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { naam } from "@/ui/registerveld";
import { Regelkeuze } from "./Regelkeuze";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { useKeuzelijst } from "./useKeuzelijst";

interface VerwijzingkeuzeProps {
  veld: Registerveld;
  codes: string[];
  error: string | undefined;
  onChange: (codes: string[]) => void;
}

/** Any number of rows of another register: what was chosen stands in a list, the rest in one choice. */
export function Verwijzingkeuze({ veld, codes, error, onChange }: VerwijzingkeuzeProps) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const id = useId();
  const keuze = useRef<HTMLFieldSetElement>(null);
  const regels = useKeuzelijst(veld.register ?? "", codes);
  const titel = (code: string) => regels.find((regel) => regel.code === code)?.titel ?? "";
  const verwijder = (code: string) => {
    onChange(codes.filter((ander) => ander !== code));
    // The button that was used is gone; the choice that it belongs to is near.
    keuze.current?.querySelector("select")?.focus();
  };
  return (
    <fieldset ref={keuze} className={styles.keuze} aria-describedby={veld.uitleg ? id : undefined}>
      <legend>{naam(veld, language)}</legend>
      {veld.uitleg && (
        <p id={id} className={styles.klein}>
          {veld.uitleg}
        </p>
      )}
      {codes.length > 0 && (
        <ul className={styles.gekozen}>
          {codes.map((code) => (
            <li key={code}>
              <span>
                {code} · {titel(code)}
              </span>
              <Button kind="plain" onClick={() => verwijder(code)} aria-label={r.verwijderen(code)}>
                {r.weghalen}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Regelkeuze
        regels={regels.filter(({ code }) => !codes.includes(code))}
        naam={naam(veld, language)}
        leeg={r.kies}
        label={codes.length > 0 ? r.nogEen : r.kiezen}
        error={error}
        value=""
        onChange={({ target }) => target.value && onChange([...codes, target.value])}
      />
    </fieldset>
  );
}
