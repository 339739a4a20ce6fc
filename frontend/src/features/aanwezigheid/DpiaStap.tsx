import { api, body } from "@/api/client";
import type { Aanwezigheidsdpia } from "@/api/schemas";
import { Besluitdialoog } from "@/ui/Besluitdialoog";
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
  const uit = handeling === "intrekken";
  return (
    <Besluitdialoog
      titel={a[handeling]}
      uitleg={uit ? a.intrekkenHelp : a.bevestigenHelp}
      knop={a[handeling]}
      bezig={a.bezig}
      reden={uit ? { label: a.reden, hint: a.redenHint } : undefined}
      verstuur={(reden) => verstuur(dpia, handeling, reden)}
      verouderd={aanwezigheid}
      onClose={onClose}
      onDone={(status) => onDone(a.gedaan[status])}
    />
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
