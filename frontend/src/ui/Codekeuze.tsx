import { SelectField } from "./Field";

interface CodekeuzeProps {
  naam: string;
  label: string;
  /** What stands there before anything is chosen. */
  kies: string;
  /** Each code with what people read. */
  codes: Record<string, string>;
  error: string | undefined;
}

/** A choice from a closed list that must be made: nothing is chosen beforehand. */
export function Codekeuze({ naam, label, kies, codes, error }: CodekeuzeProps) {
  return (
    <SelectField label={label} error={error} name={naam} required defaultValue="">
      <option value="" disabled>
        {kies}
      </option>
      {Object.entries(codes).map(([code, tekst]) => (
        <option key={code} value={code}>
          {tekst}
        </option>
      ))}
    </SelectField>
  );
}
