import { CELL_STYLES, type CellStyle } from './sheet-cell.js';
import { xmlText } from './sheet-xml.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the sheet stands in the file. */
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** Everything in a workbook of one sheet beside that sheet, by its name in the file; the list of contents first. */
export function workbookParts(sheetName: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types">${contents()}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${xmlText(allowedName(sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles()}</styleSheet>`,
  };
}

function contents(): string {
  const parts = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    [`/${SHEET_PART}`, `${TYPE}.worksheet+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
  ];
  const kinds = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
  ];
  return [...kinds, ...parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** Formats 14, 22 and 49 follow the language of who reads (ECMA-376 part 1, 18.8.30); 164 is ours. */
const FORMATS: Readonly<Record<CellStyle, { readonly format: number; readonly font: 0 | 1 }>> = {
  PLAIN: { format: 0, font: 0 },
  HEAD: { format: 49, font: 1 },
  EUROS: { format: 164, font: 0 },
  DATE: { format: 14, font: 0 },
  INSTANT: { format: 22, font: 0 },
  TEXT: { format: 49, font: 0 },
};

function styles(): string {
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  const looks = CELL_STYLES.map((style) => {
    const { format, font: nth } = FORMATS[style];
    return `<xf numFmtId="${format}" fontId="${nth}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
  });
  return [
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;€&quot;\\ #,##0.00;&quot;€&quot;\\ \\-#,##0.00"/></numFmts>',
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join('');
}

/** A name a sheet may have: at most 31 signs, none of those that formulas use. */
function allowedName(name: string): string {
  const allowed = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^['\s]+|['\s]+$/g, '');
  return allowed === '' ? 'Ronde' : allowed;
}
