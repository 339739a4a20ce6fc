import { Problem } from "@/api/problem";
import type { Text } from "./nl";

/** What went wrong in the reader's language; the server's Dutch sentence where no translation is known. */
export function problemText(t: Text, error: unknown): string {
  if (error instanceof Problem) {
    return t.problemen[error.code] ?? error.message;
  }
  return t.app.failed;
}
