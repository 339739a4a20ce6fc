import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Reorganisatie } from "@/api/schemas";
import { Besluitdialoog } from "@/ui/Besluitdialoog";
import type { Besluitsoort } from "@/ui/Voorstelvoet";
import { useOrganisatietekst } from "./tekst";

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
  return (
    <Besluitdialoog
      titel={`${o[soort]}: ${titel}`}
      uitleg={o.help[soort]}
      knop={o[soort]}
      bezig={o.bezig}
      reden={soort === "goedkeuren" ? undefined : { label: o.reden }}
      verstuur={(reden) => verstuur(voorstel, soort, reden)}
      verouderd={figures}
      onClose={onClose}
      onDone={(status) => onDone(o.gedaan[status])}
    />
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
