import type { Leveringsoort } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Message } from "@/ui/Message";
import { bezwaartekst } from "./bezwaartekst";
import type { Bezwaar } from "./controleren";

/** Why a file was not sent, and how to mend it; names the place, never the number. */
export function Bezwaarmelding({ bezwaar, soort }: { bezwaar: Bezwaar; soort: Leveringsoort | undefined }) {
  const { t } = useScreenLanguage();
  const { title, rest } = bezwaartekst(t, bezwaar, soort);
  return (
    <Message tone="bad" title={title} urgent>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Message>
  );
}
