import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Stand, Vergelijking } from "@/api/schemas";
import { parametersQuery, regimesQuery } from "@/api/wet";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { SelectField } from "@/ui/Field";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { RowTable } from "@/ui/RowTable";
import { vergelijkingQuery } from "./queries";
import { useWettekst } from "./tekst";
import styles from "./Wet.module.css";

type Kant = Vergelijking["heffing"];

/** The whole of a quarter under another law or the percentage of another year, beside its own. */
export function Vergelijkkaart({ stand }: { stand: Stand }) {
  const { f } = useLanguage();
  const w = useWettekst();
  const { data: parameters } = useSuspenseQuery(parametersQuery);
  const { data: regimes } = useSuspenseQuery(regimesQuery);
  const jaar = Number(stand.kwartaal.slice(0, 4));
  const keuzes = parameters.filter(
    ({ regime, jaar: deze, id }) => id !== stand.parameter?.id && (regime === "quotumheffing" || deze === jaar),
  );
  const eerste = keuzes.find(({ jaar: deze, regime }) => regime === "quotumheffing" && deze === jaar + 1) ?? keuzes[0];
  const [gekozen, setGekozen] = useState(eerste?.id ?? "");
  const { data, error, refetch } = useQuery({
    ...vergelijkingQuery(stand.kwartaal, stand.versie, gekozen),
    enabled: gekozen !== "",
  });
  const naam = (code: string) => regimes.find((regime) => regime.code === code)?.naam ?? code;
  return (
    <Card title={w.vergelijk}>
      <div className={styles.stack}>
        <p className={styles.note}>{w.vergelijkHelp}</p>
        <SelectField label={w.kies} value={gekozen} onChange={({ target }) => setGekozen(target.value)}>
          {keuzes.map(({ id, jaar: deze, regime, percentage }) => (
            <option key={id} value={id}>
              {w.keuze(deze, naam(regime), percentage ? f.rate(percentage) : w.zonderPercentage)}
            </option>
          ))}
        </SelectField>
        {error && <ProblemMessage error={error} onRetry={refetch} />}
        {data && <Verschillen vergelijking={data} />}
      </div>
    </Card>
  );
}

function Verschillen({ vergelijking }: { vergelijking: Vergelijking }) {
  const w = useWettekst();
  const { totaal, heffing } = vergelijking;
  const rijen: [string, Kant, "banen" | "procent" | "euro"][] = [
    [w.quotum, totaal.quotum, "banen"],
    [w.realisatie, totaal.realisatiePercentage, "procent"],
    [w.tekort, totaal.tekort, "banen"],
    [w.heffing, heffing, "euro"],
  ];
  const vormen = useVormen();
  return (
    <RowTable
      caption={w.vergelijk}
      columns={[
        { head: w.cijfer, cell: ([naam]) => naam },
        { head: w.nu, number: true, cell: ([, { eigen }, vorm]) => vormen[vorm](eigen) },
        { head: w.dan, number: true, cell: ([, { ander }, vorm]) => vormen[vorm](ander) },
        {
          head: w.verschil,
          number: true,
          cell: ([, { verschil }, vorm]) => vormen[vorm === "procent" ? "procentpunt" : vorm](verschil),
        },
      ]}
      rows={rijen}
      rowKey={([naam]) => naam}
    />
  );
}

/** How the figures read; without a value the server's reason. */
function useVormen() {
  const { f } = useLanguage();
  const w = useWettekst();
  const vorm =
    (lees: (waarde: string) => string) =>
    ({ waarde, weergave, reden }: Kant["eigen"]) =>
      waarde !== null ? lees(waarde) : reden === null ? weergave : w.redenen[reden];
  return {
    banen: vorm(f.twoDecimals),
    procent: vorm(f.percentage),
    procentpunt: vorm((waarde) => w.procentpunt(f.difference(waarde))),
    euro: vorm(f.euro),
  };
}
