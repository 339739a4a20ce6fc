import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "@/api/client";
import type { Opmerking } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { fieldText } from "@/i18n/problem";
import { Button } from "@/ui/Button";
import { TextAreaField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useOpmerkingtekst } from "./tekst";
import { useNaOpmerking } from "./useNaOpmerking";

/** Says what was done with a comment, once. */
export function Afhandeling({ opmerking }: { opmerking: Opmerking }) {
  const { t } = useLanguage();
  const o = useOpmerkingtekst();
  const [open, setOpen] = useState(false);
  const klaar = useNaOpmerking();
  const stap = useMutation({
    mutationFn: (antwoord: string) =>
      api.POST("/opmerkingen/{id}/afhandeling", { params: { path: { id: opmerking.id } }, body: { antwoord } }),
    onSuccess: () => {
      setOpen(false);
      return klaar();
    },
  });
  const { formulier, fout } = useFormulier((form) => stap.mutate(String(form.get("antwoord"))));
  return (
    <>
      <div>
        <Button onClick={() => setOpen(true)} aria-label={`${o.afhandelen}: ${opmerking.tekst}`}>
          {o.afhandelen}
        </Button>
      </div>
      {open && (
        <Stapdialoog
          titel={o.afhandelen}
          uitleg={opmerking.tekst}
          knop={o.afhandelen}
          bezig={o.bezig}
          stap={stap}
          atFields
          formulier={formulier}
          onClose={() => setOpen(false)}
        >
          <TextAreaField
            name="antwoord"
            label={o.antwoord}
            hint={o.hint}
            required
            maxLength={500}
            error={fout("antwoord") ?? fieldText(t, stap.error, "antwoord")}
          />
        </Stapdialoog>
      )}
    </>
  );
}
