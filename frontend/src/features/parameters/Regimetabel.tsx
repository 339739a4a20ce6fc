import { useState } from "react";
import type { Parametervoorstel, Regime, WettelijkeParameter } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { type Column, RowTable } from "@/ui/RowTable";
import styles from "@/ui/Schikking.module.css";
import { NieuwVoorstel } from "./NieuwVoorstel";
import { useParametertekst } from "./tekst";
import { useVeldwaarde } from "./useVeldwaarde";

interface RegimetabelProps {
  regime: Regime;
  jaren: WettelijkeParameter[];
  open: Parametervoorstel[];
  magVoorstellen: boolean;
  onDone: (text: string) => void;
}

/** The version in force of each year, under one law. */
export function Regimetabel({ regime, jaren, open, magVoorstellen, onDone }: RegimetabelProps) {
  const p = useParametertekst();
  const { t } = useLanguage();
  const waarde = useVeldwaarde();
  const [gekozen, setGekozen] = useState<{ nu: WettelijkeParameter; nieuwJaar: boolean }>();
  const laatste = jaren.at(-1);
  const wacht = (jaar: number) => open.some((voorstel) => voorstel.jaar === jaar && voorstel.regime === regime.code);
  const rest: Column<WettelijkeParameter>[] = [
    { head: p.velden.percentage, number: true, cell: (nu) => waarde(nu, "percentage") },
    { head: p.velden.status, cell: ({ status }) => t.cijfer.parameterstatus[status] },
    { head: p.velden.heffingPerBaan, number: true, cell: (nu) => waarde(nu, "heffingPerBaan") },
    { head: p.velden.heffingOpgelegd, cell: (nu) => waarde(nu, "heffingOpgelegd") },
    { head: p.velden.bron, cell: ({ artikel, bron }) => <Bron artikel={artikel} bron={bron} /> },
    { head: p.versie, number: true, cell: ({ versie }) => versie },
  ];
  if (magVoorstellen) {
    rest.push({
      head: p.actie,
      cell: (nu) =>
        wacht(nu.jaar) ? (
          <Badge tone="neutral" icon="dash">
            {p.wacht}
          </Badge>
        ) : (
          <Button aria-label={p.wijzigJaar(nu.jaar)} onClick={() => setGekozen({ nu, nieuwJaar: false })}>
            {p.wijzig}
          </Button>
        ),
    });
  }
  return (
    <Card
      title={p.versies(regime.naam)}
      aside={
        magVoorstellen &&
        laatste && <Button onClick={() => setGekozen({ nu: laatste, nieuwJaar: true })}>{p.anderJaar}</Button>
      }
    >
      <div className={styles.part}>
        <p>
          <span lang="nl">{regime.omschrijving}</span> {regime.geldigVan === null && p.nietInWerking}
        </p>
        <RowTable
          caption={p.versies(regime.naam)}
          columns={[{ head: p.jaar, cell: ({ jaar }) => jaar }, ...rest]}
          rows={jaren}
          rowKey={({ id }) => id}
        />
      </div>
      {gekozen && (
        <NieuwVoorstel
          nu={gekozen.nu}
          nieuwJaar={gekozen.nieuwJaar}
          zonderQuotum={!regime.quotumPerWerkgever}
          onClose={() => setGekozen(undefined)}
          onDone={(text) => {
            setGekozen(undefined);
            onDone(text);
          }}
        />
      )}
    </Card>
  );
}

function Bron({ artikel, bron }: Pick<WettelijkeParameter, "artikel" | "bron">) {
  return (
    <span lang="nl">
      {bron}
      <span className={styles.note}>{artikel}</span>
    </span>
  );
}
