import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api } from "@/api/client";
import { useLanguage } from "@/i18n/language";
import { fieldText } from "@/i18n/problem";
import { meetdeel, standdeel } from "@/lib/onderwerp";
import { Button } from "@/ui/Button";
import { TextAreaField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import { useOnderwerpnaam } from "@/ui/useOnderwerpnaam";
import { Vink } from "@/ui/Vink";
import { type Concepten, leeg } from "./concept";
import styles from "./Opmerkingen.module.css";
import { useOpmerkingtekst } from "./tekst";
import { useNaOpmerking } from "./useNaOpmerking";

interface NieuweOpmerkingProps {
  onderwerp: string;
  /** Where what was begun stays when the form closes. */
  concepten?: Concepten | undefined;
}

/** Says something about a figure or a row; about a stand it can ask to wait for it. */
export function NieuweOpmerking({ onderwerp, concepten }: NieuweOpmerkingProps) {
  const { t } = useLanguage();
  const o = useOpmerkingtekst();
  const naam = useOnderwerpnaam();
  const overCijfer = (standdeel(onderwerp) && onderwerp.split("/").length > 2) || meetdeel(onderwerp) !== undefined;
  const [concept, setConcept] = useState(() => concepten?.get(onderwerp) ?? leeg);
  const { tekst, opvolgen, blokkeert } = concept;
  const zet = (deel: Partial<typeof concept>) => {
    const nieuw = { ...concept, ...deel };
    setConcept(nieuw);
    concepten?.set(onderwerp, nieuw);
  };
  const klaar = useNaOpmerking();
  // A second Enter can come before the button is drawn as disabled.
  const onderweg = useRef(false);
  const plaats = useMutation({
    mutationFn: () =>
      api.POST("/opmerkingen", { body: { onderwerp, tekst, opvolgen, blokkeert: opvolgen && blokkeert } }),
    // Who closes the form and opens it again does not find what is on its way.
    onMutate: () => {
      concepten?.set(onderwerp, leeg);
    },
    onError: () => {
      concepten?.set(onderwerp, concept);
    },
    onSuccess: () => {
      zet(leeg);
      return klaar();
    },
    onSettled: () => {
      onderweg.current = false;
    },
  });
  const { formulier, fout } = useFormulier(() => {
    if (!onderweg.current) {
      onderweg.current = true;
      plaats.mutate();
    }
  });
  return (
    <form className={styles.formulier} {...formulier}>
      {plaats.isError && <ProblemMessage error={plaats.error} atFields />}
      <TextAreaField
        name="tekst"
        label={overCijfer ? o.nieuwBij(naam(onderwerp)) : o.nieuw}
        hint={o.hint}
        required
        maxLength={500}
        value={tekst}
        onChange={({ target }) => zet({ tekst: target.value })}
        error={fout("tekst") ?? fieldText(t, plaats.error, "tekst")}
      />
      <Vink checked={opvolgen} onChange={(aan) => zet({ opvolgen: aan })}>
        {o.opvolgen}
      </Vink>
      {onderwerp.startsWith("standen/") && opvolgen && (
        <Vink checked={blokkeert} onChange={(aan) => zet({ blokkeert: aan })}>
          {o.blokkeert}
        </Vink>
      )}
      <div>
        <Button type="submit" disabled={plaats.isPending}>
          {plaats.isPending ? o.bezig : o.plaatsen}
        </Button>
      </div>
    </form>
  );
}
