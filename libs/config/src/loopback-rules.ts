import { isLoopback } from './setting.js';

// Judged even when other settings are wrong, so that all faults are told together.
const always = () => true;

interface RehearsalMail {
  readonly REHEARSAL_SMTP_URL?: string | undefined;
  readonly REHEARSAL_SMTP_INTERNAL?: boolean;
}

/** Rehearsed mails never leave the machine. */
export function rehearsedMailStays({ REHEARSAL_SMTP_URL, REHEARSAL_SMTP_INTERNAL }: RehearsalMail): boolean {
  if (!REHEARSAL_SMTP_URL || !URL.canParse(REHEARSAL_SMTP_URL)) return true;
  return REHEARSAL_SMTP_INTERNAL === true || isLoopback(new URL(REHEARSAL_SMTP_URL).hostname);
}

/** What is said when they could. */
export const rehearsedMailLeaves = {
  path: ['REHEARSAL_SMTP_URL'],
  error: 'must be on this machine (127.0.0.1, ::1 or localhost), unless REHEARSAL_SMTP_INTERNAL is on.',
  when: always,
};

interface DemoSettings {
  readonly API_HOST: string;
  readonly DEMO_TOKENS: boolean;
  readonly DEMO_EXPOSED: boolean;
}

/** Tokens that everybody knows open no door to others. */
export function demoStaysHome({ API_HOST, DEMO_TOKENS, DEMO_EXPOSED }: DemoSettings): boolean {
  return DEMO_TOKENS !== true || DEMO_EXPOSED === true || isLoopback(API_HOST);
}

/** What is said when they would. */
export const demoLeaves = {
  path: ['DEMO_TOKENS'],
  error:
    'may be on only when API_HOST is this machine itself (127.0.0.1, ::1 or localhost), or when DEMO_EXPOSED is on.',
  when: always,
};
