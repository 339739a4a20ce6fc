import type { Kerntekst } from "./nl/kern";

/** The name of a role; what is no role (an organisation, a program) names itself. */
export const roleName = (t: Kerntekst, code: string): string => (t.rollen as Record<string, string>)[code] ?? code;
