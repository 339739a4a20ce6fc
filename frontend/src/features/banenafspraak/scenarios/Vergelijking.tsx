import type { ReactNode } from "react";
import type { Cijfer, Scenario } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";
import { Table } from "@/ui/Table";
import { Waarde } from "@/ui/Waarde";
import styles from "./Scenarios.module.css";
import { useScenariotekst } from "./tekst";

/** Scenarios as columns, so that each line compares one thing. */
export function Vergelijking({ scenarios }: { scenarios: Scenario[] }) {
  const { f } = useLanguage();
  const s = useScenariotekst();
  const k = s.kolommen;
  const cijfer = (waarde: Cijfer | null) => (waarde ? <Waarde cijfer={waarde} /> : "–");
  const rijen: [string, (scenario: Scenario) => ReactNode][] = [
    [k.stand, (een) => s.stand(quarterName(een.kwartaal), een.standversie)],
    [k.over, (een) => (een.dienstonderdeel === "VWS" ? s.totaal : een.dienstonderdeelNaam)],
    [k.bezetting, ({ invoer }) => (invoer.bezetting === null ? s.zoals : f.everyDigit(invoer.bezetting))],
    [
      k.percentage,
      ({ invoer, percentageAanname }) =>
        invoer.percentage === null
          ? s.zoals
          : `${f.rate(invoer.percentage)}${percentageAanname ? ` (${s.aanname})` : ""}`,
    ],
    [k.extra, ({ dan }) => cijfer(dan.extraBanen)],
    [k.uren, ({ invoer }) => f.everyDigit(invoer.urenPerBaan)],
    [k.regime, ({ invoer }) => s.regimes[invoer.regime] ?? invoer.regime],
    [k.quotum, ({ dan }) => cijfer(dan.quotum)],
    [k.gerealiseerd, ({ dan }) => cijfer(dan.gerealiseerd)],
    [k.nogNodig, ({ dan }) => <strong>{cijfer(dan.nogNodig)}</strong>],
    [k.realisatie, ({ dan }) => cijfer(dan.realisatiePercentage)],
    [k.heffing, ({ dan }) => cijfer(dan.heffing)],
    [k.kosten, ({ dan }) => cijfer(dan.kosten)],
    [k.officieelNodig, ({ nu }) => cijfer(nu.nogNodig)],
  ];
  return (
    <Table caption={scenarios.length > 1 ? s.naast : s.een} captionHidden>
      <thead>
        <tr>
          <th scope="col">{k.naam}</th>
          {scenarios.map((scenario) => (
            <th key={scenario.id} scope="col" data-number>
              {scenario.naam}
              {scenario.nieuwereStand !== null && (
                <span className={styles.newer}>{s.nieuwere(scenario.standversie, scenario.nieuwereStand)}</span>
              )}
              {scenario.beeindigdOp && (
                <span className={styles.newer}>{s.beeindigd(f.longDay(scenario.beeindigdOp))}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(([naam, waarde]) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            {scenarios.map((scenario) => (
              <td key={scenario.id} data-number>
                {waarde(scenario)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
