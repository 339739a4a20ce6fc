import { getRouteApi } from "@tanstack/react-router";
import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { SelectField } from "@/ui/Field";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Actieplan.module.css";
import { type Filter, geheel } from "./bord";
import { useActieplantekst } from "./tekst";

const route = getRouteApi("/binnen/actieplan");

/** Narrows what is shown; the sums stay those of the whole plan. */
export function Filters({ acties }: { acties: Registerregel[] }) {
  const a = useActieplantekst();
  const { keuzes } = useRegisterkeuzes("acties");
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const onderdelen = [...new Set(acties.map((actie) => veldtekst(actie, "dienstonderdeel")))].filter(Boolean).sort();
  const velden: { veld: keyof Filter; heet: string; opties: { code: string; heet: string }[] }[] = [
    {
      veld: "onderdeel",
      heet: a.dienstonderdeel,
      opties: [{ code: geheel, heet: a.geheelVws }, ...onderdelen.map((code) => ({ code, heet: code }))],
    },
    { veld: "status", heet: a.status, opties: keuzes("status") },
    { veld: "doelstelling", heet: a.doelstelling, opties: keuzes("doelstelling") },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around three choices
    <div className={styles.filters} role="group" aria-label={a.filters}>
      {velden.map(({ veld, heet, opties }) => (
        <SelectField
          key={veld}
          label={heet}
          value={filter[veld] ?? ""}
          onChange={({ target }) =>
            navigate({ search: (was) => ({ ...was, [veld]: target.value || undefined }), resetScroll: false })
          }
        >
          <option value="">{a.alle}</option>
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
