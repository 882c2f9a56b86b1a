import { namesOfFiles } from '../attached/kept-files.js';
import type { UploadPlace } from '../attached/upload-file.js';
import type { Choice } from '../ui/form/select-field.js';
import type { DateParts } from '../ui/form/date-parts.js';

/** What one question of a form asks for. */
export type AskedKind =
  | 'LINE'
  | 'TEXT'
  | 'DATE'
  | 'AMOUNT'
  | 'NUMBER'
  | 'YES_NO'
  | 'CHECK'
  | 'ONE'
  | 'SOME'
  | 'MOMENT'
  | 'PER_ITEM'
  | 'FILES';

/** What is asked about every item, such as the amount of each project. */
export interface AskedColumn {
  readonly kind: 'AMOUNT' | 'NUMBER';
  readonly name: string;
  readonly label: string;
}

/** One question of a form, in the words of who answers it. `name` is what the API calls it. */
export interface AskedField {
  readonly kind: AskedKind;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** May stay empty. */
  readonly optional?: boolean;
  /** Of ONE and SOME. */
  readonly choices?: readonly Choice[];
  /** Of PER_ITEM: what each line is about; the API calls that `itemName`. */
  readonly items?: readonly Choice[];
  readonly itemName?: string;
  readonly columns?: readonly AskedColumn[];
  /** Of FILES: the application they are uploaded for. The page has the texts `attached`. */
  readonly uploads?: UploadPlace;
  /** What stands in the field before anything is typed. */
  readonly initial?: TypedValue;
}

export type TypedValue = string | readonly string[] | DateParts | undefined;

/** What is typed, by the id of its input. */
export type TypedForm = Readonly<Record<string, TypedValue>>;

/** The id of an input about one item. */
export const itemId = (name: string, item: string, column: string) => `${name}.${item}.${column}`;

/** An input: its id, what the API calls it, and what the page calls it. */
interface Input {
  readonly id: string;
  readonly api: string;
  readonly label: string;
}

/** The inputs of a form in the order of the page. */
export function inputsOf(fields: readonly AskedField[]): readonly Input[] {
  return fields.flatMap((field) => [
    { id: field.name, api: field.name, label: field.label },
    ...itemInputs(field),
    ...fileInputs(field),
  ]);
}

function fileInputs({ kind, name, label }: AskedField): readonly Input[] {
  return kind === 'FILES' ? namesOfFiles(name).map((api) => ({ id: name, api, label })) : [];
}

function itemInputs({ name, items = [], columns = [] }: AskedField): readonly Input[] {
  return items.flatMap(({ value, label }, index) =>
    columns.map((column) => ({
      id: itemId(name, value, column.name),
      api: `${name}.${index}.${column.name}`,
      label: columns.length === 1 ? label : `${label}: ${column.label}`,
    })),
  );
}

/** What is typed, with what stands there of itself. */
export function typedOrInitial(fields: readonly AskedField[], typed: TypedForm): TypedForm {
  const initial = fields.flatMap(({ name, initial: value }) => (value === undefined ? [] : [[name, value] as const]));
  return { ...Object.fromEntries(initial), ...typed };
}
