import { useQuery } from "@tanstack/react-query";
import { boomQuery } from "@/api/organisatie";
import type { Registerveld } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { vandaag } from "@/lib/kalender";
import { SelectField, TextAreaField, TextField } from "@/ui/Field";
import { naam } from "@/ui/registerveld";
import { Regelkeuze } from "./Regelkeuze";
import { useRegistertekst } from "./tekst";
import { useKeuzelijst } from "./useKeuzelijst";
import { Verwijzingkeuze } from "./Verwijzingkeuze";

interface VeldinvoerProps {
  veld: Registerveld;
  waarde: string | string[];
  error: string | undefined;
  onChange: (waarde: string | string[]) => void;
}

/** One field of a row, in the form that fits what it holds. */
export function Veldinvoer({ veld, waarde, error, onChange }: VeldinvoerProps) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const { soort, verplicht, uitleg, lengte } = veld;
  const label = verplicht ? `${naam(veld, language)} ${r.verplicht}` : naam(veld, language);
  const gedeeld = {
    name: veld.code,
    label,
    hint: uitleg && <span lang="nl">{uitleg}</span>,
    error,
    required: verplicht,
  };
  const tekst = {
    ...gedeeld,
    value: String(waarde),
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  if (Array.isArray(waarde)) {
    return <Verwijzingkeuze veld={veld} codes={waarde} error={error} onChange={onChange} />;
  }
  switch (soort) {
    case "alinea":
      return <TextAreaField {...tekst} maxLength={lengte ?? undefined} />;
    case "keuze":
      return (
        <SelectField {...tekst}>
          <option value="" disabled={verplicht}>
            {verplicht ? r.kies : r.geen}
          </option>
          {veld.keuzes.map((keuze) => (
            <option key={keuze.code} value={keuze.code}>
              {naam(keuze, language)}
            </option>
          ))}
        </SelectField>
      );
    case "onderdeel":
      return <Onderdeel {...tekst} leeg={verplicht ? r.kies : r.geheelVws} />;
    case "verwijzing":
      return <Verwijzing {...tekst} register={veld.register ?? ""} />;
    case "dag":
      return <TextField {...tekst} type="date" />;
    case "getal":
    case "bedrag":
      return <TextField {...tekst} inputMode="decimal" />;
    case "geheel":
    case "jaar":
      return <TextField {...tekst} inputMode="numeric" />;
    case "kwartaal":
      return <TextField {...tekst} placeholder="2022-Q3" />;
    default:
      return <TextField {...tekst} maxLength={lengte ?? undefined} />;
  }
}

type Gekozen = Parameters<typeof SelectField>[0];

function Onderdeel({ leeg, ...veld }: Gekozen & { leeg: string }) {
  const { data } = useQuery(boomQuery(vandaag()));
  return (
    <SelectField {...veld}>
      <option value="">{leeg}</option>
      {data?.dienstonderdelen.map(({ code, naam: heet }) => (
        <option key={code} value={code}>
          {heet}
        </option>
      ))}
    </SelectField>
  );
}

function Verwijzing({ register, ...veld }: Gekozen & { register: string }) {
  const r = useRegistertekst();
  const regels = useKeuzelijst(register, [String(veld.value ?? "")]);
  return <Regelkeuze {...veld} regels={regels} naam={veld.label} leeg={r.geen} />;
}
