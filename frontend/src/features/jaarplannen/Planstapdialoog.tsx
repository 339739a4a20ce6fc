import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "@/api/problem";
import { registers } from "@/api/registers";
import type { Planstaat } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { vandaag } from "@/lib/kalender";
import { SelectField, TextAreaField, TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { Regellink } from "@/ui/Regellink";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useMelding } from "./melding";
import { planQuery, type Stap, zetStap } from "./queries";
import type { Planstap } from "./Stapknop";
import { useJaarplantekst } from "./tekst";

interface PlanstapdialoogProps {
  stap: Planstap;
  code: string;
  titel: string;
  ontbreekt: Planstaat["ontbreekt"];
  onClose: () => void;
}

type Besluit = "beoordeeld" | "concept";

/** Asks what goes with a step of a plan, takes it, and tells when somebody else changed the plan meanwhile. */
export function Planstapdialoog({ stap, code, titel, ontbreekt, onClose }: PlanstapdialoogProps) {
  const { f } = useLanguage();
  const j = useJaarplantekst();
  const client = useQueryClient();
  const meld = useMelding();
  const { data: plan, refetch } = useQuery({ ...planQuery(code), staleTime: Number.POSITIVE_INFINITY });
  const [besluit, setBesluit] = useState<Besluit>("beoordeeld");
  const wordt = stap === "indienen" ? "ingediend" : stap === "terugblikken" ? "terugblik" : besluit;
  const zet = useMutation({
    mutationFn: async (ingevuld: Stap) => zetStap(plan ?? (await client.fetchQuery(planQuery(code))), ingevuld),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: registers });
      meld(j.gedaan[wordt](code));
      onClose();
    },
    onError: async (error) => {
      if (error instanceof Problem && error.status === 412) {
        await refetch();
      }
    },
  });
  const botste = zet.error instanceof Problem && zet.error.status === 412;
  const { formulier, fout } = useFormulier((form) => {
    const tekst = (naam: string) => String(form.get(naam) ?? "").trim() || null;
    const velden: Stap["velden"] =
      wordt === "ingediend" || wordt === "concept"
        ? { status: wordt }
        : wordt === "terugblik"
          ? { terugblik: tekst("terugblik") }
          : { status: wordt, oordeel: tekst("oordeel"), beoordeeldOp: tekst("beoordeeldOp") };
    zet.mutate({ velden, notitie: tekst("notitie") ?? "" });
  });
  const terug = wordt === "concept";
  return (
    <Stapdialoog
      titel={j.stapVan(j.stappen[stap], titel)}
      uitleg={stap === "indienen" && j.indienenUitleg}
      knop={stap === "indienen" ? j.stappen.indienen : j.vastleggen}
      bezig={j.bezig}
      stap={{ ...zet, isError: zet.isError && !botste }}
      formulier={formulier}
      onClose={onClose}
    >
      {botste && plan && (
        <Message tone="warn" title={j.botsing} urgent>
          <p>{j.botsingHelp(plan.gewijzigdDoor, f.moment(plan.gewijzigdOp))}</p>
          <Regellink register="jaarplannen" code={code}>
            {j.bekijk}
          </Regellink>
        </Message>
      )}
      {stap === "indienen" && ontbreekt.length > 0 && (
        <Message tone="warn">
          <p>{j.nogLeeg(j.som(ontbreekt.map((deel) => j.delen[deel].replaceAll("\u00AD", "").toLowerCase())))}</p>
        </Message>
      )}
      {stap === "beoordelen" && (
        <SelectField label={j.besluit} value={besluit} onChange={({ target }) => setBesluit(target.value as Besluit)}>
          {(["beoordeeld", "concept"] as const).map((keuze) => (
            <option key={keuze} value={keuze}>
              {j.besluiten[keuze]}
            </option>
          ))}
        </SelectField>
      )}
      {wordt === "beoordeeld" && (
        <>
          <TextAreaField
            name="oordeel"
            label={j.oordeel}
            hint={j.oordeelHint}
            maxLength={4000}
            required
            error={fout("oordeel")}
          />
          <TextField
            name="beoordeeldOp"
            type="date"
            label={j.beoordeeldOp}
            defaultValue={vandaag()}
            required
            error={fout("beoordeeldOp")}
          />
        </>
      )}
      {wordt === "terugblik" && (
        <TextAreaField
          name="terugblik"
          label={j.terugblik}
          hint={j.terugblikHint}
          maxLength={4000}
          required
          error={fout("terugblik")}
        />
      )}
      <TextField
        name="notitie"
        label={terug ? j.notitieVerplicht : j.notitie}
        hint={j.notitieHint}
        maxLength={500}
        required={terug}
        error={fout("notitie")}
      />
    </Stapdialoog>
  );
}
