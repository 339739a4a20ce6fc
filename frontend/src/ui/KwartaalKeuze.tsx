import type { Standsamenvatting } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { SelectField } from "./Field";

interface KwartaalKeuzeProps {
  standen: Standsamenvatting[];
  kwartaal: string;
  onChange: (kwartaal: string) => void;
}

/** Chooses one of the quarters that have figures. */
export function KwartaalKeuze({ standen, kwartaal, onChange }: KwartaalKeuzeProps) {
  const { t } = useLanguage();
  const known = standen.some((stand) => stand.kwartaal === kwartaal);
  return (
    <SelectField label={t.app.kwartaal} value={kwartaal} onChange={(event) => onChange(event.target.value)}>
      {!known && <option value={kwartaal}>{quarterName(kwartaal)}</option>}
      {standen.map((stand) => (
        <option key={stand.kwartaal} value={stand.kwartaal}>
          {quarterName(stand.kwartaal)}
        </option>
      ))}
    </SelectField>
  );
}
