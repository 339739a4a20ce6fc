import { useMutation, useQueryClient, useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { downloadCsv } from "@/api/download";
import { beeindig, mijnScenariosQuery, scenarios, scenariosQuery } from "@/api/scenarios";
import type { Scenario } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { NextPage } from "@/ui/NextPage";
import { PageHead } from "@/ui/PageHead";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import { gekozenIds, MEESTE, MINSTE } from "./keuze";
import styles from "./Scenarios.module.css";
import { useScenariotekst } from "./tekst";
import { Vergelijking } from "./Vergelijking";

const route = getRouteApi("/binnen/banenafspraak/scenarios");

/** What somebody keeps, and what a shared address names, side by side. */
export function Scenarios() {
  const s = useScenariotekst();
  const ids = gekozenIds(route.useSearch().ids);
  const query = useSuspenseInfiniteQuery(mijnScenariosQuery);
  const mijn = query.data.pages.flatMap((page) => page.scenarios);
  const { data: gekozen } = useSuspenseQuery(scenariosQuery(ids));
  const [error, setError] = useState<unknown>();
  return (
    <>
      <PageHead title={s.titel} conclusion={mijn.length === 0 ? s.geen : s.aantal(mijn.length, query.hasNextPage)}>
        <Link to="/banenafspraak">{s.terug}</Link>
      </PageHead>
      <div className={styles.stack}>
        {ids.length > 0 && gekozen.length === 0 && <Message tone="warn" title={s.niet} />}
        {gekozen.length > 0 && (
          <Card title={gekozen.length > 1 ? s.naast : s.een}>
            <div className={styles.stack}>
              <Vergelijking scenarios={gekozen} />
              {error !== undefined && <ProblemMessage error={error} />}
              <div>
                <Button
                  onClick={() => {
                    setError(undefined);
                    const query = gekozen.map(({ id }) => `id=${id}`).join("&");
                    downloadCsv(`/scenarios?${query}`, "scenarios.csv").catch(setError);
                  }}
                >
                  {s.csv}
                </Button>
              </div>
              <p className={styles.note}>{s.deel}</p>
            </div>
          </Card>
        )}
        {mijn.length > 0 && <Lijst scenarios={mijn} meer={<NextPage query={query}>{s.meer}</NextPage>} />}
      </div>
    </>
  );
}

function Lijst({ scenarios: mijn, meer }: { scenarios: Scenario[]; meer: ReactNode }) {
  const s = useScenariotekst();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const [gekozen, setGekozen] = useState<string[]>([]);
  const einde = useMutation({
    mutationFn: beeindig,
    onSuccess: () => client.invalidateQueries({ queryKey: scenarios }),
  });
  const wissel = (id: string) =>
    setGekozen((nu) => (nu.includes(id) ? nu.filter((deze) => deze !== id) : [...nu, id].slice(-MEESTE)));
  return (
    <Card title={s.mijn}>
      <div className={styles.stack}>
        {einde.error && <ProblemMessage error={einde.error} />}
        <Table caption={s.mijn} captionHidden>
          <thead>
            <tr>
              <th scope="col">{s.kolommen.naam}</th>
              <th scope="col">{s.kolommen.stand}</th>
              <th scope="col">{s.kolommen.over}</th>
              <th scope="col" data-number>
                {s.kolommen.nogNodig}
              </th>
              <th scope="col" data-number>
                {s.kolommen.kosten}
              </th>
              <th scope="col">{s.beeindig}</th>
            </tr>
          </thead>
          <tbody>
            {mijn.map((scenario) => (
              <tr key={scenario.id}>
                <th scope="row">
                  <label className={styles.choice}>
                    <input
                      type="checkbox"
                      checked={gekozen.includes(scenario.id)}
                      onChange={() => wissel(scenario.id)}
                      aria-label={s.kies(scenario.naam)}
                    />
                    {scenario.naam}
                  </label>
                </th>
                <td>
                  <Link
                    to="/banenafspraak"
                    search={{ kwartaal: scenario.kwartaal, versie: scenario.standversie, scenario: scenario.id }}
                  >
                    {s.stand(quarterName(scenario.kwartaal), scenario.standversie)}
                  </Link>
                  {scenario.nieuwereStand !== null && (
                    <span className={styles.newer}>{s.nieuwere(scenario.standversie, scenario.nieuwereStand)}</span>
                  )}
                </td>
                <td>{scenario.dienstonderdeel === "VWS" ? s.totaal : scenario.dienstonderdeelNaam}</td>
                <td data-number>
                  <Waarde cijfer={scenario.dan.nogNodig} />
                </td>
                <td data-number>
                  <Waarde cijfer={scenario.dan.kosten} />
                </td>
                <td>
                  <Button
                    kind="plain"
                    aria-label={s.beeindigVan(scenario.naam)}
                    disabled={einde.isPending}
                    onClick={() => einde.mutate(scenario.id)}
                  >
                    {s.beeindig}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
        {meer}
        <p className={styles.note}>{s.kiesHint}</p>
        <div>
          <Button
            kind="primary"
            disabled={gekozen.length < MINSTE}
            onClick={() => navigate({ search: { ids: gekozen.join(",") } })}
          >
            {s.vergelijk}
          </Button>
        </div>
      </div>
    </Card>
  );
}
