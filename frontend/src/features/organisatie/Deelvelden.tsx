import type { Dienstonderdeel, NieuweReorganisatie } from "@/api/schemas";
import { SelectField, TextField } from "@/ui/Field";
import schikking from "@/ui/Schikking.module.css";
import { vorm } from "./invoer";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";

interface DeelveldenProps {
  nummer: number;
  soort: NieuweReorganisatie["soort"];
  /** The unit that it comes from, if any. */
  nu: Dienstonderdeel | undefined;
  onderdelen: Dienstonderdeel[];
  fout: (naam: string) => string | undefined;
}

/** One unit that comes out of a reorganisation: only what that kind can change. */
export function Deelvelden({ nummer, soort, nu, onderdelen, fout }: DeelveldenProps) {
  const o = useOrganisatietekst();
  const veld = (naam: string) => `naar.${nummer}.${naam}`;
  const { bestaand } = vorm[soort];
  return (
    <fieldset className={styles.veldgroep}>
      <legend>{bestaand ? o.soorten[soort] : o.naarTitel(nummer + 1)}</legend>
      <input type="hidden" name={`naar.${nummer}`} value="" />
      {!bestaand && (
        <TextField
          label={o.code}
          hint={o.codeHint}
          name={veld("code")}
          required
          maxLength={20}
          pattern="[A-Za-z0-9\-]+"
          error={fout(veld("code"))}
        />
      )}
      {soort !== "verplaatsing" && (
        <TextField
          label={o.naam}
          name={veld("naam")}
          required
          maxLength={100}
          defaultValue={bestaand ? nu?.naam : undefined}
          error={fout(veld("naam"))}
        />
      )}
      {soort !== "hernoeming" && (
        <div className={schikking.pair}>
          <SelectField label={o.scope} name={veld("scope")} defaultValue={nu?.scope ?? "concern"}>
            {Object.entries(o.scopes).map(([scope, tekst]) => (
              <option key={scope} value={scope}>
                {tekst}
              </option>
            ))}
          </SelectField>
          <SelectField label={o.ouder} name={veld("ouder")} defaultValue={nu?.ouder ?? ""}>
            <option value="">{o.geenOuder}</option>
            {onderdelen.map(({ code, naam }) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
          </SelectField>
        </div>
      )}
    </fieldset>
  );
}
