import { matchPath } from 'react-router';

type Links = Readonly<Record<`${string}Path`, (id: string) => string>>;
interface Pages {
  readonly PATHS: Readonly<Record<string, string>>;
  readonly PAGE_ROUTES: readonly { readonly path: string }[];
}

// By a name that is not known beforehand: these two are not of one project, and tools are of neither.
const load = (file: string): Promise<unknown> => import(`../../${file}`);
const mails = (await load('libs/letters/src/mails/public-paths.js')) as Links;
const { PATHS } = (await load('apps/web/src/shared/paths.js')) as Pages;
const { PAGE_ROUTES } = (await load('apps/web/src/app/route-table.js')) as Pages;

const link = (name: `${string}Path`, id: string): string => mails[name]?.(id) ?? '';
const LINKS: Readonly<Record<`${string}Path`, string>> = {
  roundPath: link('roundPath', '2022'),
  representativesPath: link('representativesPath', '2022'),
  mailboxesPath: link('mailboxesPath', '2022'),
  applicationPath: link('applicationPath', '2022/gm0518-1'),
  taskPath: link('taskPath', '2022/gm0518-1/assessment-szw'),
  evaluationPath: link('evaluationPath', '2022/gm0518-1/p3'),
  monitoringPath: link('monitoringPath', '2022/gm0518-1'),
  recoveryPath: link('recoveryPath', '2022/gm0518-1/1'),
  objectionPath: link('objectionPath', '2022/gm0518-1/1'),
  penaltyPath: link('penaltyPath', '2022/gm0518-1/1'),
  paymentPath: link('paymentPath', '2022/gm0518-1/1'),
};

test.each([...Object.entries(LINKS), ['taskPath of a round', link('taskPath', '2022/framework-approval')]])(
  'a page stands where mails point to: %s',
  (_, address) => {
    expect(PAGE_ROUTES.filter(({ path }) => matchPath(path, address)).map(({ path }) => path)).toHaveLength(1);
  },
);

test('every link of a mail is tried here', () => expect(Object.keys(mails).sort()).toEqual(Object.keys(LINKS).sort()));

test('every address has a page', () => {
  const paged = [PATHS.home, PATHS.signIn, PATHS.publicRegister, ...PAGE_ROUTES.map(({ path }) => path)];
  expect(paged.sort()).toEqual(Object.values(PATHS).sort());
});
