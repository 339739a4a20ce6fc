import { downloadCsv } from "@/api/download";
import { veldtekst } from "@/api/registers";
import type { Begroting } from "@/api/schemas";
import { Balken } from "@/charts/Balken";
import { Figure } from "@/charts/Figure";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { Cell } from "@/ui/Cell";
import { HeleCodes } from "@/ui/HeleCodes";
import { Regellink } from "@/ui/Regellink";
import schikking from "@/ui/Schikking.module.css";
import { Table } from "@/ui/Table";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Begroting.module.css";
import { balk, somtekst } from "./begroting";
import { bedragtekst, type Posten } from "./posten";
import { useBegrotingstekst } from "./tekst";

/** What of this year's money was agreed, and what was spent, item by item. */
export function Besteding({ begroting: { jaar, besteding }, posten }: { begroting: Begroting; posten: Posten }) {
  const { f } = useLanguage();
  const b = useBegrotingstekst();
  const { heet } = useRegisterkeuzes("begrotingsposten");
  const { beschikbaar, verplicht, gerealiseerd } = besteding;
  const kolommen = [
    ["bedrag", b.beschikbaar, beschikbaar],
    ["verplicht", b.verplicht, verplicht],
    ["gerealiseerd", b.gerealiseerd, gerealiseerd],
  ] as const;
  return (
    <Card title={b.besteding(jaar)}>
      <div className={schikking.part}>
        {beschikbaar.posten.length === 0 ? (
          <p>{b.nietsIn(jaar)}</p>
        ) : (
          <Figure
            legend={null}
            chart={
              <Balken
                label={b.bestedingLabel(jaar)}
                groepen={[
                  {
                    balken: [
                      balk(b, f, b.beschikbaar, "more", beschikbaar),
                      balk(b, f, b.verplicht, "less", verplicht),
                      balk(b, f, b.gerealiseerd, "realised", gerealiseerd),
                    ],
                  },
                ]}
              />
            }
            table={
              <Table caption={b.besteding(jaar)} captionHidden stacks>
                <thead>
                  <tr>
                    <th scope="col">{b.post}</th>
                    <th scope="col">{b.aard}</th>
                    {kolommen.map(([veld, kop]) => (
                      <th key={veld} scope="col" data-number>
                        {kop}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {beschikbaar.posten.map((code) => {
                    const post = posten.get(code);
                    return (
                      <tr key={code}>
                        <th scope="row">
                          <Regellink register="begrotingsposten" code={code}>
                            {post?.titel ?? code}
                          </Regellink>{" "}
                          <span className={styles.klein}>
                            <HeleCodes>{code}</HeleCodes>
                          </span>
                        </th>
                        <Cell head={b.aard}>{post && heet("aard", veldtekst(post, "aard"))}</Cell>
                        {kolommen.map(([veld, kop]) => (
                          <Cell key={veld} head={kop} number>
                            {bedragtekst(b, f, post, veld)}
                          </Cell>
                        ))}
                      </tr>
                    );
                  })}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row" colSpan={2}>
                      {b.samen}
                    </th>
                    {kolommen.map(([veld, kop, som]) => (
                      <Cell key={veld} head={kop} number>
                        {somtekst(b, f, som)}
                      </Cell>
                    ))}
                  </tr>
                </tfoot>
              </Table>
            }
            onDownload={() => downloadCsv(`/begroting?jaar=${jaar}`, `begroting-${jaar}.csv`)}
          />
        )}
      </div>
    </Card>
  );
}
