import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { downloadCsv } from "@/api/download";
import { veldtekst } from "@/api/registers";
import type { Begroting, Registerregel } from "@/api/schemas";
import { Balken } from "@/charts/Balken";
import { Figure } from "@/charts/Figure";
import { useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";
import { Card } from "@/ui/Card";
import { HeleCodes } from "@/ui/HeleCodes";
import { Message } from "@/ui/Message";
import { Regellink } from "@/ui/Regellink";
import { RowTable } from "@/ui/RowTable";
import schikking from "@/ui/Schikking.module.css";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import styles from "./Begroting.module.css";
import type { Posten } from "./posten";
import { useBegrotingstekst } from "./tekst";

/** What a job costs by each item, beside what the law asks for one that is missing. */
export function Baankosten({ begroting, posten }: { begroting: Begroting; posten: Posten }) {
  const { f } = useLanguage();
  const b = useBegrotingstekst();
  const spoornaam = useSpoornaam();
  const { jaar, kosten, heffing } = begroting;
  const delen = kosten.flatMap(({ spoor, posten }) => posten.map((post) => ({ ...post, spoor })));
  return (
    <Card title={b.kosten}>
      <div className={schikking.part}>
        {kosten.map(({ spoor, verschil, posten: van }) => {
          const laagste = van.find(({ code }) => code === verschil?.laagste);
          const hoogste = van.find(({ code }) => code === verschil?.hoogste);
          return (
            verschil &&
            laagste &&
            hoogste && (
              <Message
                key={spoor ?? ""}
                tone="warn"
                title={b.verschil(
                  spoornaam(spoor),
                  f.euro(laagste.perBaan),
                  f.euro(hoogste.perBaan),
                  f.euro(verschil.perBaan),
                )}
              >
                <ul className={styles.punten}>
                  {[laagste, hoogste].map(({ code, titel, perBaan }) => (
                    <li key={code}>
                      {f.euro(perBaan)}:{" "}
                      <Regellink register="begrotingsposten" code={code}>
                        {titel}
                      </Regellink>{" "}
                      (<Bron post={posten.get(code)} />)
                    </li>
                  ))}
                </ul>
                <Link to="/tegenstrijdigheden">{b.tegenstrijdigheden}</Link>
              </Message>
            )
          );
        })}
        {delen.length === 0 ? (
          <p>{b.kostenLeeg}</p>
        ) : (
          <Figure
            legend={null}
            chart={
              <Balken
                label={b.kostenLabel}
                groepen={[
                  ...kosten.map(({ spoor, posten: van }) => ({
                    naam: spoornaam(spoor),
                    balken: van.map(({ titel, perBaan }) => ({
                      naam: titel,
                      lang: "nl" as const,
                      waarde: toNumber(perBaan),
                      tekst: f.euro(perBaan),
                      ink: "realised" as const,
                    })),
                  })),
                  {
                    naam: b.heffing,
                    balken: [
                      { naam: b.wet, waarde: toNumber(heffing.perBaan), tekst: f.euro(heffing.perBaan), ink: "cost" },
                    ],
                  },
                ]}
              />
            }
            table={
              <RowTable
                caption={b.kosten}
                rows={delen}
                rowKey={({ code }) => code}
                columns={[
                  {
                    head: b.post,
                    cell: ({ code, titel }) => (
                      <>
                        <Regellink register="begrotingsposten" code={code}>
                          {titel}
                        </Regellink>{" "}
                        <span className={styles.klein}>
                          <HeleCodes>{code}</HeleCodes>
                        </span>
                      </>
                    ),
                  },
                  { head: b.spoor, cell: ({ spoor }) => spoornaam(spoor) },
                  { head: b.bedrag, number: true, cell: ({ bedrag }) => f.euro(bedrag) },
                  { head: b.aantalBanen, number: true, cell: ({ banen }) => f.everyDigit(banen) },
                  { head: b.perBaan, number: true, cell: ({ perBaan }) => f.euro(perBaan) },
                  { head: b.bron, cell: ({ code }) => <Bron post={posten.get(code)} /> },
                ]}
              />
            }
            onDownload={() => downloadCsv(`/begroting?jaar=${jaar}`, `begroting-${jaar}.csv`)}
          />
        )}
        {!heffing.bekend ? (
          <p className={styles.uitleg}>{b.heffingOnbekend(jaar)}</p>
        ) : (
          !heffing.opgelegd && <p className={styles.uitleg}>{b.heffingNiet(jaar)}</p>
        )}
        <Ontbrekend begroting={begroting} posten={posten} />
      </div>
    </Card>
  );
}

function useSpoornaam() {
  const b = useBegrotingstekst();
  const { heet } = useRegisterkeuzes("begrotingsposten");
  return (spoor: string | null) => (spoor === null ? b.zonderSpoor : heet("spoor", spoor));
}

/** Where an item was read: the document, and the place in it. */
function Bron({ post }: { post: Registerregel | undefined }) {
  const b = useBegrotingstekst();
  const document = post && veldtekst(post, "document");
  if (!document) {
    return b.geenBron;
  }
  return (
    <>
      <Regellink register="documenten" code={document} />
      {veldtekst(post, "vindplaats") && (
        <>
          , <span lang="nl">{veldtekst(post, "vindplaats")}</span>
        </>
      )}
    </>
  );
}

/** The money of this year that no cost of a job comes from. */
function Ontbrekend({ begroting: { kosten, besteding }, posten }: { begroting: Begroting; posten: Posten }) {
  const b = useBegrotingstekst();
  const wel = new Set(kosten.flatMap(({ posten }) => posten.map(({ code }) => code)));
  const niet = besteding.beschikbaar.posten.filter((code) => !wel.has(code));
  if (niet.length === 0) {
    return null;
  }
  return (
    <p className={styles.uitleg}>
      {b.nietTeBerekenen(niet.length)}{" "}
      {niet.map((code, plaats) => (
        <Fragment key={code}>
          {plaats > 0 && ", "}
          <Regellink register="begrotingsposten" code={code}>
            {posten.get(code)?.titel ?? code}
          </Regellink>
        </Fragment>
      ))}
      .
    </p>
  );
}
