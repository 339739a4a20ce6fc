import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import type { Mij } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Message } from "@/ui/Message";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { naproevenQuery } from "./queries";
import { useTekst } from "./tekst";
import styles from "./Vaststelling.module.css";

/** Whether vastgestelde standen are still what they were: the newest naproef and what it found. */
export function Naproeven({ mij }: { mij: Mij }) {
  const { f } = useLanguage();
  const v = useTekst();
  const client = useQueryClient();
  const {
    data: [laatste],
  } = useSuspenseQuery(naproevenQuery);
  const nu = useMutation({
    mutationFn: async () => body(await api.POST("/naproeven", {})),
    onSuccess: () => client.invalidateQueries({ queryKey: naproevenQuery.queryKey }),
  });
  return (
    <Card title={v.naproef}>
      <p className={styles.help}>{v.naproefHelp}</p>
      {nu.isError && <ProblemMessage error={nu.error} />}
      {laatste &&
        (laatste.afwijkingen.length === 0 ? (
          <p>{v.naproefGoed(f.moment(laatste.op), laatste.standen, laatste.herrekend)}</p>
        ) : (
          <Message tone="bad" title={v.naproefFout(laatste.afwijkingen.length)}>
            <ul>
              {laatste.afwijkingen.map(({ kwartaal, versie, wat }) => (
                <li key={`${kwartaal}-${versie}-${wat}`}>
                  {quarterName(kwartaal)}, {v.versie} {versie}: {v.afwijkingen[wat]}
                </li>
              ))}
            </ul>
          </Message>
        ))}
      {mij.rollen.includes("fg") && (
        <div className={styles.actions}>
          <Button onClick={() => nu.mutate()} disabled={nu.isPending}>
            {nu.isPending ? v.bezig : v.naproefNu}
          </Button>
        </div>
      )}
    </Card>
  );
}
