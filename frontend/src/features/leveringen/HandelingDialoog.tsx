import { useId } from "react";
import type { ReadLevering } from "@/api/queries";
import type { Melding } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { codedText } from "@/i18n/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
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
  const { t, f } = useLanguage();
  const form = useId();
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
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button
            type="submit"
            form={form}
            kind={actie === "weggooien" || actie === "intrekken" ? "danger" : "primary"}
            disabled={handeling.isPending}
          >
            {handeling.isPending ? t.levering.bezigMet : verb}
          </Button>
        </>
      }
    >
      <p>{help}</p>
      {handeling.isError && <ProblemMessage error={handeling.error} />}
      <form id={form} {...formulier}>
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
      </form>
    </Dialog>
  );
}
