import { useScreenLanguage } from "@/i18n/screenLanguage";

/** Reads a number of seconds as people say it: exact below a minute, in whole minutes above. */
export function useTijd(): (seconds: number) => string {
  const { t } = useScreenLanguage();
  return (seconds) => (seconds < 60 ? t.leveringen.seconden(seconds) : t.leveringen.minuten(Math.ceil(seconds / 60)));
}
