import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { figures } from "@/api/queries";
import type { NieuwPrivacyvoorstel, Privacyinstelling } from "@/api/schemas";
import { TextField } from "@/ui/Field";
import styles from "@/ui/Schikking.module.css";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { inWoorden, useInstellingtekst } from "./tekst";
import { termijnen, termijnnamen, voorstelVan } from "./velden";

interface NieuwVoorstelProps {
  nu: Privacyinstelling;
  onClose: () => void;
  onDone: (text: string) => void;
}

/** Proposes another threshold or other terms, with a note that says why. */
export function NieuwVoorstel({ nu, onClose, onDone }: NieuwVoorstelProps) {
  const p = useInstellingtekst();
  const client = useQueryClient();
  const voorstellen = useMutation({
    mutationFn: (body: NieuwPrivacyvoorstel) => api.POST("/privacyvoorstellen", { body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: figures });
      onDone(p.gedaan.voorgesteld);
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => voorstellen.mutate(voorstelVan(ingevuld, nu.versie)));
  return (
    <Stapdialoog
      titel={p.wijzig}
      knop={p.verstuur}
      bezig={p.bezig}
      stap={voorstellen}
      formulier={formulier}
      onClose={onClose}
    >
      <TextField
        label={p.velden.drempel}
        hint={p.drempelHint}
        name="drempel"
        type="number"
        min={3}
        max={100}
        required
        defaultValue={nu.drempel}
        error={fout("drempel")}
      />
      <label>
        <input type="checkbox" name="klassenTonen" defaultChecked={nu.klassenTonen} /> {p.velden.klassenTonen}
      </label>
      <div className={styles.pair}>
        {termijnnamen.map((naam) => (
          <TextField
            key={naam}
            label={p.velden[naam]}
            hint={p.nuGeldt(inWoorden(p, naam, nu.bewaartermijnen[naam]))}
            name={naam}
            type="number"
            min={termijnen[naam][0]}
            max={termijnen[naam][1]}
            required
            defaultValue={nu.bewaartermijnen[naam]}
            error={fout(naam)}
          />
        ))}
      </div>
      <TextField
        label={p.toelichting}
        hint={p.toelichtingHint}
        name="toelichting"
        required
        maxLength={500}
        error={fout("toelichting")}
      />
    </Stapdialoog>
  );
}
