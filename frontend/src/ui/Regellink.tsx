import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { HeleCodes } from "./HeleCodes";

interface RegellinkProps {
  register: string;
  code: string;
  /** Where an address within the page leads to. */
  id?: string;
  /** What is heard in place of a number alone. */
  label?: string | undefined;
  children?: ReactNode;
}

/** The row that a code stands for. What a register says is Dutch, in whatever language it is read. */
export function Regellink({ register, code, id, label, children }: RegellinkProps) {
  return (
    <Link
      to="/registers/$register/$code"
      params={{ register, code }}
      lang={children ? "nl" : undefined}
      aria-label={label}
      {...(id && { id })}
    >
      {children ?? <HeleCodes>{code}</HeleCodes>}
    </Link>
  );
}
