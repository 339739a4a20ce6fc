import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Afstemming, Afstemregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import { useAfstemtekst } from "./tekst";

export type Woord = Afstemregel["acties"][number];

interface OordeeldialoogProps {
  afstemming: Afstemming;
  regel: Afstemregel;
  naam: string;
  woord: Woord;
  onClose: () => void;
}

/** Asks once more before a word on figures is recorded, and what is wrong with them or how that was solved. */
export function Oordeeldialoog({ afstemming, regel, naam, woord, onClose }: OordeeldialoogProps) {
  const { t } = useLanguage();
  const v = useAfstemtekst();
  const form = useId();
  const client = useQueryClient();
  const { kwartaal, versie } = afstemming;
  const step = useMutation({
    mutationFn: async (toelichting: string) =>
      body(
        await api.POST("/standen/{kwartaal}/afstemming/oordeel", {
          params: { path: { kwartaal } },
          body: {
            versie,
            soort: regel.soort,
            code: regel.code,
            oordeel: woord,
            ...(toelichting && { toelichting }),
          },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: figures });
      onClose();
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => step.mutate(String(ingevuld.get("toelichting") ?? "").trim()));
  return (
    <Dialog
      title={v.woordVan(v.woorden[woord], naam)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button type="submit" form={form} kind="primary" disabled={step.isPending}>
            {step.isPending ? v.bezig : v.woorden[woord]}
          </Button>
        </>
      }
    >
      <p>{v.vraag[woord]}</p>
      {step.isError && <ProblemMessage error={step.error} />}
      <form id={form} {...formulier}>
        <TextField
          label={woord === "akkoord" ? v.toelichting : `${v.toelichting} (${t.leveringen.verplicht})`}
          hint={v.hint}
          error={fout("toelichting")}
          name="toelichting"
          minLength={3}
          maxLength={500}
          autoComplete="off"
          required={woord !== "akkoord"}
        />
      </form>
    </Dialog>
  );
}
