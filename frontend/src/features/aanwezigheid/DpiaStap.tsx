import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import type { Aanwezigheidsdpia } from "@/api/schemas";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { aanwezigheid } from "./queries";
import { useTeltekst } from "./tekst";

export type Dpiahandeling = Aanwezigheidsdpia["acties"][number];

interface DpiaStapProps {
  dpia: Aanwezigheidsdpia;
  handeling: Dpiahandeling;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Asks once more before the count is switched on or off; off says why. */
export function DpiaStap({ dpia, handeling, onClose, onDone }: DpiaStapProps) {
  const a = useTeltekst();
  const client = useQueryClient();
  const stap = useMutation({
    mutationFn: (reden: string) => verstuur(dpia, handeling, reden),
    onSuccess: async ({ status }) => {
      await client.invalidateQueries({ queryKey: aanwezigheid });
      onDone(a.gedaan[status]);
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => stap.mutate(String(ingevuld.get("reden") ?? "")));
  const uit = handeling === "intrekken";
  return (
    <Stapdialoog
      titel={a[handeling]}
      uitleg={uit ? a.intrekkenHelp : a.bevestigenHelp}
      knop={a[handeling]}
      bezig={a.bezig}
      gevaar={uit}
      stap={stap}
      formulier={formulier}
      onClose={onClose}
    >
      {uit && (
        <TextField label={a.reden} hint={a.redenHint} error={fout("reden")} name="reden" required maxLength={500} />
      )}
    </Stapdialoog>
  );
}

async function verstuur({ id, versie }: Aanwezigheidsdpia, handeling: Dpiahandeling, reden: string) {
  const params = { path: { id }, header: { "If-Match": `"${versie}"` } };
  return body(
    handeling === "bevestigen"
      ? await api.POST("/aanwezigheidsdpias/{id}/bevestiging", { params })
      : await api.POST("/aanwezigheidsdpias/{id}/intrekking", { params, body: { reden } }),
  );
}
