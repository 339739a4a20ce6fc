import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Parametervoorstel } from "@/api/schemas";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useParametertekst } from "./tekst";

export type Besluitsoort = Parametervoorstel["acties"][number];

interface BesluitProps {
  voorstel: Parametervoorstel;
  titel: string;
  soort: Besluitsoort;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Asks once more before a proposal ends; a refusal and a withdrawal say why. */
export function Besluit({ voorstel, titel, soort, onClose, onDone }: BesluitProps) {
  const p = useParametertekst();
  const client = useQueryClient();
  const besluit = useMutation({
    mutationFn: (reden: string) => verstuur(voorstel, soort, reden),
    onSuccess: async ({ status }) => {
      await client.invalidateQueries({ queryKey: figures });
      onDone(p.gedaan[status]);
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => besluit.mutate(String(ingevuld.get("reden") ?? "")));
  const help = { goedkeuren: p.goedkeurenHelp, afwijzen: p.afwijzenHelp, intrekken: p.intrekkenHelp };
  return (
    <Stapdialoog
      titel={`${p[soort]}: ${titel}`}
      uitleg={help[soort]}
      knop={p[soort]}
      bezig={p.bezig}
      gevaar={soort !== "goedkeuren"}
      stap={besluit}
      formulier={formulier}
      onClose={onClose}
    >
      {soort !== "goedkeuren" && (
        <TextField
          label={p.reden}
          hint={p.toelichtingHint}
          error={fout("reden")}
          name="reden"
          required
          maxLength={500}
        />
      )}
    </Stapdialoog>
  );
}

async function verstuur({ id, versie }: Parametervoorstel, soort: Besluitsoort, reden: string) {
  const params = { path: { id }, header: { "If-Match": `"${versie}"` } };
  return body(
    soort === "goedkeuren"
      ? await api.POST("/parametervoorstellen/{id}/goedkeuring", { params })
      : soort === "afwijzen"
        ? await api.POST("/parametervoorstellen/{id}/afwijzing", { params, body: { reden } })
        : await api.POST("/parametervoorstellen/{id}/intrekking", { params, body: { reden } }),
  );
}
