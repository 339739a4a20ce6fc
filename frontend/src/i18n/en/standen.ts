import type { Text } from "@/i18n/nl";

/** What the server says of versions of a stand. */
export const standen: Text["problemen"] = {
  "versie-of-moment": "Name a version or a moment, not both.",
  "alleen-geheel": "The target group register says nothing of units.",
};
