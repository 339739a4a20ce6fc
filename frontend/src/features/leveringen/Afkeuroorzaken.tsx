import type { Levering } from "@/api/schemas";
import { afkeuringText } from "@/i18n/problem";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { Table } from "@/ui/Table";

/** How many lines were rejected by which cause, and the remedy of each. */
export function Afkeuroorzaken({ levering }: { levering: Levering }) {
  const { t, f } = useScreenLanguage();
  return (
    <Card title={t.levering.oorzaken}>
      <Table caption={t.levering.oorzaken} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{t.levering.oorzaak}</th>
            <th scope="col">{t.levering.kolom}</th>
            <th scope="col" data-number>
              {t.levering.aantal}
            </th>
            <th scope="col">{t.levering.oplossing}</th>
          </tr>
        </thead>
        <tbody>
          {levering.afkeuroorzaken.map((oorzaak) => {
            const [detail, oplossing] = afkeuringText(t, f, oorzaak);
            return (
              <tr key={`${oorzaak.code} ${oorzaak.kolom} ${oorzaak.onderdeel?.code}`}>
                <th scope="row">{detail}</th>
                <Cell head={t.levering.kolom}>{oorzaak.kolom ?? "–"}</Cell>
                <Cell number head={t.levering.aantal}>
                  {f.whole(oorzaak.aantal)}
                </Cell>
                <Cell head={t.levering.oplossing}>{oplossing}</Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Card>
  );
}
