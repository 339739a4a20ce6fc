import type { InputHTMLAttributes } from "react";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { TextField } from "@/ui/Field";

const kenmerken = {
  token: { autoComplete: "off", spellCheck: false },
  naam: { autoComplete: "organization-title" },
  gebruikersnaam: { autoComplete: "username", autoCapitalize: "none", spellCheck: false, maxLength: 100 },
  wachtwoord: { type: "password", autoComplete: "current-password" },
} satisfies Record<string, InputHTMLAttributes<HTMLInputElement>>;

interface InlogveldProps extends InputHTMLAttributes<HTMLInputElement> {
  /** What it asks; the form reads it under the same name. */
  name: keyof typeof kenmerken;
  hint?: string;
  error: string | undefined;
}

/** A required field of the forms that let somebody in. */
export function Inlogveld({ name, ...rest }: InlogveldProps) {
  const { t } = useScreenLanguage();
  return <TextField label={t.inloggen[name]} name={name} maxLength={200} required {...kenmerken[name]} {...rest} />;
}
