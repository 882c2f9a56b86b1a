import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One value as a cell of a CSV file (RFC 4180); what a spreadsheet would calculate is made text by an apostrophe. */
export function csvCell(value: unknown): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of cells. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/** The first line of a CSV file; a spreadsheet takes the mark in front of it for the encoding. */
export function csvHead(columns: readonly string[]): string {
  return `\uFEFF${csvLine(columns)}`;
}

/** Answers with a CSV file to take away, `name`.csv. */
export function sendCsv(reply: FastifyReply, name: string, lines: string | Readable): FastifyReply {
  return reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(lines);
}
