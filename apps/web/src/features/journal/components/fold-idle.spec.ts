import { foldIdle } from './fold-idle.js';

const at = (day: string) => ({ at: `2022-${day}T10:00:00.000Z` });

test('days in which nothing happened become one line', () => {
  expect(foldIdle([at('01-03'), at('01-04'), at('02-04')])).toEqual([
    { entry: at('01-03') },
    { entry: at('01-04') },
    { idleDays: 30, before: at('02-04').at },
    { entry: at('02-04') },
  ]);
});

test('a weekend is not worth a line', () => {
  expect(foldIdle([at('01-07'), at('01-10')])).toHaveLength(2);
});
