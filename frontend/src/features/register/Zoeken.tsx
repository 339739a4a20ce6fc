import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { zoekQuery } from "@/api/registers";
import type { Register } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Regellink } from "@/ui/Regellink";
import { naam } from "@/ui/registerveld";
import { Fragment } from "@/ui/zoeken/Fragment";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";

/** Searches all registers while somebody types; what is typed stands in no address. */
export function Zoeken({ registers }: { registers: Register[] }) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const [tekst, setTekst] = useState("");
  const query = useQuery(zoekQuery(useDeferredValue(tekst)));
  const gevonden = tekst.trim().length > 1 ? query.data?.gevonden : undefined;
  return (
    <search className={styles.formulier}>
      <TextField
        type="search"
        label={r.zoeken}
        hint={r.zoekHint}
        value={tekst}
        maxLength={100}
        autoComplete="off"
        onChange={({ target }) => setTekst(target.value)}
      />
      {query.isError && <ProblemMessage error={query.error} onRetry={query.refetch} />}
      <p role="status" className={styles.klein}>
        {gevonden && r.gevonden(gevonden.length)}
      </p>
      {gevonden && gevonden.length > 0 && (
        <ul className={styles.lijst}>
          {gevonden.map(({ register, code, titel, beeindigd, fragment }) => {
            const soort = registers.find((dit) => dit.code === register);
            return (
              <li key={`${register} ${code}`}>
                <span>
                  <Regellink register={register} code={code}>
                    {titel}
                  </Regellink>
                  {beeindigd && ` (${r.beeindigdKort.toLowerCase()})`}
                </span>
                <span className={styles.klein}>
                  {soort && naam({ nl: soort.nl.een, en: soort.en.een }, language)} {code}
                </span>
                <span className={styles.klein}>
                  <Fragment tekst={fragment} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </search>
  );
}
