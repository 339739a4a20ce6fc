import type { Register, Registerregel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { Regellink } from "./Regellink";
import styles from "./Wijzigingen.module.css";
import { wijziging } from "./wijziging";

const nl = { toegevoegd: "toegevoegd", gewijzigd: "gewijzigd", beeindigd: "beëindigd" };

const en: typeof nl = { toegevoegd: "added", gewijzigd: "changed", beeindigd: "ended" };

const teksten: Record<Language, typeof nl> = { nl, en };

interface WijzigingenProps {
  versies: Registerregel[];
  registers: Register[];
  busy?: boolean;
}

/** What changed in registers: which row, what was done to it, by which role and when, and why. */
export function Wijzigingen({ versies, registers, busy = false }: WijzigingenProps) {
  return (
    <ul className={styles.lijst} aria-busy={busy}>
      {versies.map((versie) => (
        <Wijziging key={`${versie.register} ${versie.code} ${versie.versie}`} versie={versie} registers={registers} />
      ))}
    </ul>
  );
}

function Wijziging({ versie, registers }: { versie: Registerregel; registers: Register[] }) {
  const { language, f } = useLanguage();
  const register = registers.find(({ code }) => code === versie.register);
  const soort = register?.[language].een ?? versie.register;
  const gedaan = teksten[language][wijziging(versie)];
  return (
    <li>
      <Regellink register={versie.register} code={versie.code}>
        {versie.titel}
      </Regellink>
      <span className={styles.klein}>
        {soort} {versie.code} {gedaan} · {versie.gewijzigdDoor} · {f.moment(versie.gewijzigdOp)}
      </span>
      {versie.notitie && (
        <span className={styles.klein} lang="nl">
          {versie.notitie}
        </span>
      )}
    </li>
  );
}
