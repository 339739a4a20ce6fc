import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { api } from "@/api/client";
import { instantieQuery } from "@/api/queries";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import styles from "./Inloggen.module.css";

/** Makes the first beheerder of a fresh product with the one-time token. */
export function EersteAccount({ onCreated }: { onCreated: () => void }) {
  const { t } = useLanguage();
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
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    create.mutate(new FormData(event.currentTarget));
  };
  return (
    <div className={styles.panel}>
      <form className={styles.form} onSubmit={submit}>
        {create.isError && <ProblemMessage error={create.error} />}
        <TextField
          label={t.inloggen.token}
          name="token"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          required
        />
        <TextField
          label={t.inloggen.naam}
          hint={t.inloggen.naamHint}
          name="naam"
          autoComplete="organization-title"
          maxLength={200}
          required
        />
        <TextField
          label={t.inloggen.gebruikersnaam}
          hint={t.inloggen.gebruikersnaamHint}
          name="gebruikersnaam"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          pattern="[a-z0-9][a-z0-9.\-]*"
          minLength={3}
          maxLength={100}
          required
        />
        <TextField
          label={t.inloggen.wachtwoord}
          hint={t.inloggen.wachtwoordHint}
          name="wachtwoord"
          type="password"
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          required
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
