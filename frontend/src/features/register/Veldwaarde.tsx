import { Fragment } from "react";
import type { Registerveld } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Regellink } from "./Regellink";
import { leesbaar } from "./velden";

/** What a field of a row holds; a reference opens what it points at. */
export function Veldwaarde({ veld, waarde }: { veld: Registerveld; waarde: unknown }) {
  const { language, f } = useLanguage();
  if (veld.register && waarde) {
    const codes = Array.isArray(waarde) ? (waarde as string[]) : [String(waarde)];
    return codes.map((code, plaats) => (
      <Fragment key={code}>
        {plaats > 0 && ", "}
        <Regellink register={veld.register ?? ""} code={code} />
      </Fragment>
    ));
  }
  return leesbaar(veld, waarde, language, f);
}
