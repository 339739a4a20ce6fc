import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { instantieQuery } from "@/api/queries";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { useFormulier } from "@/ui/useFormulier";
import styles from "./Inloggen.module.css";
import { Inlogveld } from "./Inlogveld";

/** Makes the first beheerder of a fresh product with the one-time token. */
export function EersteAccount({ onCreated }: { onCreated: () => void }) {
  const { t } = useScreenLanguage();
  const client = useQueryClient();
  const create = useMutation({
    mutationFn: (form: FormData) =>
      api.POST("/accounts/_eerste", {
        body: {
          token: String(form.get("token")).trim(),
          gebruikersnaam: String(form.get("gebruikersnaam")),
          naam: String(form.get("naam")),
          wachtwoord: String(form.get("wachtwoord")),
        },
      }),
    onSuccess: () => {
      client.invalidateQueries({ queryKey: instantieQuery.queryKey });
      onCreated();
    },
  });
  const { formulier, fout } = useFormulier((form) => create.mutate(form));
  return (
    <div className={styles.panel}>
      <form className={styles.form} {...formulier}>
        {create.isError && <ProblemMessage error={create.error} />}
        <Inlogveld name="token" error={fout("token")} />
        <Inlogveld name="naam" hint={t.inloggen.naamHint} error={fout("naam")} />
        <Inlogveld
          name="gebruikersnaam"
          hint={t.inloggen.gebruikersnaamHint}
          error={fout("gebruikersnaam")}
          pattern="[a-z0-9][a-z0-9.\-]*"
          minLength={3}
        />
        <Inlogveld
          name="wachtwoord"
          hint={t.inloggen.wachtwoordHint}
          error={fout("wachtwoord")}
          autoComplete="new-password"
          minLength={12}
        />
        <div>
          <Button type="submit" kind="primary" disabled={create.isPending}>
            {t.inloggen.eersteSubmit}
          </Button>
        </div>
      </form>
    </div>
  );
}
