import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { standversiesQuery } from "@/api/queries";
import { useLanguage } from "@/i18n/language";
import { SelectField } from "@/ui/Field";
import { NextPage } from "@/ui/NextPage";
import { useTekst } from "./tekst";

interface VersiekeuzeProps {
  kwartaal: string;
  /** The version in the address; none is the newest. */
  versie: number | undefined;
  onChange: (versie: number | undefined) => void;
}

/** Chooses one of the versions of a quarter; not there as long as there is but one. */
export function Versiekeuze({ kwartaal, versie, onChange }: VersiekeuzeProps) {
  const { t, f } = useLanguage();
  const v = useTekst();
  const query = useSuspenseInfiniteQuery(standversiesQuery(kwartaal));
  const versies = query.data.pages.flatMap((page) => page.versies);
  const [nieuwste, ...eerdere] = versies.filter(({ leeg }) => !leeg);
  if (!nieuwste || eerdere.length === 0) {
    return null;
  }
  return (
    <>
      <SelectField
        label={v.versie}
        value={versie === nieuwste.versie ? "" : (versie ?? "")}
        onChange={({ target }) => onChange(target.value === "" ? undefined : Number(target.value))}
      >
        <option value="">{v.nieuwste(nieuwste.versie, t.cijfer[nieuwste.status])}</option>
        {eerdere.map((deze) => (
          <option key={deze.versie} value={deze.versie}>
            {v.eerdere(deze.versie, t.cijfer[deze.status], f.moment(deze.vastgesteldOp ?? deze.berekendOp))}
          </option>
        ))}
      </SelectField>
      <NextPage query={query}>{v.meerVersies}</NextPage>
    </>
  );
}
