import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Privacyvoorstel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import styles from "./Privacyinstellingen.module.css";
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
  const { t } = useLanguage();
  const p = useInstellingtekst();
  const form = useId();
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
    <Dialog
      title={p[soort]}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button
            type="submit"
            form={form}
            kind={soort === "goedkeuren" ? "primary" : "danger"}
            disabled={besluit.isPending}
          >
            {besluit.isPending ? p.bezig : p[soort]}
          </Button>
        </>
      }
    >
      <p>{help[soort]}</p>
      {soort === "goedkeuren" && voorstel.effect && <p>{p.nuTeWissen(voorstel.effect.nuTeWissen)}</p>}
      {besluit.isError && <ProblemMessage error={besluit.error} />}
      <form id={form} className={styles.form} {...formulier}>
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
      </form>
    </Dialog>
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
