import { useQuery } from "@tanstack/react-query";
import { Fragment, useDeferredValue, useState } from "react";
import { zoekQuery } from "@/api/registers";
import type { Register } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Regellink } from "@/ui/Regellink";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { naam } from "./velden";

/** Searches all registers while somebody types; what is typed stands in no address. */
export function Zoeken({ registers }: { registers: Register[] }) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const [tekst, setTekst] = useState("");
  const query = useQuery(zoekQuery(useDeferredValue(tekst)));
  const gevonden = tekst.trim().length > 1 ? query.data : undefined;
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
      {query.isError && <ProblemMessage error={query.error} />}
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
                  <Fragmenttekst tekst={fragment} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </search>
  );
}

/** Where the words stand: what was found is between ⟦ and ⟧. */
function Fragmenttekst({ tekst }: { tekst: string }) {
  return tekst.split(/⟦(.*?)⟧/).map((deel, plaats) =>
    plaats % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have only their place
      <mark key={plaats} className={styles.gevonden}>
        {deel}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have only their place
      <Fragment key={plaats}>{deel}</Fragment>
    ),
  );
}
