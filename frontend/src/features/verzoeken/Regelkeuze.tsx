import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, body } from "@/api/client";
import type { Persoonsuitkomst, Terugzoekreden, Uitkomstregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import { uitkomstregelsQuery, verzoeken } from "./queries";
import { useVerzoektekst } from "./tekst";
import styles from "./Verzoeken.module.css";

interface RegelkeuzeProps {
  levering: string;
  uitkomst: Persoonsuitkomst;
}

/** The lines of an outcome to choose from, and why; the tokens stay on the server. */
export function Regelkeuze({ levering, uitkomst }: RegelkeuzeProps) {
  const { t, f } = useLanguage();
  const v = useVerzoektekst();
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useInfiniteQuery(uitkomstregelsQuery(levering, uitkomst));
  const { data, error, refetch } = query;
  const [gekozen, setGekozen] = useState<number[]>([]);
  const [reden, setReden] = useState<Terugzoekreden>();
  const [tried, setTried] = useState(false);
  const first = data?.pages[0];
  const regels = data?.pages.flatMap((page) => page.regels) ?? [];
  const ask = useMutation({
    mutationFn: async (body_: { bron: string; reden: Terugzoekreden }) =>
      body(await api.POST("/terugzoekverzoeken", { body: { levering, uitkomst, regels: gekozen, ...body_ } })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: verzoeken });
      await navigate({ to: "/verzoeken/$id", params: { id } });
    },
  });
  const submit = () => {
    setTried(true);
    if (first && reden && gekozen.length > 0) {
      ask.mutate({ bron: first.bron, reden });
    }
  };
  const incomplete = tried && (!reden || gekozen.length === 0);
  return (
    <Card title={first ? v.uitBestand(t.soorten[first.bronSoort], f.longDay(first.bronPeildatum)) : v.kiesRegels}>
      <div className={styles.form}>
        {error && <ProblemMessage error={error} onRetry={refetch} />}
        {first && (
          <>
            <div className={styles.actions}>
              <Button onClick={() => setGekozen(regels.map(({ regel }) => regel))}>{v.alles}</Button>
              <Button kind="plain" onClick={() => setGekozen([])}>
                {v.niets}
              </Button>
              <p role="status">{v.gekozen(gekozen.length)}</p>
            </div>
            <Regels regels={regels} gekozen={gekozen} onChange={setGekozen} />
            <NextPage query={query}>{v.meer}</NextPage>
            <SelectField
              label={v.reden}
              value={reden ?? ""}
              onChange={({ target }) => setReden(target.value as Terugzoekreden)}
            >
              <option value="" disabled>
                {v.kies}
              </option>
              {Object.entries(v.redenen).map(([code, naam]) => (
                <option key={code} value={code}>
                  {naam}
                </option>
              ))}
            </SelectField>
            {incomplete && <Message tone="bad" title={v.kiesEerst} urgent />}
            {ask.isError && <ProblemMessage error={ask.error} />}
            <div>
              <Button kind="primary" onClick={submit} disabled={ask.isPending}>
                {ask.isPending ? v.bezig : v.indienen}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}

interface RegelsProps {
  regels: Uitkomstregel[];
  gekozen: number[];
  onChange: (gekozen: number[]) => void;
}

function Regels({ regels, gekozen, onChange }: RegelsProps) {
  const { f } = useLanguage();
  const v = useVerzoektekst();
  const kolommen = regels[0]?.velden.map(({ kolom }) => kolom) ?? [];
  return (
    <Table caption={v.kiesRegels} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{v.regel}</th>
          {kolommen.map((kolom) => (
            <th key={kolom} scope="col">
              {kolom}
            </th>
          ))}
          <th scope="col" data-number>
            {v.aantalRegels}
          </th>
        </tr>
      </thead>
      <tbody>
        {regels.map(({ regel, velden, regelsVanPersoon }) => (
          <tr key={regel}>
            <th scope="row">
              <label className={styles.choose}>
                <input
                  type="checkbox"
                  aria-label={v.kiesRegel(f.whole(regel))}
                  checked={gekozen.includes(regel)}
                  onChange={({ target }) =>
                    onChange(target.checked ? [...gekozen, regel] : gekozen.filter((other) => other !== regel))
                  }
                />
                {f.whole(regel)}
              </label>
            </th>
            {velden.map(({ kolom, waarde }) => (
              <td key={kolom} data-label={kolom}>
                {waarde ?? "–"}
              </td>
            ))}
            <td data-number data-label={v.aantalRegels}>
              {f.whole(regelsVanPersoon)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
