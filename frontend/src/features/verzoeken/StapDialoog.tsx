import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import type { Afwijsreden, Terugzoekactie, Terugzoekresultaat } from "@/api/schemas";
import { Codekeuze } from "@/ui/Codekeuze";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { type ReadVerzoek, verzoeken, verzoekQuery } from "./queries";
import { useVerzoektekst } from "./tekst";

export type Stap = Exclude<Terugzoekactie, "downloaden">;

interface StapDialoogProps {
  read: ReadVerzoek;
  stap: Stap;
  onClose: () => void;
  onDone: () => void;
}

/** Asks once more before a request goes on, and why where a reason is recorded; reasons are a closed list. */
export function StapDialoog({ read, stap, onClose, onDone }: StapDialoogProps) {
  const v = useVerzoektekst();
  const client = useQueryClient();
  const { id, aantal } = read.verzoek;
  const step = useMutation({
    mutationFn: (code: string) => send(read, stap, code),
    onSuccess: async (next) => {
      client.setQueryData(verzoekQuery(id).queryKey, next);
      onDone();
      await client.invalidateQueries({ queryKey: verzoeken });
    },
    onError: () => client.invalidateQueries({ queryKey: verzoekQuery(id).queryKey }),
  });
  const help: Record<Stap, string> = {
    goedkeuren: v.goedkeurenHelp(aantal),
    afwijzen: v.afwijzenHelp,
    intrekken: v.intrekkenHelp,
    afhandelen: v.afhandelenHelp,
  };
  const { formulier, fout } = useFormulier((ingevuld) => step.mutate(String(ingevuld.get("code") ?? "")));
  return (
    <Stapdialoog
      titel={`${v[stap]}: ${v.nummer(read.verzoek.nummer)}`}
      uitleg={help[stap]}
      knop={v[stap]}
      bezig={v.bezig}
      gevaar={stap === "afwijzen" || stap === "intrekken"}
      stap={step}
      formulier={formulier}
      onClose={onClose}
    >
      {stap === "afwijzen" && (
        <Codekeuze naam="code" kies={v.kies} label={v.reden} codes={v.afwijsredenen} error={fout("code")} />
      )}
      {stap === "afhandelen" && (
        <Codekeuze naam="code" kies={v.kies} label={v.resultaat} codes={v.resultaten} error={fout("code")} />
      )}
    </Stapdialoog>
  );
}

async function send({ verzoek, etag }: ReadVerzoek, stap: Stap, code: string): Promise<ReadVerzoek> {
  const params = { path: { id: verzoek.id }, header: { "If-Match": etag } };
  const answer =
    stap === "goedkeuren"
      ? await api.POST("/terugzoekverzoeken/{id}/goedkeuring", { params })
      : stap === "intrekken"
        ? await api.POST("/terugzoekverzoeken/{id}/intrekking", { params })
        : stap === "afwijzen"
          ? await api.POST("/terugzoekverzoeken/{id}/afwijzing", { params, body: { reden: code as Afwijsreden } })
          : await api.POST("/terugzoekverzoeken/{id}/afhandeling", {
              params,
              body: { resultaat: code as Terugzoekresultaat },
            });
  return { verzoek: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
}
