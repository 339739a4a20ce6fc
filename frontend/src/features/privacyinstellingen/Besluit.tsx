import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Privacyvoorstel } from "@/api/schemas";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useInstellingtekst } from "./tekst";

export type Besluitsoort = Privacyvoorstel["acties"][number];

interface BesluitProps {
  voorstel: Privacyvoorstel;
  soort: Besluitsoort;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Asks once more before a proposal ends; a refusal and a withdrawal say why. */
export function Besluit({ voorstel, soort, onClose, onDone }: BesluitProps) {
  const p = useInstellingtekst();
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
      titel={p[soort]}
      uitleg={help[soort]}
      knop={p[soort]}
      bezig={p.bezig}
      gevaar={soort !== "goedkeuren"}
      stap={besluit}
      formulier={formulier}
      onClose={onClose}
    >
      {soort === "goedkeuren" && voorstel.effect && <p>{p.nuTeWissen(voorstel.effect.nuTeWissen)}</p>}
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

async function verstuur({ id, versie }: Privacyvoorstel, soort: Besluitsoort, reden: string) {
  const params = { path: { id }, header: { "If-Match": `"${versie}"` } };
  return body(
    soort === "goedkeuren"
      ? await api.POST("/privacyvoorstellen/{id}/goedkeuring", { params })
      : soort === "afwijzen"
        ? await api.POST("/privacyvoorstellen/{id}/afwijzing", { params, body: { reden } })
        : await api.POST("/privacyvoorstellen/{id}/intrekking", { params, body: { reden } }),
  );
}
