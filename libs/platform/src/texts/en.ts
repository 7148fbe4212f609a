import { type PlatformTexts } from './nl.js';

export const en: PlatformTexts = {
  refusals: {
    'person.blocked': 'This person is blocked.',
    'person.email-taken': 'Somebody already uses this e-mail address.',
    'person.last-administrator': 'This is the last administrator. Make somebody else administrator first.',
    'person.not-blocked': 'This person is not blocked.',
    'person.not-oneself': 'You cannot block yourself.',
    'mail-preference.compulsory': 'These messages always leave at once. You cannot change that.',
    'mail-preference.unknown-group': 'There is no such group of messages.',
    'membership.already-held': 'This person already has the role ‘{role}’ in this organisation.',
    'membership.ended': 'This role ended on {endsOn}.',
    'membership.ends-in-the-past': '{endsOn} is not in the future. Choose a later date.',
    'membership.role-does-not-fit': 'The role ‘{role}’ does not exist in this kind of organisation.',
    'organisation.address-incomplete': 'Fill in street, postcode and municipality, or leave all three empty.',
    'organisation.no-secretariat': 'A provider has no secretariat for residents.',
    'organisation.number-known': 'There already is an organisation with this enterprise number.',
    'password.like-email': 'This password is too much like your e-mail address.',
    'password.too-short': 'Choose a password of at least {least} characters.',
    'password.too-simple': 'This password repeats the same characters too often.',
  },
  notices: {
    'person.invited': {
      subject: 'Your access to Centrale',
      body: 'You now have access to Centrale.\n\nChoose a password with this link:\n{link}\n\nThe link works once, for three days.',
    },
  },
  statuses: { person: { invited: 'invited', active: 'active', blocked: 'blocked' } },
  events: {
    person: {
      found: 'Service founded', invite: 'Invited', activate: 'Password chosen', makeLink: 'New link made', grantRole: 'Role granted', endMembership: 'Role ended',
      block: 'Blocked', unblock: 'Unblocked', changePassword: 'Password changed', chooseMail: 'Mail preferences changed',
    },
    organisation: { register: 'Organisation registered', registerProvider: 'Registered as a provider', setContact: 'Contact details changed' },
  },
  person: {
    fields: { name: 'Name', email: 'E-mail address', language: 'Language', status: 'Status', memberships: 'Roles', role: 'Role', organisation: 'Organisation', startsOn: 'From', endsOn: 'Until' },
    commands: { invite: 'Invite a person', makeLink: 'Make a new link', grantRole: 'Grant the role', endMembership: 'End', block: 'Block', unblock: 'Unblock' },
  },
  organisation: {
    fields: { name: 'Name', kind: 'Kind', languageRegime: 'Language regime', enterpriseNumber: 'Enterprise number' },
    contact: { phone: 'Phone', email: 'E-mail address', address: 'Street and number', postcode: 'Postcode', city: 'Municipality' },
    commands: { register: 'Register an organisation', setContact: 'Save the contact details' },
    kinds: { service: 'Participation service', buyer: 'Buyer', provider: 'Provider', other: 'Other' },
    languageRegimes: { brussels: 'Brussels: French and Dutch', flanders: 'Flanders: Dutch' },
  },
  mail: {
    preferences: 'You choose in your account which mail you get: {link}',
    unsubscribe: 'No more mail from Centrale at this address? {link}',
    digest: {
      subject: { one: 'Your overview of the day: {count} message', other: 'Your overview of the day: {count} messages' },
      greeting: 'Dear {name},',
      intro: 'This happened since your last overview.',
      more: { one: 'And {count} more message.', other: 'And {count} more messages.' },
      notifications: 'All your notifications: {link}',
      signature: 'Kind regards,\nCentrale',
    },
    groups: { account: 'your access' },
    unsubscribePage: {
      title: 'No more mail?',
      text: 'You will get no more mail from Centrale at this address. Answers to what you ask yourself still reach you.',
      button: 'I want no more mail',
      doneTitle: 'You get no more mail',
      doneText: 'We send no more mail to this address. Answers to what you ask yourself still reach you.',
      unknownTitle: 'This link does not work',
      unknownText: 'The link is incomplete or too old. Use the link in the last mail that you got.',
    },
  },
  audit: {
    faults: {
      missing: 'An entry before this one is missing.',
      chain: 'This entry does not follow the one before.',
      hash: 'The stored text does not fit its fingerprint.',
      content: 'The columns say something else than the stored text.',
      head: 'The chain does not end where it should.',
      root: 'This differs from what a published check value covers.',
    },
  },
};
