import { nl, type Text } from "./nl";
export const en: Text = nl;
