import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useLanguage } from "@/i18n/language";
import { NextPage } from "@/ui/NextPage";
import { RowTable } from "@/ui/RowTable";
import { useLogboektekst } from "./logboektekst";
import { handelingenQuery, type Logboekfilter } from "./queries";
import { useVerzoektekst } from "./tekst";
import styles from "./Verzoeken.module.css";

/** The trail of who did what, without what else was written about it. */
export function Handelingen({ filter }: { filter: Logboekfilter }) {
  const v = useVerzoektekst();
  const l = useLogboektekst();
  const { f } = useLanguage();
  const query = useSuspenseInfiniteQuery(handelingenQuery(filter));
  const regels = query.data.pages.flatMap(({ handelingen }, blad) =>
    handelingen.map((regel, nummer) => ({ ...regel, id: `${blad}.${nummer}` })),
  );
  return regels.length === 0 ? (
    <p>{l.leegLogboek}</p>
  ) : (
    <>
      <RowTable
        caption={l.alleHandelingen}
        columns={[
          { head: l.wanneer, cell: ({ op }) => f.moment(op), className: styles.whole },
          { head: l.wie, cell: ({ door }) => door },
          { head: l.wat, cell: ({ handeling }) => handeling, lang: "nl" },
          {
            head: l.waarmee,
            cell: ({ onderwerp, onderwerpId }) => (
              <span className={styles.marks}>
                {onderwerp} {onderwerpId}
              </span>
            ),
          },
        ]}
        rows={regels}
        rowKey={({ id }) => id}
      />
      <NextPage query={query}>{v.meer}</NextPage>
    </>
  );
}
