import { useQuery } from "@tanstack/react-query";
import { leveringsverwachtingenQuery } from "@/api/queries";
import type { Leveringsverwachting } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { roleName } from "@/i18n/rol";
import { quarterName } from "@/lib/format";
import { Badge, type Tone } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import type { IconName } from "@/ui/Icon";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Table } from "@/ui/Table";
import styles from "./TeLeveren.module.css";

const looks: Record<Leveringsverwachting["status"], { tone: Tone; icon: IconName }> = {
  binnen: { tone: "ok", icon: "check" },
  "in-controle": { tone: "neutral", icon: "info" },
  verwacht: { tone: "neutral", icon: "dash" },
  "te-laat": { tone: "bad", icon: "diamond" },
};

/** Which sources of a quarter are in, and which must still come, when and from whom. */
export function TeLeveren({ kwartaal }: { kwartaal: string }) {
  const { t, f } = useLanguage();
  const { data, error, refetch } = useQuery(leveringsverwachtingenQuery(kwartaal));
  if (error) {
    return (
      <Card title={t.overzicht.teLeveren}>
        <ProblemMessage error={error} onRetry={refetch} />
      </Card>
    );
  }
  if (!data) {
    return null;
  }
  const received = data.filter(({ status }) => status === "binnen").length;
  return (
    <Card title={t.overzicht.teLeveren}>
      <p className={styles.sum}>{t.overzicht.binnen(received, data.length, quarterName(kwartaal))}</p>
      <Table caption={t.overzicht.teLeveren} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{t.overzicht.bron}</th>
            <th scope="col">{t.cijfer.status}</th>
            <th scope="col">{t.overzicht.leveraar}</th>
            <th scope="col">{t.overzicht.uiterlijk}</th>
            <th scope="col">{t.cijfer.peildatum}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ soort, status, leveraar, uiterlijkeDatum, peildatum }) => (
            <tr key={soort}>
              <th scope="row">{t.soorten[soort]}</th>
              <td data-label={t.cijfer.status}>
                <Badge {...looks[status]}>{t.overzicht.leverstatus[status]}</Badge>
              </td>
              <td data-label={t.overzicht.leveraar}>{roleName(t, leveraar)}</td>
              <td data-label={t.overzicht.uiterlijk}>{f.shortDay(uiterlijkeDatum)}</td>
              <td data-label={t.cijfer.peildatum}>{peildatum ? f.shortDay(peildatum) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
