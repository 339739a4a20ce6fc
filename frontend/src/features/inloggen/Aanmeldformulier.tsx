import type { FormEvent } from "react";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./Inloggen.module.css";
import type { Aanmelden } from "./useAanmelden";

export function Aanmeldformulier({ aanmelden }: { aanmelden: Aanmelden }) {
  const { t } = useLanguage();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    aanmelden.mutate({
      gebruikersnaam: String(form.get("gebruikersnaam")),
      wachtwoord: String(form.get("wachtwoord")),
    });
  };
  return (
    <div className={styles.panel}>
      <form className={styles.form} onSubmit={submit}>
        {aanmelden.isError && <ProblemMessage error={aanmelden.error} />}
        <TextField
          label={t.inloggen.gebruikersnaam}
          name="gebruikersnaam"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          required
        />
        <TextField
          label={t.inloggen.wachtwoord}
          name="wachtwoord"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <div>
          <Button type="submit" kind="primary" disabled={aanmelden.isPending}>
            {aanmelden.isPending ? t.inloggen.busy : t.inloggen.submit}
          </Button>
        </div>
      </form>
    </div>
  );
}
