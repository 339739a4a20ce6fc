import { useInfiniteQuery } from "@tanstack/react-query";
import { standversiesQuery } from "@/api/queries";
import type { Standregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { SelectField } from "@/ui/Field";
import { NextPage } from "@/ui/NextPage";
import styles from "./Brug.module.css";
import { type Brugkeuze, type Eind, GEHEEL, type Maat } from "./keuze";
import { useBrugtekst } from "./tekst";

interface BrugkeuzesProps {
  keuze: Brugkeuze;
  kwartalen: string[];
  regels: Standregel[];
  onChange: (keuze: Brugkeuze) => void;
}

/** Between which standen, of which unit and by which figure the brug is. */
export function Brugkeuzes({ keuze, kwartalen, regels, onChange }: BrugkeuzesProps) {
  const b = useBrugtekst();
  return (
    <fieldset className={styles.keuzes} aria-label={b.keuzes}>
      <Eindkeuze label={b.van} eind={keuze.van} kwartalen={kwartalen} onChange={(van) => onChange({ ...keuze, van })} />
      <Eindkeuze label={b.tot} eind={keuze.tot} kwartalen={kwartalen} onChange={(tot) => onChange({ ...keuze, tot })} />
      <SelectField
        label={b.dienstonderdeel}
        value={keuze.code}
        onChange={({ target }) => onChange({ ...keuze, code: target.value })}
      >
        <option value={GEHEEL}>{b.geheel}</option>
        {keuze.code !== GEHEEL && !regels.some(({ code }) => code === keuze.code) && (
          <option value={keuze.code}>{keuze.code}</option>
        )}
        {regels.map(({ code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={b.cijfer}
        value={keuze.maat}
        onChange={({ target }) => onChange({ ...keuze, maat: target.value as Maat })}
      >
        {Object.entries(b.maten).map(([maat, naam]) => (
          <option key={maat} value={maat}>
            {naam}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}

interface EindkeuzeProps {
  label: string;
  eind: Eind;
  kwartalen: string[];
  onChange: (eind: Eind) => void;
}

/** A quarter, and of one that was computed more than once which version. */
function Eindkeuze({ label, eind, kwartalen, onChange }: EindkeuzeProps) {
  const { t } = useLanguage();
  const b = useBrugtekst();
  const query = useInfiniteQuery(standversiesQuery(eind.kwartaal));
  const versies = (query.data?.pages ?? []).flatMap((page) => page.versies).filter(({ leeg }) => !leeg);
  const naam = quarterName(eind.kwartaal);
  return (
    <>
      <SelectField label={label} value={eind.kwartaal} onChange={({ target }) => onChange({ kwartaal: target.value })}>
        {(kwartalen.includes(eind.kwartaal) ? kwartalen : [eind.kwartaal, ...kwartalen]).map((kwartaal) => (
          <option key={kwartaal} value={kwartaal}>
            {quarterName(kwartaal)}
          </option>
        ))}
      </SelectField>
      {versies.length > 1 && (
        <SelectField
          label={b.versieKeuze(naam)}
          value={eind.versie ?? ""}
          onChange={({ target }) =>
            onChange({ kwartaal: eind.kwartaal, ...(target.value && { versie: Number(target.value) }) })
          }
        >
          <option value="">{b.nieuwste}</option>
          {versies.map(({ versie, status }) => (
            <option key={versie} value={versie}>
              {b.versie(versie, t.cijfer[status])}
            </option>
          ))}
        </SelectField>
      )}
      <NextPage query={query}>{b.meerVersies(naam)}</NextPage>
    </>
  );
}
