import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { Button } from "@/ui/Button";
import { SelectField, TextField } from "@/ui/Field";
import { useLogboektekst } from "./logboektekst";
import type { Logboekfilter } from "./queries";
import styles from "./Verzoeken.module.css";

interface LogboekzoekerProps {
  welk: "handelingen" | undefined;
  filter: Logboekfilter;
  kenmerk: string | undefined;
}

/** Chooses a log, and what of it; the address keeps the choice. */
export function Logboekzoeker({ welk, filter, kenmerk }: LogboekzoekerProps) {
  const l = useLogboektekst();
  const navigate = useNavigate();
  const zoek = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const veld = <N extends string>(naam: N) => {
      const waarde = String(form.get(naam) ?? "").trim();
      return (waarde === "" ? {} : { [naam]: waarde }) as { [K in N]?: string };
    };
    const handelingen = form.get("welk") === "handelingen";
    navigate({
      to: "/verzoeken/logboek",
      search: {
        ...(handelingen && { welk: "handelingen" as const }),
        ...(!handelingen && kenmerk && { kenmerk }),
        ...veld("vanaf"),
        ...veld("tot"),
        ...veld("door"),
        // A kind of one log is none of the other.
        ...(handelingen === (welk !== undefined) && veld("handeling")),
      },
    });
  };
  return (
    <form className={styles.search} onSubmit={zoek}>
      <SelectField label={l.welkLogboek} name="welk" defaultValue={welk ?? ""}>
        <option value="">{l.blikken}</option>
        <option value="handelingen">{l.alleHandelingen}</option>
      </SelectField>
      <TextField label={l.vanaf} name="vanaf" type="date" defaultValue={filter.vanaf} />
      <TextField label={l.totEnMet} name="tot" type="date" defaultValue={filter.tot} />
      <TextField label={l.wie} name="door" maxLength={200} defaultValue={filter.door} />
      {welk ? (
        <TextField
          label={l.wat}
          name="handeling"
          maxLength={100}
          pattern="[a-z][a-z\-]*"
          title={l.handelingVorm}
          defaultValue={filter.handeling}
        />
      ) : (
        <SelectField label={l.wat} name="handeling" defaultValue={filter.handeling ?? ""}>
          <option value="">{l.elkeHandeling}</option>
          {Object.entries(l.handelingen).map(([code, naam]) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </SelectField>
      )}
      <Button type="submit" kind="primary">
        {l.zoekLogboek}
      </Button>
    </form>
  );
}
