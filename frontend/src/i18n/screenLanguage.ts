import { useLanguage } from "./language";
import { nl } from "./nl";

/** As {@link useLanguage}, with the texts of single screens too: they load with the first screen that asks for them. */
export function useScreenLanguage() {
  const { whole, ...language } = useLanguage();
  return { ...language, t: whole ?? nl };
}
