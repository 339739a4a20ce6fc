import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The row that a code stands for. What a register says is Dutch, in whatever language it is read. */
export function Regellink({ register, code, children }: { register: string; code: string; children?: ReactNode }) {
  return (
    <Link to="/registers/$register/$code" params={{ register, code }} lang={children ? "nl" : undefined}>
      {children ?? code}
    </Link>
  );
}
