import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isOvertaken } from "@/api/problem";
import { ingehaaldDoor, registers } from "@/api/registers";
import type { Planstaat } from "@/api/schemas";
import { type Overtaken, Regelbotsing } from "@/ui/Regelbotsing";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useMelding } from "./melding";
import { planQuery, type Stap, zetStap } from "./queries";
import type { Planstap } from "./Stapknop";
import { type Besluit, Stapvelden, type Uitkomst } from "./Stapvelden";
import { useJaarplantekst } from "./tekst";

interface PlanstapdialoogProps {
  stap: Planstap;
  code: string;
  titel: string;
  ontbreekt: Planstaat["ontbreekt"];
  onClose: () => void;
}

const tekst = (form: FormData, naam: string) => String(form.get(naam) ?? "").trim() || null;

/** The fields of a plan that a step fills in. */
function ingevuld(form: FormData, wordt: Uitkomst): Stap["velden"] {
  switch (wordt) {
    case "terugblik":
      return { terugblik: tekst(form, "terugblik") };
    case "beoordeeld":
      return { status: wordt, oordeel: tekst(form, "oordeel"), beoordeeldOp: tekst(form, "beoordeeldOp") };
    default:
      return { status: wordt };
  }
}

/** Asks what goes with a step of a plan and takes it; when somebody else changed the plan meanwhile, shows both versions. */
export function Planstapdialoog({ stap, code, titel, ontbreekt, onClose }: PlanstapdialoogProps) {
  const j = useJaarplantekst();
  const client = useQueryClient();
  const meld = useMelding();
  const lezing = useQuery({ ...planQuery(code), staleTime: Number.POSITIVE_INFINITY });
  const plan = lezing.data;
  const [besluit, setBesluit] = useState<Besluit>("beoordeeld");
  const [overtaken, setOvertaken] = useState<Overtaken & Pick<Stap, "notitie">>();
  const wordt: Uitkomst = stap === "indienen" ? "ingediend" : stap === "terugblikken" ? "terugblik" : besluit;
  const zet = useMutation({
    mutationFn: zetStap,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: registers });
      meld(j.gedaan[wordt](code));
      onClose();
    },
    onError: async (error, { van, velden, notitie }) => {
      const nu = await ingehaaldDoor(error, van);
      if (nu) {
        setOvertaken({ begin: van, velden, nu, notitie });
      }
    },
  });
  const { formulier, fout } = useFormulier((form) => {
    if (plan) {
      zet.mutate({ van: plan, velden: { ...plan.velden, ...ingevuld(form, wordt) }, notitie: tekst(form, "notitie") });
    }
  });
  const error = lezing.error ?? (overtaken ? null : zet.error);
  return (
    <>
      <Stapdialoog
        titel={j.stapVan(j.stappen[stap], titel)}
        uitleg={stap === "indienen" && j.indienenUitleg}
        knop={stap === "indienen" ? j.stappen.indienen : j.vastleggen}
        bezig={plan ? j.bezig : j.laden}
        stap={{ isPending: zet.isPending || !plan, isError: error !== null, error }}
        formulier={formulier}
        onClose={onClose}
      >
        <Stapvelden stap={stap} wordt={wordt} ontbreekt={ontbreekt} onBesluit={setBesluit} fout={fout} />
      </Stapdialoog>
      {overtaken && (
        <Regelbotsing
          overtaken={overtaken}
          busy={zet.isPending}
          error={isOvertaken(zet.error) ? undefined : zet.error}
          onClose={() => {
            setOvertaken(undefined);
            zet.reset();
          }}
          onKeep={() => {
            client.invalidateQueries({ queryKey: registers });
            onClose();
          }}
          onOverwrite={(van, velden) => zet.mutate({ van, velden, notitie: overtaken.notitie })}
        />
      )}
    </>
  );
}
