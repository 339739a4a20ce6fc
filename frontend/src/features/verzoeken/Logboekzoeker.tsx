import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { Button } from "@/ui/Button";
import { SelectField, TextField } from "@/ui/Field";
import type { Logboekfilter } from "./queries";
import { useVerzoektekst } from "./tekst";
import styles from "./Verzoeken.module.css";

interface LogboekzoekerProps {
  welk: "handelingen" | undefined;
  filter: Logboekfilter;
  kenmerk: string | undefined;
}

/** Chooses a log, and what of it; the address keeps the choice. */
export function Logboekzoeker({ welk, filter, kenmerk }: LogboekzoekerProps) {
  const v = useVerzoektekst();
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
      <SelectField label={v.welkLogboek} name="welk" defaultValue={welk ?? ""}>
        <option value="">{v.blikken}</option>
        <option value="handelingen">{v.alleHandelingen}</option>
      </SelectField>
      <TextField label={v.vanaf} name="vanaf" type="date" defaultValue={filter.vanaf} />
      <TextField label={v.totEnMet} name="tot" type="date" defaultValue={filter.tot} />
      <TextField label={v.wie} name="door" maxLength={200} defaultValue={filter.door} />
      {welk ? (
        <TextField
          label={v.wat}
          name="handeling"
          maxLength={100}
          pattern="[a-z][a-z\-]*"
          title={v.handelingVorm}
          defaultValue={filter.handeling}
        />
      ) : (
        <SelectField label={v.wat} name="handeling" defaultValue={filter.handeling ?? ""}>
          <option value="">{v.elkeHandeling}</option>
          {Object.entries(v.handelingen).map(([code, naam]) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </SelectField>
      )}
      <Button type="submit" kind="primary">
        {v.zoekLogboek}
      </Button>
    </form>
  );
}
