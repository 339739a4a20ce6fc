import { Problem } from "@/api/problem";
import type { Mij } from "@/api/schemas";
import { kern } from "@/i18n/nl/kern";

/** Keeps a page, and what is below it, for those who may read it: the server refuses others as well. */
export const only =
  (mayRead: (mij: Mij) => boolean) =>
  ({ context }: { context: { mij: Mij } }) => {
    if (!mayRead(context.mij)) {
      throw new Problem({ code: "geen-toegang", status: 403, detail: kern.app.forbiddenHelp });
    }
  };
