import { useQueries, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '../../shared/person/use-me.js';
import { roundsQuery } from '../../shared/rounds/rounds.js';
import { Button } from '../../shared/ui/button.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { filesOfRoundQuery } from './files-of-round.js';
import { asksForFiles, fileOf, filesNamed, pagesOf, type Place } from './places.js';

/** Leads to every page of one's role by its name, and to a file by its municipality or its reference. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shared');
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { places, nameOf } = usePlaces(text);
  const go = useGo(onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && places.length > 0) setActive((active + step + places.length) % places.length);
    else if (event.key === 'Enter') go(places[active]);
    else return;
    event.preventDefault();
  };
  const search = (wanted: string) => {
    setText(wanted);
    setActive(0);
  };
  const field = { text, active, count: places.length, search, onKeyDown };
  return (
    <Dialog open label={t('palette.title')} onClose={onClose}>
      <SearchField {...field} />
      <div id="palette-places" role="listbox" aria-label={t('palette.title')} className="palette__places">
        {places.map((place, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
          <div
            key={place.to}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => go(place)}
          >
            {nameOf(place)}
          </div>
        ))}
      </div>
      {places.length === 0 && <p className="utrecht-paragraph">{t('palette.none')}</p>}
      <Button onClick={onClose}>{t('palette.close')}</Button>
    </Dialog>
  );
}

interface SearchFieldProps {
  readonly text: string;
  readonly active: number;
  readonly count: number;
  readonly search: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function SearchField({ text, active, count, search, onKeyDown }: SearchFieldProps) {
  const { t } = useTranslation('shared');
  return (
    <>
      <label className="utrecht-form-label" htmlFor="palette-text">
        {t('palette.label')}
      </label>
      <input
        id="palette-text"
        className="utrecht-textbox utrecht-textbox--html-input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-places"
        aria-activedescendant={count > 0 ? `palette-${active}` : undefined}
        autoComplete="off"
        value={text}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="only-read">
        {t('palette.found', { count })}
      </span>
    </>
  );
}

function usePlaces(text: string) {
  const { t } = useTranslation('shared');
  const { role } = useMe();
  const nameOf = (place: Place) => ('page' in place ? t(`page.${place.page}`) : t('palette.file', { ...place }));
  const file = fileOf(text);
  const matches = (place: Place) => nameOf(place).toLowerCase().includes(text.trim().toLowerCase());
  // Who looks after the system sees no applications.
  const files = useFiles(text, role !== 'OPERATOR');
  const found = [...pagesOf(role).filter(matches), ...filesNamed(text, files)];
  return { places: file === undefined ? found : [file], nameOf };
}

/** How many rounds are searched, the latest first. */
const LATEST = 3;

/** The files of the latest rounds, asked for once somebody types what can be a name. */
function useFiles(text: string, mayRead: boolean) {
  const enabled = mayRead && asksForFiles(text);
  const { data: rounds = [] } = useQuery({ ...roundsQuery, enabled });
  const queries = rounds.slice(0, LATEST).map(({ roundId }) => ({ ...filesOfRoundQuery(roundId), enabled }));
  return useQueries({ queries }).flatMap(({ data = [] }) => data);
}

function useGo(onClose: () => void) {
  const navigate = useNavigate();
  return (place: Place | undefined) => {
    if (place === undefined) return;
    onClose();
    void navigate(place.to);
  };
}
