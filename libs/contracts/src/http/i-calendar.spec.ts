import { describe, expect, it } from '@jest/globals';
import { iCalendar, iCalendarFeed } from './i-calendar.js';

const entry = {
  uid: 'application/2022/gm0518-1/supplement@ronde.example',
  sequence: 7,
  stampedAt: '2021-11-05T09:30:00.123Z',
  on: '2021-12-31',
  title: 'Laatste dag; aanvullen, zó snel mogelijk en daarna nog een heel eind verder tot voorbij de rand',
  url: 'https://ronde.example/rounds/2022',
};

describe('the calendar entry of a deadline', () => {
  const lines = iCalendar(entry).split('\r\n');

  it('is a whole day', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20211231');
    expect(lines).toContain('DTEND;VALUE=DATE:20220101');
    expect(lines).toContain('DTSTAMP:20211105T093000Z');
    expect(lines).toContain('TRANSP:TRANSPARENT');
  });

  it('replaces an earlier version of the same deadline', () => {
    expect(lines).toContain('UID:application/2022/gm0518-1/supplement@ronde.example');
    expect(lines).toContain('SEQUENCE:7');
  });

  it('escapes and folds long lines at 75 octets, never within a character', () => {
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = iCalendar(entry).replace(/\r\n /g, '');
    expect(unfolded).toContain('SUMMARY:Laatste dag\\; aanvullen\\, zó snel mogelijk en daarna nog een heel eind');
  });
});

describe('a calendar to subscribe to', () => {
  const feed = iCalendarFeed({
    name: 'Ronde 2022',
    stampedAt: '2021-11-05T09:30:00.123Z',
    days: [
      { uid: 'a@ronde.example', on: '2021-12-31', title: 'Laatste dag' },
      { uid: 'b@ronde.example', on: '2022-02-28', title: 'Besluit; uiterlijk' },
    ],
  });

  it('has every day once, with its title, and nothing else of it', () => {
    expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(feed).toContain('SUMMARY:Besluit\\; uiterlijk\r\n');
    expect(feed).not.toMatch(/URL|DESCRIPTION|ATTENDEE|ORGANIZER/);
  });
});
