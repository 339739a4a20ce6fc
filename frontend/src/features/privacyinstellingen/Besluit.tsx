import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Privacyvoorstel } from "@/api/schemas";
import { Besluitdialoog } from "@/ui/Besluitdialoog";
import type { Besluitsoort } from "@/ui/Voorstelvoet";
import { useInstellingtekst } from "./tekst";

interface BesluitProps {
  voorstel: Privacyvoorstel;
  soort: Besluitsoort;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Asks once more before a proposal ends; a refusal and a withdrawal say why. */
export function Besluit({ voorstel, soort, onClose, onDone }: BesluitProps) {
  const p = useInstellingtekst();
  const help = { goedkeuren: p.goedkeurenHelp, afwijzen: p.afwijzenHelp, intrekken: p.intrekkenHelp };
  return (
    <Besluitdialoog
      titel={p[soort]}
      uitleg={help[soort]}
      knop={p[soort]}
      bezig={p.bezig}
      reden={soort === "goedkeuren" ? undefined : { label: p.reden, hint: p.toelichtingHint }}
      verstuur={(reden) => verstuur(voorstel, soort, reden)}
      verouderd={figures}
      onClose={onClose}
      onDone={(status) => onDone(p.gedaan[status])}
    >
      {soort === "goedkeuren" && voorstel.effect && <p>{p.nuTeWissen(voorstel.effect.nuTeWissen)}</p>}
    </Besluitdialoog>
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
