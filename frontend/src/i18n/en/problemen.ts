import type { Text } from "@/i18n/nl";
import { aanvragen } from "./aanvragen";
import { aanwezigheid } from "./aanwezigheid";
import { meldingen } from "./meldingen";
import { organisatie } from "./organisatie";
import { privacy } from "./privacy";
import { registers } from "./registers";
import { standen } from "./standen";
import { toegang } from "./toegang";
import { uploads } from "./uploads";
import { verzoeken } from "./verzoeken";
import { weigeringen } from "./weigeringen";
import { wet } from "./wet";

/** What the server says under a code; a test holds this against every code that the server knows. */
export const problemen: Text["problemen"] = {
  ...aanvragen,
  ...standen,
  ...toegang,
  ...uploads,
  ...verzoeken,
  ...organisatie,
  ...privacy,
  ...registers,
  ...aanwezigheid,
  ...wet,
  ...weigeringen,
  ...meldingen,
};
