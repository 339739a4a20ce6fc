import type { Mij } from "@/api/schemas";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Aanleverlink } from "./Aanleverlink";
import { Message } from "./Message";

/** Says why no quarter can be shown: nothing was delivered, or nothing is final for who sees final figures only. */
export function GeenCijfers({ mij }: { mij: Mij }) {
  const { t } = useScreenLanguage();
  const finalOnly = mij.rollen.every((rol) => rol === "bestuurder");
  return finalOnly ? (
    <Message tone="info" title={t.overzicht.leegBestuurder}>
      <p>{t.overzicht.leegBestuurderHelp}</p>
    </Message>
  ) : (
    <Message tone="info" title={t.overzicht.leeg}>
      <Aanleverlink mij={mij} />
    </Message>
  );
}
