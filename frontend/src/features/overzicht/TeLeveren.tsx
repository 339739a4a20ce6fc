import { useState } from "react";
import { leveringsverwachtingenQuery } from "@/api/queries";
import type { Leveringsverwachting } from "@/api/schemas";
import { useSettledQuery } from "@/api/settled";
import { roleName } from "@/i18n/rol";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { quarterEnd, quarterName } from "@/lib/format";
import { Badge, type Tone } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import type { IconName } from "@/ui/Icon";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { RowTable } from "@/ui/RowTable";
import { leverorde } from "./leverorde";
import styles from "./TeLeveren.module.css";

const looks: Record<Leveringsverwachting["status"], { tone: Tone; icon: IconName }> = {
  binnen: { tone: "ok", icon: "check" },
  "in-controle": { tone: "neutral", icon: "info" },
  verwacht: { tone: "neutral", icon: "dash" },
  "te-laat": { tone: "bad", icon: "diamond" },
};

/** Which sources of a quarter are in, and which must still come, when and from whom. */
export function TeLeveren({ kwartaal }: { kwartaal: string }) {
  const { t } = useScreenLanguage();
  // On a phone a table is long: it opens for who asks.
  const [ruim] = useState(() => matchMedia("(min-width: 40.0625rem)").matches);
  const { data, error, refetch } = useSettledQuery(leveringsverwachtingenQuery(kwartaal));
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
  const { open, binnen } = leverorde(data);
  return (
    <Card title={t.overzicht.teLeveren}>
      <details className={styles.calendar} open={ruim}>
        <summary>{t.overzicht.binnen(binnen.length, data.length, quarterName(kwartaal))}</summary>
        {open.length > 0 && <Bronnen caption={t.overzicht.teLeveren} kwartaal={kwartaal} bronnen={open} />}
        {binnen.length > 0 && (
          <details className={styles.received}>
            <summary>{t.overzicht.toonBinnen(binnen.length)}</summary>
            <Bronnen caption={t.overzicht.leverstatus.binnen} kwartaal={kwartaal} bronnen={binnen} />
          </details>
        )}
      </details>
    </Card>
  );
}

interface BronnenProps {
  caption: string;
  kwartaal: string;
  bronnen: Leveringsverwachting[];
}

function Bronnen({ caption, kwartaal, bronnen }: BronnenProps) {
  const { t, f } = useScreenLanguage();
  return (
    <RowTable
      caption={caption}
      rows={bronnen}
      rowKey={({ soort }) => soort}
      columns={[
        { head: t.overzicht.bron, cell: ({ soort }) => t.soorten[soort] },
        {
          head: t.cijfer.status,
          cell: ({ status }) => <Badge {...looks[status]}>{t.overzicht.leverstatus[status]}</Badge>,
        },
        { head: t.overzicht.leveraar, cell: ({ leveraar }) => roleName(t, leveraar) },
        { head: t.overzicht.uiterlijk, cell: ({ uiterlijkeDatum }) => f.shortDay(uiterlijkeDatum) },
        // Of what must still come: the last peildatum that counts for the quarter.
        { head: t.cijfer.peildatum, cell: ({ peildatum }) => f.shortDay(peildatum ?? quarterEnd(kwartaal)) },
      ]}
    />
  );
}
