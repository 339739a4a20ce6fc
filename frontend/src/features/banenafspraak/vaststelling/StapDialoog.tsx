import type { ReactNode } from "react";
import type { Ontbrekendereden, Soort, Sprong, Sprongreden } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Codekeuze } from "@/ui/Codekeuze";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
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
  const { t } = useScreenLanguage();
  const v = useTekst();
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
    <Stapdialoog
      titel={v.stapTitel[stap](vaststelling.versie)}
      uitleg={gevraagd.stap === "verklaren" ? v.sprongHelp(gevraagd.sprong.naam ?? "") : v.stapHelp[gevraagd.stap]}
      knop={v.stappen[stap]}
      bezig={v.bezig}
      gevaar={stap === "teruggeven"}
      stap={step}
      formulier={formulier}
      onClose={onClose}
    >
      {stap === "verklaren" && (
        <Codekeuze naam="reden" label={v.reden} kies={v.kies} codes={v.sprongredenen} error={fout("reden")} />
      )}
      {stap === "voordragen" &&
        vaststelling.ontbrekend.map((soort) => (
          <fieldset key={soort} className={styles.bron}>
            <legend>{v.ontbreekt(t.soorten[soort])}</legend>
            <Codekeuze
              naam={`reden-${soort}`}
              label={v.reden}
              kies={v.kies}
              codes={v.ontbreekredenen}
              error={fout(`reden-${soort}`)}
            />
            <Toelichting naam={`toelichting-${soort}`} error={undefined} />
          </fieldset>
        ))}
      <Toelichting naam="toelichting" error={fout("toelichting")} verplicht={verplicht} />
    </Stapdialoog>
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
  const { t } = useScreenLanguage();
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
