import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { etag, registers } from "@/api/registers";
import type { Register, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { fieldText } from "@/i18n/problem";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useRegistertekst } from "./tekst";

interface BeeindigingProps {
  register: Register;
  regel: Registerregel;
  onClose: () => void;
  onDone: () => void;
}

/** Ends a row, with the reason that its register may ask. */
export function Beeindiging({ register, regel, onClose, onDone }: BeeindigingProps) {
  const { t } = useLanguage();
  const r = useRegistertekst();
  const client = useQueryClient();
  const stap = useMutation({
    mutationFn: (notitie: string) =>
      api.POST("/registers/{register}/regels/{code}/beeindiging", {
        params: { path: { register: register.code, code: regel.code }, header: { "If-Match": etag(regel) } },
        body: { notitie: notitie.trim() || null },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: registers });
      onDone();
    },
  });
  const { formulier, fout } = useFormulier((form) => stap.mutate(String(form.get("notitie"))));
  return (
    <Stapdialoog
      titel={`${r.beeindigen}: ${regel.titel}`}
      uitleg={r.beeindigenUitleg}
      knop={r.beeindigen}
      bezig={r.bezig}
      gevaar
      stap={stap}
      atFields
      formulier={formulier}
      onClose={onClose}
    >
      <TextField
        name="notitie"
        label={register.notitieVerplicht ? `${r.notitie} ${r.verplicht}` : r.notitie}
        hint={r.notitieHint}
        maxLength={500}
        required={register.notitieVerplicht}
        error={fout("notitie") ?? fieldText(t, stap.error, "notitie")}
      />
    </Stapdialoog>
  );
}
