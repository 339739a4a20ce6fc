import { useLanguage } from "@/i18n/language";
import type { Text } from "@/i18n/nl";
import { Message } from "@/ui/Message";
import type { Bezwaar } from "./controleren";

function sentences(t: Text, bezwaar: Bezwaar): { title: string; rest: string[] } {
  switch (bezwaar.soort) {
    case "naam":
      return { title: t.leveringen.bsnNaam, rest: [t.leveringen.nietsVerstuurd] };
    case "leeg":
      return { title: t.leveringen.leegBestand, rest: [] };
    case "teGroot":
      return { title: t.leveringen.teGroot, rest: [t.leveringen.nietsVerstuurd] };
    case "onleesbaar":
      return { title: t.leveringen.onleesbaar, rest: [] };
  }
  const { vondst } = bezwaar;
  if (vondst.soort === "sleuteldeel") {
    return { title: t.leveringen.sleuteldeel, rest: [t.leveringen.sleuteldeelGevolg] };
  }
  if (vondst.soort === "kop") {
    return { title: t.leveringen.bsnKop(vondst.kolom), rest: [t.leveringen.bsnGevolg] };
  }
  const place = vondst.soort === "cel" ? vondst.cel.replace(/\d+$/, "") : vondst.kolom;
  return {
    title: t.leveringen.bsnKolom(vondst.kolom || place),
    rest: [...(vondst.soort === "cel" ? [t.leveringen.bsnCel(vondst.cel)] : []), t.leveringen.bsnGevolg],
  };
}

/** Why a file was not sent, and how to mend it; names the place, never the number. */
export function Bezwaarmelding({ bezwaar }: { bezwaar: Bezwaar }) {
  const { t } = useLanguage();
  const { title, rest } = sentences(t, bezwaar);
  return (
    <Message tone="bad" title={title} urgent>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Message>
  );
}
