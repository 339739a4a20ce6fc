import type { ReactNode } from "react";
import { Cell } from "./Cell";
import { Table } from "./Table";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
  className?: string | undefined;
  lang?: string;
}

interface RowTableProps<Row> {
  /** For who cannot see the heading above the table. */
  caption: ReactNode;
  /** The first names the row. */
  columns: [Column<NoInfer<Row>>, ...Column<NoInfer<Row>>[]];
  rows: Row[];
  rowKey: (row: Row) => string;
}

/** A table of one row a thing, which a narrow screen shows as a block with the head before each value. */
export function RowTable<Row>({ caption, columns: [name, ...rest], rows, rowKey }: RowTableProps<Row>) {
  return (
    <Table caption={caption} captionHidden stacks>
      <thead>
        <tr>
          {[name, ...rest].map(({ head, number }) => (
            <th key={head} scope="col" data-number={number}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row" className={name.className} lang={name.lang}>
              {name.cell(row)}
            </th>
            {rest.map(({ head, cell, number, className, lang }) => (
              <Cell key={head} head={head} number={number} className={className} lang={lang}>
                {cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
