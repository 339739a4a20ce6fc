import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "@/api/client";
import { useLanguage } from "@/i18n/language";
import { fieldText } from "@/i18n/problem";
import { Button } from "@/ui/Button";
import { TextAreaField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useOnderwerpnaam } from "@/ui/useCijfernaam";
import { useFormulier } from "@/ui/useFormulier";
import { Vink } from "@/ui/Vink";
import styles from "./Opmerkingen.module.css";
import { useOpmerkingtekst } from "./tekst";
import { useNaOpmerking } from "./useNaOpmerking";

/** Says something about a figure or a row; about a stand it can ask to wait for it. */
export function NieuweOpmerking({ onderwerp }: { onderwerp: string }) {
  const { t } = useLanguage();
  const o = useOpmerkingtekst();
  const naam = useOnderwerpnaam();
  const overCijfer = onderwerp.split("/").length > 2 && onderwerp.startsWith("standen/");
  const [tekst, setTekst] = useState("");
  const [opvolgen, setOpvolgen] = useState(false);
  const [blokkeert, setBlokkeert] = useState(false);
  const klaar = useNaOpmerking();
  const plaats = useMutation({
    mutationFn: () =>
      api.POST("/opmerkingen", { body: { onderwerp, tekst, opvolgen, blokkeert: opvolgen && blokkeert } }),
    onSuccess: () => {
      setTekst("");
      setOpvolgen(false);
      setBlokkeert(false);
      return klaar();
    },
  });
  const { formulier, fout } = useFormulier(() => plaats.mutate());
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
        onChange={({ target }) => setTekst(target.value)}
        error={fout("tekst") ?? fieldText(t, plaats.error, "tekst")}
      />
      <Vink checked={opvolgen} onChange={setOpvolgen}>
        {o.opvolgen}
      </Vink>
      {onderwerp.startsWith("standen/") && opvolgen && (
        <Vink checked={blokkeert} onChange={setBlokkeert}>
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
