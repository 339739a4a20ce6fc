import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Parametervoorstel } from "@/api/schemas";
import { Besluitdialoog } from "@/ui/Besluitdialoog";
import type { Besluitsoort } from "@/ui/Voorstelvoet";
import { useParametertekst } from "./tekst";

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
  const help = { goedkeuren: p.goedkeurenHelp, afwijzen: p.afwijzenHelp, intrekken: p.intrekkenHelp };
  return (
    <Besluitdialoog
      titel={`${p[soort]}: ${titel}`}
      uitleg={help[soort]}
      knop={p[soort]}
      bezig={p.bezig}
      reden={soort === "goedkeuren" ? undefined : { label: p.reden, hint: p.toelichtingHint }}
      verstuur={(reden) => verstuur(voorstel, soort, reden)}
      verouderd={figures}
      onClose={onClose}
      onDone={(status) => onDone(p.gedaan[status])}
    />
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
