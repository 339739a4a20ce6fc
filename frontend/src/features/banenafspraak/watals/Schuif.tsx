import { useId, useState } from "react";
import { useLanguage } from "@/i18n/language";
import { breuk, waarde as plain } from "@/lib/breuk";
import type { Decimal } from "@/lib/format";
import { gelezen, getypt } from "@/lib/invoer";
import { useWatAlsTekst } from "./tekst";
import styles from "./WatAls.module.css";

interface SchuifProps {
  label: string;
  /** The exact value; null while there is none. */
  value: Decimal | null;
  van: Decimal;
  tot: Decimal;
  stap: Decimal;
  onChange: (value: Decimal) => void;
}

/** A number to slide or to type: the slider for a feeling, the field for exactness. */
export function Schuif({ label, value, van, tot, stap, onChange }: SchuifProps) {
  const { f, language } = useLanguage();
  const t = useWatAlsTekst();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const komma = language === "nl";
  const shown = value === null ? "" : getypt(value, komma);
  const wrong = typed !== undefined && typed !== "" && gelezen(typed, van, tot) === undefined;
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={value === null ? t.onbekend : f.everyDigit(value)}
        min={van}
        max={tot}
        step={stap}
        value={value ?? van}
        onChange={({ target }) => {
          setTyped(undefined);
          onChange(plain(breuk(Number(target.value).toFixed(3))));
        }}
      />
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value);
          const value = gelezen(target.value, van, tot);
          if (value !== undefined) {
            onChange(value);
          }
        }}
        // A message that goes would move what is being clicked on away from under the pointer.
        onBlur={() => wrong || setTyped(undefined)}
      />
      {wrong && (
        <span id={`${id}-error`} className={styles.error} role="alert">
          {t.nietOnder(getypt(van, komma), getypt(tot, komma))}
        </span>
      )}
    </div>
  );
}
