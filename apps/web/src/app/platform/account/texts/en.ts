import { type AccountTexts } from './nl';

export const en: AccountTexts = {
  title: 'Your account', intro: 'Who you are in Centrale, which mail you get, and how you sign in.',
  who: { title: 'Details', name: 'Name', email: 'E-mail address', language: 'Language of your mail', roles: 'Roles', noRoles: 'No role yet. Ask the participation service for one.', change: 'Is something wrong? Tell the participation service.' },
  mail: {
    title: 'Mail that you get', text: 'What happens always stands among your notifications. Choose here about what you get mail too, and when.',
    channels: { at_once: 'at once', daily: 'in one overview a day, at {at}', never_mail: 'no mail' },
    some: 'Decisions and messages with a date that runs always come at once.', always: 'About this you always get mail at once: {groups}.', save: 'Keep this choice', saved: 'Your choice is kept.',
  },
  password: {
    title: 'Change your password', text: 'Afterwards you are signed out everywhere else; on this device you go on working.', current: 'Present password', next: 'New password',
    hint: 'At least {least} characters. A sentence of a few words is easiest.', show: 'Show the passwords', change: 'Change your password', changed: 'Your password is changed.',
  },
  sessions: { title: 'Signed in', since: 'You signed in on {at}. This sign-in holds until {until}.', text: 'Lost a device, or forgot to sign out somewhere? Sign out everywhere, here too.', everywhere: 'Sign out everywhere', signedOut: 'You are signed out everywhere.' },
};
