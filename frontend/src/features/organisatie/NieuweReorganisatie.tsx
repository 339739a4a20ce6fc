import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "@/api/client";
import { organisatie } from "@/api/organisatie";
import type { Dienstonderdeel, NieuweReorganisatie as Inhoud } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { SelectField, TextField } from "@/ui/Field";
import schikking from "@/ui/Schikking.module.css";
import { Stapdialoog } from "@/ui/Stapdialoog";
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
  const o = useOrganisatietekst();
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
    <Stapdialoog
      titel={o.nieuw}
      knop={o.verstuur}
      bezig={o.bezig}
      stap={voorstellen}
      formulier={formulier}
      onClose={onClose}
    >
      <div className={schikking.pair}>
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
        <div className={schikking.buttons}>
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
    </Stapdialoog>
  );
}
