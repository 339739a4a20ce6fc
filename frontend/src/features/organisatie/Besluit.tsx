import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Reorganisatie } from "@/api/schemas";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useOrganisatietekst } from "./tekst";

export type Besluitsoort = Reorganisatie["acties"][number];

interface BesluitProps {
  voorstel: Reorganisatie;
  titel: string;
  soort: Besluitsoort;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Asks once more before a proposal ends; a refusal and a withdrawal say why. */
export function Besluit({ voorstel, titel, soort, onClose, onDone }: BesluitProps) {
  const o = useOrganisatietekst();
  const client = useQueryClient();
  const besluit = useMutation({
    mutationFn: (reden: string) => verstuur(voorstel, soort, reden),
    onSuccess: async ({ status }) => {
      onDone(o.gedaan[status]);
      await client.invalidateQueries({ queryKey: figures });
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => besluit.mutate(String(ingevuld.get("reden") ?? "")));
  return (
    <Stapdialoog
      titel={`${o[soort]}: ${titel}`}
      uitleg={o.help[soort]}
      knop={o[soort]}
      bezig={o.bezig}
      gevaar={soort !== "goedkeuren"}
      stap={besluit}
      formulier={formulier}
      onClose={onClose}
    >
      {soort !== "goedkeuren" && (
        <TextField label={o.reden} error={fout("reden")} name="reden" required maxLength={500} />
      )}
    </Stapdialoog>
  );
}

async function verstuur({ id, versie }: Reorganisatie, soort: Besluitsoort, reden: string) {
  const params = { path: { id }, header: { "If-Match": `"${versie}"` } };
  return body(
    soort === "goedkeuren"
      ? await api.POST("/reorganisaties/{id}/goedkeuring", { params })
      : soort === "afwijzen"
        ? await api.POST("/reorganisaties/{id}/afwijzing", { params, body: { reden } })
        : await api.POST("/reorganisaties/{id}/intrekking", { params, body: { reden } }),
  );
}
