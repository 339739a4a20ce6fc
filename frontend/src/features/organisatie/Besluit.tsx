import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Reorganisatie } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import styles from "./Organisatie.module.css";
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
  const { t } = useLanguage();
  const o = useOrganisatietekst();
  const form = useId();
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
    <Dialog
      title={`${o[soort]}: ${titel}`}
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
            {besluit.isPending ? o.bezig : o[soort]}
          </Button>
        </>
      }
    >
      <p>{o.help[soort]}</p>
      {besluit.isError && <ProblemMessage error={besluit.error} />}
      <form id={form} className={styles.form} {...formulier}>
        {soort !== "goedkeuren" && (
          <TextField label={o.reden} error={fout("reden")} name="reden" required maxLength={500} />
        )}
      </form>
    </Dialog>
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
