import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Afstemregel, Soort } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./Afstemming.module.css";
import { Oordeeldialoog, type Woord } from "./Oordeeldialoog";
import { afstemmingQuery } from "./queries";
import { useAfstemtekst } from "./tekst";

const tonen = {
  "te-controleren": "neutral",
  akkoord: "ok",
  bezwaar: "bad",
  opgelost: "ok",
  "geen-reactie": "warn",
} as const;
const iconen = {
  "te-controleren": "info",
  akkoord: "check",
  bezwaar: "diamond",
  opgelost: "check",
  "geen-reactie": "triangle",
} as const;

/** Per source and unit whether its figures are agreed, and the reader's own word on them. */
export function Afstemkaart({ kwartaal }: { kwartaal: string }) {
  const { t, f } = useLanguage();
  const v = useAfstemtekst();
  const client = useQueryClient();
  const { data: afstemming } = useSuspenseQuery(afstemmingQuery(kwartaal));
  const [gevraagd, setGevraagd] = useState<{ regel: Afstemregel; woord: Woord }>();
  const begin = useMutation({
    mutationFn: async () => body(await api.POST("/standen/{kwartaal}/afstemming", { params: { path: { kwartaal } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: figures }),
  });
  const { regels, deadline, magBeginnen } = afstemming;
  const naam = ({ soort, code, naam }: Afstemregel) => (soort === "bron" ? t.soorten[code as Soort] : (naam ?? code));
  const wacht = regels.some(({ acties, status }) => acties.includes("akkoord") && status !== "akkoord");
  return (
    <Card title={v.title}>
      <div className={styles.stack}>
        <p className={styles.help}>{v.help}</p>
        {deadline === null ? <p>{v.nietBegonnen}</p> : <p>{v.tot(f.longDay(deadline))}</p>}
        {begin.isError && <ProblemMessage error={begin.error} />}
        {magBeginnen && (
          <p>
            <Button onClick={() => begin.mutate()} disabled={begin.isPending}>
              {begin.isPending ? v.bezig : v.beginnen}
            </Button>
          </p>
        )}
        {wacht && <Message tone="info" title={v.wacht} />}
        {regels.length > 0 && (
          <Table caption={v.title} captionHidden stacks>
            <thead>
              <tr>
                <th scope="col">{v.bron}</th>
                <th scope="col">{v.status}</th>
                <th scope="col">{v.laatst}</th>
                <th scope="col">{v.oordeel}</th>
              </tr>
            </thead>
            <tbody>
              {regels.map((regel) => (
                <tr key={`${regel.soort} ${regel.code}`}>
                  <th scope="row">{naam(regel)}</th>
                  <Cell head={v.status}>
                    <Badge tone={tonen[regel.status]} icon={iconen[regel.status]}>
                      {v.statussen[regel.status]}
                    </Badge>
                  </Cell>
                  <Cell head={v.laatst}>
                    {regel.door && regel.op ? `${regel.door}, ${f.moment(regel.op)}` : "–"}
                    {regel.toelichting && (
                      <span className={styles.detail} lang="nl">
                        {regel.toelichting}
                      </span>
                    )}
                    {regel.gewijzigd && <span className={styles.detail}>{v.gewijzigd}</span>}
                  </Cell>
                  <Cell head={v.oordeel}>
                    {regel.acties.length > 0 && (
                      <div className={styles.words}>
                        {regel.acties.map((woord) => (
                          <Button
                            key={woord}
                            aria-label={v.woordVan(v.woorden[woord], naam(regel))}
                            onClick={() => setGevraagd({ regel, woord })}
                          >
                            {v.woorden[woord]}
                          </Button>
                        ))}
                      </div>
                    )}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
      {gevraagd && (
        <Oordeeldialoog
          afstemming={afstemming}
          naam={naam(gevraagd.regel)}
          {...gevraagd}
          onClose={() => setGevraagd(undefined)}
        />
      )}
    </Card>
  );
}
