import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { NieuwParametervoorstel, WettelijkeParameter } from "@/api/schemas";
import { parameters } from "@/api/wet";
import { useLanguage } from "@/i18n/language";
import { SelectField, TextField } from "@/ui/Field";
import styles from "@/ui/Schikking.module.css";
import { Stapdialoog } from "@/ui/Stapdialoog";
import { useFormulier } from "@/ui/useFormulier";
import { useParametertekst } from "./tekst";
import { voorstelVan } from "./voorstelinvoer";

interface NieuwVoorstelProps {
  /** The numbers that the form begins with. */
  nu: WettelijkeParameter;
  /** Whether the proposal is for a year that has no version yet. */
  nieuwJaar: boolean;
  zonderQuotum: boolean;
  onClose: () => void;
  onDone: (text: string) => void;
}

const hours = ["urenPerFte", "urenPerBaan", "verloondeUrenPerBaan", "heffingPerBaan"] as const;

/** Proposes other numbers for a year, with a note that says why. */
export function NieuwVoorstel({ nu, nieuwJaar, zonderQuotum, onClose, onDone }: NieuwVoorstelProps) {
  const { t } = useLanguage();
  const p = useParametertekst();
  const client = useQueryClient();
  const voorstellen = useMutation({
    mutationFn: (body: NieuwParametervoorstel) => api.POST("/parametervoorstellen", { body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: parameters });
      onDone(p.gedaan.voorgesteld);
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) =>
    voorstellen.mutate(voorstelVan(ingevuld, nu, nieuwJaar ? 0 : nu.versie)),
  );
  const getal = (value: string | null) => value?.replace(".", t.app.decimaalteken) ?? "";
  const statussen = Object.entries(t.cijfer.parameterstatus).filter(
    ([status]) => (status === "geen-quotum") === zonderQuotum,
  );
  return (
    <Stapdialoog
      titel={nieuwJaar ? p.anderJaar : p.wijzigJaar(nu.jaar)}
      knop={p.verstuur}
      bezig={p.bezig}
      stap={voorstellen}
      formulier={formulier}
      onClose={onClose}
    >
      {nieuwJaar && (
        <TextField
          label={p.jaar}
          name="jaar"
          inputMode="numeric"
          required
          pattern="20[1-9][0-9]"
          defaultValue={nu.jaar + 1}
          error={fout("jaar")}
        />
      )}
      <div className={styles.pair}>
        {!zonderQuotum && (
          <TextField
            label={p.velden.percentage}
            hint={p.percentageHint}
            name="percentage"
            inputMode="decimal"
            pattern="[0-9]{1,3}([.,][0-9]{1,3})?"
            defaultValue={getal(nu.percentage)}
            error={fout("percentage")}
          />
        )}
        <SelectField label={p.velden.status} name="status" required defaultValue={nu.status} error={fout("status")}>
          {statussen.map(([status, tekst]) => (
            <option key={status} value={status}>
              {tekst}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.pair}>
        {hours.map((veld) => (
          <TextField
            key={veld}
            label={p.velden[veld]}
            name={veld}
            inputMode="decimal"
            required
            pattern="[0-9]{1,7}([.,][0-9]{1,2})?"
            defaultValue={getal(nu[veld])}
            error={fout(veld)}
          />
        ))}
      </div>
      {!zonderQuotum && (
        <label>
          <input type="checkbox" name="heffingOpgelegd" defaultChecked={nu.heffingOpgelegd} />{" "}
          {p.velden.heffingOpgelegd}
        </label>
      )}
      <TextField
        label={p.velden.artikel}
        name="artikel"
        required
        maxLength={200}
        defaultValue={nu.artikel}
        error={fout("artikel")}
      />
      <TextField
        label={p.velden.bron}
        name="bron"
        required
        maxLength={500}
        defaultValue={nieuwJaar ? "" : nu.bron}
        error={fout("bron")}
      />
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
