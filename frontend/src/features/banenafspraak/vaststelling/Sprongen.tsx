import type { Sprong } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Table } from "@/ui/Table";
import { useTekst } from "./tekst";

interface SprongenProps {
  sprongen: Sprong[];
  magVerklaren: boolean;
  onVerklaar: (sprong: Sprong) => void;
}

/** Units whose jobs changed much since the quarter before, and why. */
export function Sprongen({ sprongen, magVerklaren, onVerklaar }: SprongenProps) {
  const v = useTekst();
  if (sprongen.length === 0) {
    return null;
  }
  return (
    <Card title={v.sprongen}>
      <Table caption={v.sprongen} captionHidden stacks>
        <thead>
          <tr>
            <th scope="col">{v.dienstonderdeel}</th>
            <th scope="col" data-number>
              {v.van}
            </th>
            <th scope="col" data-number>
              {v.naar}
            </th>
            <th scope="col">{v.verklaring}</th>
          </tr>
        </thead>
        <tbody>
          {sprongen.map((sprong, nummer) => (
            <tr key={sprong.dienstonderdeel ?? nummer}>
              <th scope="row">{sprong.naam ?? v.kleinOnderdeel}</th>
              <td data-number data-label={v.van}>
                {sprong.van ?? "–"}
              </td>
              <td data-number data-label={v.naar}>
                {sprong.naar ?? "–"}
              </td>
              <td data-label={v.verklaring}>
                {sprong.verklaring ? (
                  <>
                    {v.sprongredenen[sprong.verklaring.reden]}
                    {sprong.verklaring.toelichting && `: ${sprong.verklaring.toelichting}`}
                    {sprong.verklaring.door && ` (${sprong.verklaring.door})`}
                  </>
                ) : magVerklaren && sprong.dienstonderdeel ? (
                  <Button onClick={() => onVerklaar(sprong)}>{v.verklaar(sprong.naam ?? "")}</Button>
                ) : sprong.dienstonderdeel ? (
                  v.onverklaard
                ) : (
                  v.verborgenSprong
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
