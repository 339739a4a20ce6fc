import { boomQuery } from "@/api/organisatie";
import { useSettledQuery } from "@/api/settled";
import { useLanguage } from "@/i18n/language";
import { SelectField } from "@/ui/Field";
import { bomen } from "./bomen";
import { useIndelingtekst } from "./tekst";

interface IndelingkeuzeProps {
  /** The last day of the quarter. */
  peildatum: string;
  indeling: string | undefined;
  onChange: (indeling: string | undefined) => void;
}

/** Chooses the tree in which figures stand; only there when there was ever another one. */
export function Indelingkeuze({ peildatum, indeling, onChange }: IndelingkeuzeProps) {
  const { f } = useLanguage();
  const i = useIndelingtekst();
  const { data } = useSettledQuery(boomQuery(peildatum));
  const keuzes = bomen(data?.wisseldagen ?? [], peildatum);
  if (keuzes.length === 0 && !indeling) {
    return null;
  }
  return (
    <SelectField
      label={i.indeling}
      value={indeling ?? ""}
      onChange={({ target }) => onChange(target.value || undefined)}
    >
      <option value="">{i.toen}</option>
      {keuzes.map(({ dag, grens, voor }) => (
        <option key={dag} value={dag}>
          {voor ? i.voor(f.longDay(grens)) : i.vanaf(f.longDay(grens))}
        </option>
      ))}
      {indeling && !keuzes.some(({ dag }) => dag === indeling) && (
        <option value={indeling}>{i.titel(f.longDay(indeling))}</option>
      )}
    </SelectField>
  );
}
