import type { Indicatorbeeld, Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { RowTable } from "@/ui/RowTable";
import { useHandtekst } from "./handtekst";
import { useDiversiteittekst } from "./tekst";
import { useMeettekst } from "./useMeettekst";

interface HandtabelProps {
  titel: string;
  rijen: { indicator: Indicatorbeeld; reeks: Meetreeks | undefined }[];
}

/** Every measurement that was recorded, newest last. */
export function Handtabel({ titel, rijen }: HandtabelProps) {
  const { f } = useLanguage();
  const d = useDiversiteittekst();
  const h = useHandtekst();
  const m = useMeettekst();
  const metingen = rijen.flatMap(({ indicator, reeks }) =>
    (reeks?.metingen ?? []).map((meting, plaats) => ({ indicator, reeks, meting, plaats })),
  );
  return (
    <RowTable
      caption={titel}
      rows={metingen}
      rowKey={({ indicator, reeks, plaats }) =>
        `${indicator.code} ${reeks?.scope} ${reeks?.dienstonderdeel} ${reeks?.onderdeel} ${plaats}`
      }
      columns={[
        {
          head: h.kolomWat,
          lang: "nl",
          cell: ({ indicator, reeks }) => [indicator.naam, reeks?.onderdeel ?? reeks?.naam].filter(Boolean).join(": "),
        },
        { head: h.kolomDag, cell: ({ meting }) => (meting.peildatum ? f.shortDay(meting.peildatum) : "–") },
        { head: h.kolomWaarde, number: true, cell: ({ meting, indicator }) => m.waarde(meting, indicator.eenheid) },
        {
          head: h.kolomDeel,
          number: true,
          cell: ({ meting }) =>
            meting.teller && meting.noemer ? d.deel(f.everyDigit(meting.teller), f.everyDigit(meting.noemer)) : "–",
        },
        {
          head: h.kolomStatus,
          cell: ({ meting }) =>
            meting.nieuweDefinitie ? `${d.status[meting.status]}. ${d.legendaBreuk}.` : d.status[meting.status],
        },
      ]}
    />
  );
}
