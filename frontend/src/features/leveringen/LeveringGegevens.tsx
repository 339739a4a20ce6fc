import { useState } from "react";
import { downloadJson } from "@/api/download";
import type { Levering } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Feiten } from "@/ui/Feiten";
import { Icon } from "@/ui/Icon";
import { ProblemMessage } from "@/ui/ProblemMessage";

/** What is recorded about a delivery, also as a receipt to keep. */
export function LeveringGegevens({ levering }: { levering: Levering }) {
  const { t, f } = useScreenLanguage();
  const [downloadError, setDownloadError] = useState<unknown>();
  const download = () => {
    setDownloadError(undefined);
    downloadJson(
      `/leveringen/${levering.id}/ontvangstbewijs`,
      `ontvangstbewijs-${levering.soort}-${levering.peildatum}.json`,
    ).catch(setDownloadError);
  };
  const facts: [string, string | undefined][] = [
    [t.leveringen.tabel.soort, t.soorten[levering.soort]],
    [t.leveringen.tabel.peildatum, f.longDay(levering.peildatum)],
    [t.leveringen.omvang, levering.omvang === "mutatie" ? t.leveringen.mutatie : t.leveringen.volledig],
    [t.leveringen.tabel.rol, levering.geleverdDoor],
    [t.levering.ontvangen, f.moment(levering.ontvangenOp)],
    [t.levering.verwerkt, levering.verwerktOp ? f.moment(levering.verwerktOp) : undefined],
    [t.levering.ingetrokken, levering.ingetrokkenOp ? f.moment(levering.ingetrokkenOp) : undefined],
    [t.levering.regelsGewist, levering.regelsGewistOp ? f.moment(levering.regelsGewistOp) : undefined],
    [t.levering.afgekeurdGewist, levering.afgekeurdGewistOp ? f.moment(levering.afgekeurdGewistOp) : undefined],
    ...Object.entries(levering.controletotalen).map(([kolom, som]): [string, string] => [
      `${t.levering.controletotaal} ${kolom}`,
      f.everyDigit(som),
    ]),
    [t.levering.sha256, levering.sha256 ?? undefined],
    [t.levering.sleutel, levering.sleutelId ?? undefined],
  ];
  return (
    <Card
      title={t.levering.gegevens}
      aside={
        levering.sha256 && (
          <Button kind="plain" onClick={download}>
            <Icon name="download" />
            {t.levering.ontvangstbewijs}
          </Button>
        )
      }
    >
      {downloadError !== undefined && <ProblemMessage error={downloadError} />}
      <Feiten feiten={facts} />
    </Card>
  );
}
