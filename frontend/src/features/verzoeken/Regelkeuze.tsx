import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, body } from "@/api/client";
import type { Persoonsuitkomst, Regelbron, Regelnaam, Terugzoekreden, Uitkomstregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { SelectField } from "@/ui/Field";
import { Message } from "@/ui/Message";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import { breekbaar } from "./kolomnaam";
import { useNieuwtekst } from "./nieuwtekst";
import { uitkomstregelsQuery, verzoeken } from "./queries";
import { bronnenVan, isZelfde, kies, naamVan } from "./regels";
import { useVerzoektekst } from "./tekst";
import styles from "./Verzoeken.module.css";

interface RegelkeuzeProps {
  levering: string;
  uitkomst: Persoonsuitkomst;
}

/** The lines of an outcome to choose from, and why; the tokens stay on the server. */
export function Regelkeuze({ levering, uitkomst }: RegelkeuzeProps) {
  const v = useVerzoektekst();
  const n = useNieuwtekst();
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useInfiniteQuery(uitkomstregelsQuery(levering, uitkomst));
  const { data, error, refetch } = query;
  const [gekozen, setGekozen] = useState<Regelnaam[]>([]);
  const [reden, setReden] = useState<Terugzoekreden>();
  const [tried, setTried] = useState(false);
  const pages = data?.pages ?? [];
  const regels = pages.flatMap((page) => page.regels);
  const bronnen = bronnenVan(pages);
  const title = useTitel(bronnen);
  const ask = useMutation({
    mutationFn: async (reden: Terugzoekreden) =>
      body(await api.POST("/terugzoekverzoeken", { body: { levering, uitkomst, regels: gekozen, reden } })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: verzoeken });
      await navigate({ to: "/verzoeken/$id", params: { id } });
    },
  });
  const submit = () => {
    setTried(true);
    if (reden && gekozen.length > 0) {
      ask.mutate(reden);
    }
  };
  const incomplete = tried && (!reden || gekozen.length === 0);
  return (
    <Card title={title}>
      <div className={styles.form}>
        {error && <ProblemMessage error={error} onRetry={refetch} />}
        {data && (
          <>
            <div className={styles.actions}>
              <Button onClick={() => setGekozen(regels.map(naamVan))}>{n.alles}</Button>
              <Button kind="plain" onClick={() => setGekozen([])}>
                {n.niets}
              </Button>
              <p role="status">{n.gekozen(gekozen.length)}</p>
            </div>
            <Regels regels={regels} bronnen={bronnen} gekozen={gekozen} onChange={setGekozen} />
            <NextPage query={query}>{v.meer}</NextPage>
            <div className={styles.choice}>
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
            </div>
            {incomplete && <Message tone="bad" title={n.kiesEerst} urgent />}
            {ask.isError && <ProblemMessage error={ask.error} />}
            <div>
              <Button kind="primary" onClick={submit} disabled={ask.isPending}>
                {ask.isPending ? v.bezig : n.indienen}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}

/** From which file the lines are, or from which soort when they are from several. */
function useTitel(bronnen: Regelbron[]): string {
  const { t, f } = useLanguage();
  const n = useNieuwtekst();
  const [bron, ...meer] = bronnen;
  if (bron === undefined) {
    return n.kiesRegels;
  }
  return meer.length > 0
    ? n.uitBestanden(t.soorten[bron.soort])
    : n.uitBestand(t.soorten[bron.soort], f.longDay(bron.peildatum), bron.omvang === "mutatie");
}

interface RegelsProps {
  regels: Uitkomstregel[];
  bronnen: Regelbron[];
  gekozen: Regelnaam[];
  onChange: (gekozen: Regelnaam[]) => void;
}

function Regels({ regels, bronnen, gekozen, onChange }: RegelsProps) {
  const { f } = useLanguage();
  const v = useVerzoektekst();
  const n = useNieuwtekst();
  const kolommen = regels[0]?.velden.map(({ kolom }) => kolom) ?? [];
  const meerBestanden = bronnen.length > 1;
  const meerRegels = regels.some(({ regelsVanPersoon }) => regelsVanPersoon > 1);
  const bestand = ({ levering }: Regelnaam) => {
    const bron = bronnen.find((andere) => andere.levering === levering);
    return bron && n.bestand(f.shortDay(bron.peildatum), bron.omvang === "mutatie");
  };
  return (
    <Table caption={n.kiesRegels} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{v.regel}</th>
          {meerBestanden && <th scope="col">{v.levering}</th>}
          {kolommen.map((kolom) => (
            <th key={kolom} scope="col">
              {kolom}
            </th>
          ))}
          {meerRegels && (
            <th scope="col" data-number>
              {n.aantalRegels}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={`${regel.levering} ${regel.regel}`}>
            <th scope="row">
              <label className={styles.choose}>
                <input
                  type="checkbox"
                  aria-label={n.kiesRegel(f.whole(regel.regel), meerBestanden ? bestand(regel) : undefined)}
                  checked={gekozen.some((naam) => isZelfde(naam, regel))}
                  onChange={({ target }) => onChange(kies(gekozen, regel, target.checked))}
                />
                <span>
                  <span className={styles.narrow}>{v.regel} </span>
                  {f.whole(regel.regel)}
                </span>
              </label>
            </th>
            {meerBestanden && <Cell head={v.levering}>{bestand(regel)}</Cell>}
            {regel.velden.map(({ kolom, waarde }) => (
              <Cell key={kolom} head={breekbaar(kolom)}>
                {waarde ?? "–"}
              </Cell>
            ))}
            {meerRegels && (
              <Cell number head={n.aantalRegels}>
                {f.whole(regel.regelsVanPersoon)}
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
