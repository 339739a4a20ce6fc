import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, body } from "@/api/client";
import type { Inzagereden } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { SelectField, TextField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { PageHead } from "@/ui/PageHead";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { InzageUitkomst } from "./InzageUitkomst";
import { useInzagetekst } from "./inzagetekst";
import { useVerzoektekst } from "./tekst";
import { leesToken } from "./token";
import styles from "./Verzoeken.module.css";

/** Finds all lines of one person; the token goes in the body of the question and is kept nowhere. */
export function Inzage() {
  const v = useVerzoektekst();
  const i = useInzagetekst();
  const [invoer, setInvoer] = useState("");
  const [reden, setReden] = useState<Inzagereden>("inzageverzoek");
  const [wrong, setWrong] = useState(false);
  const search = useMutation({
    mutationFn: async (vraag: { pseudoniem: string; reden: Inzagereden }) =>
      body(await api.POST("/persoonsregels/_zoek", { body: vraag })),
    gcTime: 0,
  });
  /** What was found stays on the screen only beside the token it was found by. */
  const kies = (token: string) => {
    setInvoer(token);
    setWrong(false);
    search.reset();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pseudoniem = leesToken(invoer);
    setWrong(pseudoniem === undefined);
    if (pseudoniem === undefined) {
      search.reset();
    } else {
      search.mutate({ pseudoniem, reden });
    }
  };
  return (
    <>
      <p className={styles.back}>
        <Link to="/verzoeken">{v.terug}</Link>
      </p>
      <PageHead title={i.inzage} conclusion={i.inzageConclusie} />
      <div className={styles.stack}>
        <Message tone="warn" title={i.inzageUitleg} />
        <Card title={i.zoek}>
          <form className={styles.form} onSubmit={submit} noValidate>
            <div className={styles.choice}>
              <TextField
                label={i.token}
                hint={i.tokenHint}
                error={wrong ? i.tokenFout : undefined}
                value={invoer}
                onChange={({ target }) => kies(target.value)}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={64}
              />
            </div>
            <div className={styles.choice}>
              <TextField
                label={i.tokenbestand}
                type="file"
                accept=".txt,text/plain"
                onChange={async ({ target }) => {
                  const [bestand] = target.files ?? [];
                  // Of a wrong file, which may hold anything, no more is read than a token needs.
                  kies(bestand ? (await bestand.slice(0, 64).text()).trim() : "");
                }}
              />
            </div>
            <div className={styles.choice}>
              <SelectField
                label={v.reden}
                value={reden}
                onChange={({ target }) => setReden(target.value as Inzagereden)}
              >
                {Object.entries(i.inzageRedenen).map(([code, naam]) => (
                  <option key={code} value={code}>
                    {naam}
                  </option>
                ))}
              </SelectField>
            </div>
            {search.isError && <ProblemMessage error={search.error} />}
            <div>
              <Button type="submit" kind="primary" disabled={search.isPending}>
                {search.isPending ? v.bezig : i.zoek}
              </Button>
            </div>
          </form>
        </Card>
        {search.data && search.variables && <InzageUitkomst inzage={search.data} vraag={search.variables} />}
      </div>
    </>
  );
}
