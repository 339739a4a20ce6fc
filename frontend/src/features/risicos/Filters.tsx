import { getRouteApi } from "@tanstack/react-router";
import { SelectField } from "@/ui/Field";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Risicos.module.css";
import { type Filter, niveaus } from "./risico";
import { useRisicotekst } from "./tekst";

const route = getRouteApi("/binnen/risicos");

/** Narrows the maps and the table; the address holds the choice. */
export function Filters() {
  const r = useRisicotekst();
  const { keuzes } = useRegisterkeuzes("risicos");
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const velden: { veld: keyof Filter; heet: string; leeg: string; opties: { code: string; heet: string }[] }[] = [
    { veld: "status", heet: r.status, leeg: r.lopend, opties: [...keuzes("status"), { code: "alle", heet: r.alle }] },
    { veld: "trend", heet: r.trend, leeg: r.alle, opties: keuzes("trend") },
    {
      veld: "niveau",
      heet: r.niveaufilter,
      leeg: r.alle,
      opties: [...niveaus.map((code) => ({ code, heet: r.niveaus[code] })), { code: "geen", heet: r.geenScore }],
    },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around three choices
    <div className={styles.filters} role="group" aria-label={r.filters}>
      {velden.map(({ veld, heet, leeg, opties }) => (
        <SelectField
          key={veld}
          label={heet}
          value={filter[veld] ?? ""}
          onChange={({ target }) =>
            navigate({ search: (was) => ({ ...was, [veld]: target.value || undefined }), resetScroll: false })
          }
        >
          <option value="">{leeg}</option>
          {opties.map(({ code, heet }) => (
            <option key={code} value={code}>
              {heet}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
