import { type PeopleTexts } from './nl';

export const en: PeopleTexts = {
  list: {
    title: 'People', intro: 'Who can work in Centrale, for which organisation and in which role.', caption: 'People', search: 'Search a name or an e-mail address', organisation: 'Organisation',
    none: 'no role', emptyTitle: 'Nobody found', emptyText: 'People whom you invite appear here.', organisations: 'Organisations',
  },
  invite: {
    title: 'Invite a person', intro: 'They get a link to choose a password. After that you give them a role.',
    nameHint: 'First name and surname, as colleagues know them.', languageHint: 'They will get their mail in this language.', invited: 'Invited.',
  },
  link: {
    title: 'One-time link', shown: 'Bring this link to {name} yourself. It works once, for three days, and is not shown again.',
    mailed: 'The link was mailed to {email}.',
  },
  person: {
    back: 'People', about: 'Details', roles: 'Roles', noRoles: 'No role yet. Without a role this person can sign in, but see and do nothing.',
    since: 'from {from}', until: 'from {from} until {to}', endAsk: 'End this role?', endText: 'From now on {name} no longer has the role ‘{role}’ in {organisation}.',
    grant: 'Give a role', chooseOrganisation: 'Choose an organisation', chooseRole: 'Choose a role', endsHint: 'First day on which the role no longer holds. Empty: until you end it.', granted: 'Role granted.', ended: 'Role ended.',
    access: 'Access', linkText: 'For people who lost their link or password. Earlier links stop working.',
    blockText: 'Somebody who is blocked is signed out everywhere at once and cannot sign in.', blockAsk: 'Block {name}?', blocked: '{name} is blocked.',
    unblockText: 'After that a new link is needed: the old password no longer works.', unblocked: 'No longer blocked.',
  },
  organisations: {
    title: 'Organisations', intro: 'Authorities, providers and the service itself. People hold their roles in one.', caption: 'Organisations', search: 'Search a name or an enterprise number', people: 'People', whoWorks: 'Who works there?', contact: 'Contact', toContact: 'Contact details',
    emptyTitle: 'No organisation found', emptyText: 'Organisations that you register appear here.',
  },
  contact: {
    title: 'Contact details of the secretariat', intro: 'People without e-mail call, write or come by, and the secretariat registers them with the same rights. The public pages show these details.',
    phoneHint: 'For example 02 123 45 67.', addressHint: 'Where people write to and come by.', none: 'What you leave empty disappears from the public pages.', saved: 'Contact details saved.',
  },
  register: {
    title: 'Register an organisation', intro: 'Once for each organisation. A buyer then asks for an admission; a provider for a qualification.', names: 'Name', inLanguage: { nl: 'Name in Dutch', fr: 'Name in French', en: 'Name in English' },
    nameHint: 'Where there is no translation, repeat its own name.', regimeHint: 'The organisation publishes in these languages.', kindHint: 'Decides which roles people can have there.', numberHint: 'Ten digits, with or without points.', done: 'Organisation registered.',
  },
};
