import { describe, expect, it } from 'vitest';
import { clockIn, dayIn } from '@/family/calendar';
import { plainDue } from '@/family/due';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('when it is due', () => {
  const evening = '2026-12-04T04:59:00Z';
  it.each([
    ['New York', 'Dec 3 by 11:59pm', 'America/New_York'],
    ['a computer in another zone than the course', 'Dec 3 by 11:59pm', 'UTC'],
    ['one on the other side of the earth', 'Thu Dec 3, 2026 11:59pm', 'Pacific/Auckland'],
    ['by a clock of 24 hours', '3 déc. à 23:59', 'Asia/Kolkata'],
  ])('is the page’s own day: %s', (_name, shown, zone) => {
    expect(plainDue({ iso: evening, shown }, zone)).toEqual({
      shown,
      day: day('2026-12-03'),
      clock: { hour: 23, minute: 59 },
      beforeMidnight: true,
    });
  });

  it.each([
    ['Dec 4 by 8:30am', '2026-12-04T13:30:00Z', { hour: 8, minute: 30 }],
    ['Dec 4, 5 PM', '2026-12-04T22:00:00Z', { hour: 17, minute: 0 }],
    ['Dec 4 by 12:00am', '2026-12-04T05:00:00Z', { hour: 0, minute: 0 }],
    ['Dec 4 by 12pm', '2026-12-04T17:00:00Z', { hour: 12, minute: 0 }],
  ])('%s keeps its clock', (shown, iso, clock) => {
    const due = plainDue({ iso, shown }, 'America/New_York');
    expect(due).toMatchObject({ day: day('2026-12-04'), clock, beforeMidnight: false });
  });

  it('without a clock on the page is that of the device', () => {
    expect(plainDue({ iso: evening, shown: 'Dec 3' }, 'America/New_York')).toMatchObject({
      day: day('2026-12-03'),
      beforeMidnight: true,
    });
    expect(plainDue({ iso: evening, shown: 'Tomorrow' }, 'America/New_York').day).toBe(day('2026-12-03'));
  });

  it.each([
    ['a day that the page does not name', 'Dec 9 by 11:59pm', evening],
    ['a clock that no zone explains', 'Dec 3 by 11:52pm', evening],
    ['a date that is none', 'Dec 3 by 11:59pm', 'soon'],
  ])('has no day of ours for %s', (_name, shown, iso) => {
    expect(plainDue({ iso, shown }, 'UTC')).not.toHaveProperty('day');
  });

  it('without a machine date is “before midnight” at most', () => {
    expect(plainDue({ shown: 'Due Dec 3, 11:59 PM' }, 'UTC')).toEqual({
      shown: 'Due Dec 3, 11:59 PM',
      clock: { hour: 23, minute: 59 },
      beforeMidnight: true,
    });
    expect(plainDue({ shown: 'Friday' }, 'UTC')).toEqual({ shown: 'Friday', beforeMidnight: false });
    expect(plainDue({ shown: 'Week 11, 2026' }, 'UTC')).toEqual({ shown: 'Week 11, 2026', beforeMidnight: false });
  });
});

describe('a day in words', () => {
  it.each([
    ['en', 'Friday, December 4'],
    ['es', 'viernes, 4 de diciembre'],
    ['ht', 'vandredi 4 desanm'],
    ['so', 'Jimce 4 Disembar'],
    ['zh', '12月4日星期五'],
  ])('%s', (lang, said) => expect(dayIn(lang, day('2026-12-04'))).toBe(said));

  it('is of the calendar that schools here keep, in Persian too', () => {
    expect(dayIn('fa', day('2026-12-04'))).toContain('دسامبر');
  });

  it('has a clock in every language', () => {
    expect(clockIn('en', { hour: 15, minute: 5 })).toMatch(/^3:05\sPM$/);
    expect(clockIn('fr', { hour: 15, minute: 5 })).toBe('15:05');
    expect(clockIn('ht', { hour: 15, minute: 5 })).toMatch(/^3:05\sPM$/);
  });
});
