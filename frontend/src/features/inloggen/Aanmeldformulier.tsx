import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import styles from "./Inloggen.module.css";
import { Inlogveld } from "./Inlogveld";
import type { Aanmelden } from "./useAanmelden";

export function Aanmeldformulier({ aanmelden }: { aanmelden: Aanmelden }) {
  const { t } = useScreenLanguage();
  const { formulier, fout } = useFormulier((form) =>
    aanmelden.mutate({
      gebruikersnaam: String(form.get("gebruikersnaam")),
      wachtwoord: String(form.get("wachtwoord")),
    }),
  );
  return (
    <div className={styles.panel}>
      <form className={styles.form} {...formulier}>
        {aanmelden.isError && <ProblemMessage error={aanmelden.error} />}
        <Inlogveld name="gebruikersnaam" error={fout("gebruikersnaam")} />
        <Inlogveld name="wachtwoord" error={fout("wachtwoord")} />
        <div>
          <Button type="submit" kind="primary" disabled={aanmelden.isPending}>
            {aanmelden.isPending ? t.inloggen.busy : t.inloggen.submit}
          </Button>
        </div>
      </form>
    </div>
  );
}
