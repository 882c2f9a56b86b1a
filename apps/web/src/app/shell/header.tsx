import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { PATHS } from '../../shared/paths.js';
import { organisationName } from '../../shared/person/organisation-name.js';
import { useMe } from '../../shared/person/use-me.js';
import { Icon } from '../../shared/ui/icon.js';
import { PAGE_ROUTES } from '../route-table.js';
import { FindButton } from '../palette/find-button.js';
import { Settings } from './settings.js';
import { ShortcutsChoice } from './shortcuts-choice.js';
import { SignOutButton } from './sign-out-button.js';

/** Who one is here, where one can go, and how the pages look. */
export function Header() {
  const { t } = useTranslation('shared');
  return (
    <header className="header">
      <div className="header__bar">
        <NavLink to={PATHS.home} className="header__name">
          {t('shell.name')}
        </NavLink>
        <WhoIAm />
        <FindButton />
        <details className="header__settings">
          <summary>{t('shell.settings')}</summary>
          <div className="header__panel">
            <Settings />
            <ShortcutsChoice />
            <SignOutButton />
          </div>
        </details>
      </div>
      <Menu />
    </header>
  );
}

function WhoIAm() {
  const { t } = useTranslation('shared');
  const me = useMe();
  return (
    <p className="header__person">
      <Icon name="person" />
      <span className="only-read">{t('shell.signedInAs')} </span>
      <span>
        {t(`role.${me.role}`)}, {organisationName(me, t)}
      </span>
    </p>
  );
}

function Menu() {
  const { t } = useTranslation('shared');
  const { role } = useMe();
  const mine = PAGE_ROUTES.flatMap(({ path, menu }) => (menu?.roles.includes(role) ? [{ path, name: menu.name }] : []));
  return (
    <nav className="menu" aria-label={t('shell.navigation')}>
      <ul>
        {mine.map(({ path, name }) => (
          <li key={path}>
            <NavLink to={path} end={false}>
              {t(`page.${name}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
