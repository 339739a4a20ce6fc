import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Afstemming, Afstemregel } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { TextField } from "@/ui/Field";
import { Stapdialoog } from "@/ui/Stapdialoog";
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
  const { t } = useScreenLanguage();
  const v = useAfstemtekst();
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
    <Stapdialoog
      titel={v.woordVan(v.woorden[woord], naam)}
      uitleg={v.vraag[woord]}
      knop={v.woorden[woord]}
      bezig={v.bezig}
      stap={step}
      formulier={formulier}
      onClose={onClose}
    >
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
    </Stapdialoog>
  );
}
