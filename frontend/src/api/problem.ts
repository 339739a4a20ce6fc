import type { components } from "./contract.gen";

export type ProblemDetails = components["schemas"]["Probleem"];
export type FieldProblem = components["schemas"]["Veldfout"];

/** What the server refused, or why it could not be reached; `code` is stable, the message is Dutch. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: Record<string, unknown>;
  readonly errors: FieldProblem[];
  readonly instance: string | undefined;

  constructor(details: Pick<ProblemDetails, "code" | "detail" | "status"> & Partial<ProblemDetails>) {
    super(details.detail);
    this.code = details.code;
    this.status = details.status;
    this.params = details.params ?? {};
    this.errors = details.errors ?? [];
    this.instance = details.instance;
  }

  static unreachable(): Problem {
    return new Problem({
      code: "geen-verbinding",
      status: 0,
      detail: "De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.",
    });
  }

  /** Reads a refusal; an answer that is none of the server's own (a proxy's page) still gets a name. */
  static from(status: number, body: string): Problem {
    try {
      return new Problem(JSON.parse(body) as ProblemDetails);
    } catch {
      return new Problem({
        code: "onbekend-antwoord",
        status,
        detail: `De server gaf een onverwacht antwoord (${status}). Probeer het later opnieuw.`,
      });
    }
  }
}

/** Whether somebody else changed something since it was read. */
export const isOvertaken = (error: unknown) => error instanceof Problem && error.status === 412;
