import type { ReadLevering } from "@/api/queries";
import type { Melding } from "@/api/schemas";
import { codedText } from "@/i18n/problem";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { type Handeling, useHandeling } from "./useHandeling";

type Actie = Handeling["actie"];

interface HandelingDialoogProps {
  read: ReadLevering;
  actie: Actie;
  /** The warning to confirm, when that is what is done. */
  melding?: Melding | undefined;
  onClose: () => void;
  onDone: (actie: Actie) => void;
  /** Nothing was done, because what was weighed no longer holds; the delivery was compared again. */
  onStale?: (() => void) | undefined;
}

/** Asks once more before a delivery changes, and why where a reason must be recorded. */
export function HandelingDialoog({ read, actie, melding, onClose, onDone, onStale }: HandelingDialoogProps) {
  const { t, f } = useScreenLanguage();
  const handeling = useHandeling(read.levering.id, read.etag, onDone, onStale);
  const { afgekeurd, omvang } = read.levering;
  const texts: Record<Actie, { title: string; help: string; verb: string }> = {
    verwerken: {
      title: t.levering.verwerkenTitel,
      help: afgekeurd ? t.levering.verwerkenMetAfgekeurd(f.whole(afgekeurd)) : t.levering.verwerkenZonder,
      verb: t.levering.verwerken,
    },
    weggooien: { title: t.levering.wegTitel, help: t.levering.wegHelp, verb: t.levering.nietVerwerken },
    intrekken: {
      title: t.levering.intrekkenTitel,
      help: omvang === "mutatie" ? t.levering.intrekkenHelp : t.levering.intrekkenVolledigHelp,
      verb: t.leveringen.intrekken,
    },
    bevestigen: {
      title: t.levering.bevestigen,
      help: melding ? codedText(t, melding) : "",
      verb: t.levering.bevestigen,
    },
  };
  const { title, help, verb } = texts[actie];
  const withReason = actie === "intrekken" || actie === "bevestigen";

  const { formulier, fout } = useFormulier((ingevuld) => {
    const toelichting = String(ingevuld.get("toelichting") ?? "").trim();
    if (actie === "bevestigen") {
      handeling.mutate({ actie, toelichting, code: melding?.code ?? "" });
    } else if (actie === "intrekken") {
      handeling.mutate({ actie, toelichting });
    } else {
      handeling.mutate({ actie });
    }
  });

  return (
    <Stapdialoog
      titel={title}
      uitleg={help}
      knop={verb}
      bezig={t.levering.bezigMet}
      gevaar={actie === "weggooien" || actie === "intrekken"}
      stap={handeling}
      formulier={formulier}
      onClose={onClose}
    >
      {withReason && (
        <TextField
          label={`${t.levering.toelichting} (${t.leveringen.verplicht})`}
          hint={t.levering.toelichtingHint}
          error={fout("toelichting")}
          name="toelichting"
          minLength={3}
          maxLength={500}
          autoComplete="off"
          required
        />
      )}
    </Stapdialoog>
  );
}
