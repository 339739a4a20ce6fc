import { getRouteApi } from "@tanstack/react-router";
import type { Registerregel } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { SelectField } from "@/ui/Field";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Beleid.module.css";
import { type Filter, waarden } from "./regels";
import { useBeleidtekst } from "./tekst";

const route = getRouteApi("/binnen/beleid");

interface FiltersProps {
  register: string;
  filters: (keyof Filter)[];
  /** Of which the quarters can be chosen. */
  regels: Registerregel[];
}

/** Narrows what is shown; the address holds the choice. */
export function Filters({ register, filters, regels }: FiltersProps) {
  const b = useBeleidtekst();
  const { keuzes, veldnaam } = useRegisterkeuzes(register);
  const gekozen = route.useSearch();
  const navigate = route.useNavigate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around the choices
    <div className={styles.filters} role="group" aria-label={b.filters}>
      {filters.map((veld) => (
        <SelectField
          key={veld}
          label={veld === "kwartaal" ? b.kwartaal : veldnaam(veld)}
          value={gekozen[veld] ?? ""}
          onChange={({ target }) =>
            navigate({ search: (was) => ({ ...was, [veld]: target.value || undefined }), resetScroll: false })
          }
        >
          <option value="">{b.alle}</option>
          {(veld === "kwartaal"
            ? waarden(regels, veld).map((kwartaal) => ({ code: kwartaal, heet: quarterName(kwartaal) }))
            : keuzes(veld)
          ).map(({ code, heet }) => (
            <option key={code} value={code}>
              {heet}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
