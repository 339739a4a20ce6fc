import type { ComponentProps } from "react";
import { begrippen } from "@/features/begrippen/begrippenTekst";
import { useLanguage } from "@/i18n/language";
import { Zoekdialoog } from "@/ui/zoeken/Zoekdialoog";

/** The search with the words of the glossary, which come only when somebody searches. */
export function Zoekvenster(props: Omit<ComponentProps<typeof Zoekdialoog>, "begrippen">) {
  const { language } = useLanguage();
  const woorden = begrippen[language].delen.flatMap((deel) => (deel.begrippen ?? []).map(([begrip]) => begrip));
  return <Zoekdialoog {...props} begrippen={woorden} />;
}
