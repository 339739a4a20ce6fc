import { useId } from "react";
import type { DemoAccount } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import styles from "./Inloggen.module.css";
import type { Aanmelden } from "./useAanmelden";

interface DemoaccountsProps {
  accounts: DemoAccount[];
  aanmelden: Aanmelden;
}

/** The accounts that a demo shows to everyone: one press logs in. */
export function Demoaccounts({ accounts, aanmelden }: DemoaccountsProps) {
  const { t } = useScreenLanguage();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id}>{t.inloggen.demoTitle}</h2>
      <p className={styles.lead}>{t.inloggen.demoLead}</p>
      <ul className={styles.accounts}>
        {accounts.map(({ gebruikersnaam, wachtwoord, omschrijving }) => (
          <li key={gebruikersnaam}>
            <button
              type="button"
              className={styles.account}
              disabled={aanmelden.isPending}
              onClick={() => aanmelden.mutate({ gebruikersnaam, wachtwoord })}
            >
              <span className={styles.role}>{t.inloggen.demoKies(omschrijving)}</span>
              <span className={styles.credentials}>
                {t.inloggen.demoWachtwoord(gebruikersnaam)}, {t.inloggen.demoWachtwoordIs(wachtwoord)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
