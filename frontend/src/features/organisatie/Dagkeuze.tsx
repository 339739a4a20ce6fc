import { useEffect, useState } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { Hidden } from "@/ui/Hidden";
import styles from "@/ui/Schikking.module.css";
import { buren } from "./buren";
import { useOrganisatietekst } from "./tekst";

interface DagkeuzeProps {
  dag: string;
  /** The days on which the units change, oldest first. */
  wisseldagen: string[];
  onChange: (dag: string) => void;
}

/** Of which day the units are: any day, or that of the change before or after it. */
export function Dagkeuze({ dag, wisseldagen, onChange }: DagkeuzeProps) {
  const { f } = useLanguage();
  const o = useOrganisatietekst();
  const [ingevuld, setIngevuld] = useState(dag);
  useEffect(() => setIngevuld(dag), [dag]);
  const { vorige, volgende } = buren(wisseldagen, dag);
  return (
    <>
      <TextField
        label={o.peildatum}
        type="date"
        value={ingevuld}
        min={eersteDag}
        onChange={({ target }) => {
          setIngevuld(target.value);
          // While a year is typed it begins in the time of Julius Caesar.
          if (target.value >= eersteDag) {
            onChange(target.value);
          }
        }}
      />
      {wisseldagen.length > 0 && (
        <div className={styles.buttons}>
          <Button disabled={!vorige} onClick={() => vorige && onChange(vorige)}>
            {o.eerder}
            {vorige && <Hidden> ({o.bekijk(f.longDay(vorige))})</Hidden>}
          </Button>
          <Button disabled={!volgende} onClick={() => volgende && onChange(volgende)}>
            {o.later}
            {volgende && <Hidden> ({o.bekijk(f.longDay(volgende))})</Hidden>}
          </Button>
        </div>
      )}
    </>
  );
}

const eersteDag = "1900-01-01";
