import type { Registerregel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { Botsing } from "./Botsing";
import { leesbaar, naam, samengevoegd, verschillen } from "./registerveld";
import { useRegisterkeuzes } from "./useRegisterkeuzes";

const nl = {
  titel: (code: string) => `Iemand anders heeft ${code} intussen gewijzigd`,
  herkomst: (versie: number, door: string, op: string) => `Versie ${versie} · ${door} · ${op}`,
  beeindigd: "De ander heeft dit beëindigd; er verandert niets meer aan.",
  nietVanU: "Na die wijziging kunt u dit niet meer wijzigen.",
};

const en: typeof nl = {
  titel: (code) => `Somebody else changed ${code} meanwhile`,
  herkomst: (versie, door, op) => `Version ${versie} · ${door} · ${op}`,
  beeindigd: "The other ended this; it changes no more.",
  nietVanU: "Since that change you can no longer change this.",
};

const teksten: Record<Language, typeof nl> = { nl, en };

type Velden = Registerregel["velden"];

/** A change that somebody else was before. */
export interface Overtaken {
  /** The row that was changed here. */
  begin: Registerregel;
  /** What it was to become. */
  velden: Velden;
  /** What became of it meanwhile. */
  nu: Registerregel;
}

interface RegelbotsingProps {
  overtaken: Overtaken;
  busy: boolean;
  /** Why another try to save was refused. */
  error: unknown;
  /** Back to what was filled in. */
  onClose: () => void;
  onKeep: () => void;
  /** Saves the fields over the version of now. */
  onOverwrite: (nu: Registerregel, velden: Velden) => void;
}

/** Two people changed one row of a register: shows both versions and lets the second choose. */
export function Regelbotsing({ overtaken: { begin, velden, nu }, onOverwrite, ...rest }: RegelbotsingProps) {
  const { language, f } = useLanguage();
  const tekst = teksten[language];
  const { velden: register } = useRegisterkeuzes(nu.register);
  const uw = samengevoegd(begin.velden, velden, nu.velden);
  const anders = new Set([...verschillen(register, begin, nu), ...verschillen(register, nu, { velden: uw })]);
  return (
    <Botsing
      titel={tekst.titel(nu.code)}
      waarvan={nu.titel}
      herkomst={tekst.herkomst(nu.versie, nu.gewijzigdDoor, f.moment(nu.gewijzigdOp))}
      gesloten={nu.beeindigdOp ? tekst.beeindigd : nu.magWijzigen ? undefined : tekst.nietVanU}
      verschillen={register
        .filter((veld) => anders.has(veld))
        .map((veld) => {
          const van = (waarden: Velden) => leesbaar(veld, waarden[veld.code], language, f) || "–";
          return { veld: naam(veld, language), nu: van(nu.velden), uw: van(uw) };
        })}
      {...rest}
      onOverwrite={() => onOverwrite(nu, uw)}
    />
  );
}
