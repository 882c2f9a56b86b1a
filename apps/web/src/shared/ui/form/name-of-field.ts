/** What the page calls the field with this id: its label, or the question of the group it is the first answer of. */
export function nameOfField(id: string, page: Pick<Document, 'getElementById'> = document): string | undefined {
  const field = page.getElementById(id);
  if (field === null) return undefined;
  const group = field.closest('fieldset')?.querySelector('legend');
  const isPart = field.matches('[type=radio], [type=checkbox], .date-field *');
  const name = isPart ? group : field.closest('.utrecht-form-field')?.querySelector('label');
  const about = isPart ? undefined : (field.closest('[data-about]')?.getAttribute('data-about') ?? undefined);
  return [about, name?.textContent?.trim().replace(/[?:]$/, '')].filter(Boolean).join(', ') || undefined;
}
