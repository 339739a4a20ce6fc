import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { api } from "@/api/client";
import { organisatie } from "@/api/organisatie";
import type { Dienstonderdeel, NieuweReorganisatie as Inhoud } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import { Deelvelden } from "./Deelvelden";
import { reorganisatieVan, vorm } from "./invoer";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";

interface NieuweReorganisatieProps {
  onderdelen: Dienstonderdeel[];
  onClose: () => void;
  onDone: (text: string) => void;
}

const meesteDelen = 20;

/** Prepares a reorganisation for somebody else to approve. */
export function NieuweReorganisatie({ onderdelen, onClose, onDone }: NieuweReorganisatieProps) {
  const { t } = useLanguage();
  const o = useOrganisatietekst();
  const form = useId();
  const client = useQueryClient();
  const [soort, setSoort] = useState<Inhoud["soort"]>("samenvoeging");
  const [eerste, setEerste] = useState(onderdelen[0]?.code ?? "");
  const [delen, setDelen] = useState(vorm.samenvoeging.naar);
  const voorstellen = useMutation({
    mutationFn: (body: Inhoud) => api.POST("/reorganisaties", { body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: organisatie });
      onDone(o.gedaan.voorgesteld);
    },
  });
  const { formulier, fout } = useFormulier((ingevuld) => voorstellen.mutate(reorganisatieVan(ingevuld, onderdelen)));
  const nu = onderdelen.find(({ code }) => code === eerste);
  return (
    <Dialog
      title={o.nieuw}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.app.cancel}</Button>
          <Button type="submit" form={form} kind="primary" disabled={voorstellen.isPending}>
            {voorstellen.isPending ? o.bezig : o.verstuur}
          </Button>
        </>
      }
    >
      {voorstellen.isError && <ProblemMessage error={voorstellen.error} />}
      <form id={form} className={styles.form} {...formulier}>
        <div className={styles.pair}>
          <SelectField
            label={o.soort}
            name="soort"
            value={soort}
            onChange={({ target }) => {
              const gekozen = target.value as Inhoud["soort"];
              setSoort(gekozen);
              setDelen(vorm[gekozen].naar);
            }}
          >
            {Object.entries(o.soorten).map(([code, tekst]) => (
              <option key={code} value={code}>
                {tekst}
              </option>
            ))}
          </SelectField>
          <TextField
            label={o.ingangsdatum}
            hint={o.ingangsdatumHint}
            type="date"
            name="ingangsdatum"
            required
            error={fout("ingangsdatum")}
          />
        </div>
        {vorm[soort].van === "een" && (
          <SelectField label={o.van} name="van" value={eerste} onChange={({ target }) => setEerste(target.value)}>
            {onderdelen.map(({ code, naam }) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
          </SelectField>
        )}
        {vorm[soort].van === "meer" && (
          <fieldset className={styles.keuze}>
            <legend>{o.vanMeer}</legend>
            {onderdelen.map(({ code, naam }) => (
              <label key={code}>
                <input type="checkbox" name="van" value={code} /> {naam}
              </label>
            ))}
          </fieldset>
        )}
        {Array.from({ length: delen }, (_, nummer) => (
          <Deelvelden
            // biome-ignore lint/suspicious/noArrayIndexKey: fields are only added and taken off at the end
            key={`${soort} ${vorm[soort].bestaand ? eerste : ""} ${nummer}`}
            nummer={nummer}
            soort={soort}
            nu={vorm[soort].van === "geen" ? undefined : nu}
            onderdelen={onderdelen}
            fout={fout}
          />
        ))}
        {soort === "splitsing" && (
          <div className={styles.buttons}>
            {delen < meesteDelen && <Button onClick={() => setDelen(delen + 1)}>{o.nogEen}</Button>}
            {delen > 2 && <Button onClick={() => setDelen(delen - 1)}>{o.eenMinder}</Button>}
          </div>
        )}
        <TextField
          label={o.toelichting}
          hint={o.toelichtingHint}
          name="toelichting"
          required
          maxLength={500}
          error={fout("toelichting")}
        />
      </form>
    </Dialog>
  );
}
