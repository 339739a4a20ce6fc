import type { Sprong } from "@/api/schemas";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
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
              <Cell number head={v.van}>
                {sprong.van ?? "–"}
              </Cell>
              <Cell number head={v.naar}>
                {sprong.naar ?? "–"}
              </Cell>
              <Cell head={v.verklaring}>
                <Verklaring sprong={sprong} magVerklaren={magVerklaren} onVerklaar={onVerklaar} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

/** Why, or what must still be done about it; a note is there for who may know the unit. */
function Verklaring({ sprong, magVerklaren, onVerklaar }: Omit<SprongenProps, "sprongen"> & { sprong: Sprong }) {
  const v = useTekst();
  const { verklaring } = sprong;
  if (verklaring) {
    return (
      <>
        {v.sprongredenen[verklaring.reden]}
        {verklaring.toelichting && (
          <>
            : <span lang="nl">{verklaring.toelichting}</span>
          </>
        )}
        {verklaring.door && ` (${verklaring.door})`}
      </>
    );
  }
  if (!sprong.dienstonderdeel) {
    return v.verborgenSprong;
  }
  return magVerklaren ? (
    <Button onClick={() => onVerklaar(sprong)}>{v.verklaar(sprong.naam ?? "")}</Button>
  ) : (
    v.onverklaard
  );
}
