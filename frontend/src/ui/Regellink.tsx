import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The row that a code stands for. */
export function Regellink({ register, code, children }: { register: string; code: string; children?: ReactNode }) {
  return (
    <Link to="/registers/$register/$code" params={{ register, code }}>
      {children ?? code}
    </Link>
  );
}
