import { describe, expect, it } from '@jest/globals';
import { mailServers } from './mail-server.js';

const local = 'smtp://127.0.0.1:1025';
const outside = 'smtp://user:p%40ss@mail.example:587';
const catcher = 'http://localhost:1080';

describe('where mail goes', () => {
  it('reads address and credentials', () => {
    expect(mailServers({ SMTP_URL: outside }).real).toEqual({
      host: 'mail.example',
      port: 587,
      secure: false,
      credentials: { user: 'user', pass: 'p@ss' },
    });
    expect(mailServers({ SMTP_URL: 'smtps://mail.example' }).real).toMatchObject({ port: 465, secure: true });
  });

  it('never sends a rehearsed mail from this machine', () => {
    expect(mailServers({ SMTP_URL: outside }).rehearsal).toBeUndefined();
    expect(() => mailServers({ SMTP_URL: local, REHEARSAL_SMTP_URL: 'smtp://mail.example:25' })).toThrow(
      'would leave it',
    );
    expect(mailServers({ SMTP_URL: local }).rehearsal).toMatchObject({ host: '127.0.0.1', port: 1025 });
    expect(mailServers({ SMTP_URL: outside, REHEARSAL_SMTP_URL: local }).rehearsal).toMatchObject({ port: 1025 });
  });

  it('takes a catcher in the same private network only when told so', () => {
    const settings = { SMTP_URL: outside, REHEARSAL_SMTP_URL: 'smtp://catcher:1025' };
    expect(() => mailServers(settings)).toThrow('would leave it');
    expect(mailServers({ ...settings, REHEARSAL_SMTP_INTERNAL: true }).rehearsal).toMatchObject({ host: 'catcher' });
  });

  it.each([
    ['the only server', { SMTP_URL: local }, [true, true]],
    ['the server of rehearsals only', { SMTP_URL: outside, REHEARSAL_SMTP_URL: local }, [false, true]],
    ['another server on this machine', { SMTP_URL: 'smtp://127.0.0.1:25', REHEARSAL_SMTP_URL: local }, [false, true]],
    ['one server for both', { SMTP_URL: local, REHEARSAL_SMTP_URL: 'smtp://localhost:1025' }, [true, true]],
  ])('asks the catcher about the mails it shows: %s', (_, settings, [real, rehearsal]) => {
    const servers = mailServers({ ...settings, MAIL_CATCHER_URL: catcher });
    expect(servers.real.probe !== undefined).toBe(real);
    expect(servers.rehearsal?.probe !== undefined).toBe(rehearsal);
  });

  it('does not ask a catcher elsewhere about a server here', () => {
    expect(mailServers({ SMTP_URL: outside, MAIL_CATCHER_URL: catcher }).real.probe).toBeUndefined();
  });
});
