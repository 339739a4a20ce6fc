import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { api, body } from "@/api/client";
import type { Afwijsreden, Terugzoekactie, Terugzoekresultaat } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { SelectField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
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
  const { t } = useLanguage();
  const v = useVerzoektekst();
  const form = useId();
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
    <Dialog
      title={`${v[stap]}: ${v.nummer(read.verzoek.nummer)}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button
            type="submit"
            form={form}
            kind={stap === "afwijzen" || stap === "intrekken" ? "danger" : "primary"}
            disabled={step.isPending}
          >
            {step.isPending ? v.bezig : v[stap]}
          </Button>
        </>
      }
    >
      <p>{help[stap]}</p>
      {step.isError && <ProblemMessage error={step.error} />}
      <form id={form} {...formulier}>
        {stap === "afwijzen" && <Codekeuze label={v.reden} codes={v.afwijsredenen} error={fout("code")} />}
        {stap === "afhandelen" && <Codekeuze label={v.resultaat} codes={v.resultaten} error={fout("code")} />}
      </form>
    </Dialog>
  );
}

interface CodekeuzeProps {
  label: string;
  codes: Record<string, string>;
  error: string | undefined;
}

function Codekeuze({ label, codes, error }: CodekeuzeProps) {
  const v = useVerzoektekst();
  return (
    <SelectField label={label} error={error} name="code" required defaultValue="">
      <option value="" disabled>
        {v.kies}
      </option>
      {Object.entries(codes).map(([code, tekst]) => (
        <option key={code} value={code}>
          {tekst}
        </option>
      ))}
    </SelectField>
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
