import { type ReactNode, useId } from "react";
import type { Ontbrekendereden, Soort, Sprong, Sprongreden } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import type { ReadVaststelling } from "./queries";
import { useTekst } from "./tekst";
import { type Stap, useStap } from "./useStap";
import styles from "./Vaststelling.module.css";

export type Gevraagd = { stap: Exclude<Stap["stap"], "verklaren"> } | { stap: "verklaren"; sprong: Sprong };

interface StapDialoogProps {
  read: ReadVaststelling;
  gevraagd: Gevraagd;
  onClose: () => void;
  onDone: () => void;
}

/** Asks once more before a step, and why where that is recorded. */
export function StapDialoog({ read, gevraagd, onClose, onDone }: StapDialoogProps) {
  const { t } = useLanguage();
  const v = useTekst();
  const form = useId();
  const step = useStap(read, onDone);
  const { vaststelling } = read;
  const { stap } = gevraagd;
  const { formulier, fout } = useFormulier((ingevuld) => {
    const tekst = (naam: string) => String(ingevuld.get(naam) ?? "").trim();
    const toelichting = tekst("toelichting") ? { toelichting: tekst("toelichting") } : {};
    if (gevraagd.stap === "verklaren") {
      const reden = tekst("reden") as Sprongreden;
      step.mutate({ stap: "verklaren", dienstonderdeel: gevraagd.sprong.dienstonderdeel ?? "", reden, ...toelichting });
    } else if (gevraagd.stap === "voordragen") {
      const ontbrekend = vaststelling.ontbrekend.map((soort) => reden(soort, tekst));
      step.mutate({ stap: "voordragen", ontbrekend, ...toelichting });
    } else {
      step.mutate({ stap: gevraagd.stap, ...toelichting });
    }
  });
  const verplicht = stap === "teruggeven" || (stap === "voordragen" && vaststelling.toelichtingNodig);
  return (
    <Dialog
      title={v.stapTitel[stap](vaststelling.versie)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button
            type="submit"
            form={form}
            kind={stap === "teruggeven" ? "danger" : "primary"}
            disabled={step.isPending}
          >
            {step.isPending ? v.bezig : v.stappen[stap]}
          </Button>
        </>
      }
    >
      <p>{gevraagd.stap === "verklaren" ? v.sprongHelp(gevraagd.sprong.naam ?? "") : v.stapHelp[gevraagd.stap]}</p>
      {step.isError && <ProblemMessage error={step.error} />}
      <form id={form} className={styles.form} {...formulier}>
        {stap === "verklaren" && <Reden naam="reden" label={v.reden} redenen={v.sprongredenen} error={fout("reden")} />}
        {stap === "voordragen" &&
          vaststelling.ontbrekend.map((soort) => (
            <fieldset key={soort} className={styles.bron}>
              <legend>{v.ontbreekt(t.soorten[soort])}</legend>
              <Reden
                naam={`reden-${soort}`}
                label={v.reden}
                redenen={v.ontbreekredenen}
                error={fout(`reden-${soort}`)}
              />
              <Toelichting naam={`toelichting-${soort}`} error={undefined} />
            </fieldset>
          ))}
        <Toelichting naam="toelichting" error={fout("toelichting")} verplicht={verplicht} />
      </form>
    </Dialog>
  );
}

function reden(soort: Soort, tekst: (naam: string) => string): Ontbrekendereden {
  const toelichting = tekst(`toelichting-${soort}`);
  return {
    soort,
    reden: tekst(`reden-${soort}`) as Ontbrekendereden["reden"],
    ...(toelichting && { toelichting }),
  };
}

interface VeldProps {
  naam: string;
  error: string | undefined;
}

function Toelichting({ naam, error, verplicht = false }: VeldProps & { verplicht?: boolean }): ReactNode {
  const { t } = useLanguage();
  const v = useTekst();
  return (
    <TextField
      label={verplicht ? `${v.toelichting} (${t.leveringen.verplicht})` : v.toelichting}
      hint={v.toelichtingHint}
      error={error}
      name={naam}
      minLength={3}
      maxLength={500}
      autoComplete="off"
      required={verplicht}
    />
  );
}

function Reden({ naam, label, redenen, error }: VeldProps & { label: string; redenen: Record<string, string> }) {
  const v = useTekst();
  return (
    <SelectField label={label} error={error} name={naam} required defaultValue="">
      <option value="" disabled>
        {v.kies}
      </option>
      {Object.entries(redenen).map(([code, tekst]) => (
        <option key={code} value={code}>
          {tekst}
        </option>
      ))}
    </SelectField>
  );
}
