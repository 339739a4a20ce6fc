import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Parametervoorstel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import styles from "./Parameters.module.css";
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
  const { t } = useLanguage();
  const p = useParametertekst();
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
      title={`${p[soort]}: ${titel}`}
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
