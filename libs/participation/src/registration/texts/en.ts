import { type RegistrationTexts } from './nl.js';

export const en: RegistrationTexts = {
  refusals: {
    'registration.wrong-status': 'The registration now has the status ‘{status}’, which does not allow this step.',
    'registration.not-open': 'You cannot register for this meeting now.',
    'registration.by-invitation': 'This meeting is by invitation.',
    'registration.through-committee': 'You take part in this preparatory meeting through a neighbourhood committee or an association.',
    'registration.exists': 'Somebody is registered for this meeting with this e-mail address already.',
    'registration.received-already': 'This person is registered for this meeting already, with this name and this phone number.',
    'registration.alternative-not-offered': 'That is not offered for this meeting.',
    'registration.link-unknown': 'This link no longer works. Register again.',
    'registration.erased': 'The data of this registration have been erased.',
    'registration.reach-missing': 'Note an e-mail address or a phone number, so that a change reaches this person. A registration by post can do without.',
  },
  notices: {
    'registration.confirm': {
      subject: 'Confirm your registration: {title}',
      body: 'Somebody, probably you, registered you with this e-mail address for “{title}” on {at}.\n\nConfirm your registration with this link: {link}\n\nYou did not ask for this? Then you need do nothing: without confirmation you are not registered.',
    },
    'registration.confirmed': {
      subject: 'Registered: {title}, {at}',
      body: 'You are registered for “{title}”.\n\nWhen: {at}\nWhere: {place}\n\nWith this link you can look at your registration, cancel it or have your data erased: {link}',
    },
    'registration.waiting': {
      subject: 'On the waiting list: {title}, {at}',
      body: 'The places for “{title}” on {at} are taken. You are on the waiting list and will hear as soon as a place comes free.\n\nMeanwhile you can choose something else, such as an extra moment or a contribution in writing: {link}',
    },
    'registration.promoted': {
      subject: 'There is a place: {title}, {at}',
      body: 'A place came free: you are registered for “{title}”.\n\nWhen: {at}\nWhere: {place}\n\nCannot come? Cancel, and somebody else can.',
    },
    'registration.cancelled': {
      subject: 'Your registration is cancelled: {title}',
      body: 'Your registration for “{title}” on {at} is cancelled.',
    },
  },
  statuses: { registration: { pending: 'to be confirmed', confirmed: 'registered', waiting: 'on the waiting list', cancelled: 'cancelled' } },
  events: {
    register: 'Registration asked', receive: 'Registration noted', confirmRegistration: 'Registration confirmed', promote: 'Place came free for who waited',
    cancelRegistration: 'Registration cancelled', eraseRegistration: 'Data of a registration erased', giveAlternative: 'Alternative chosen',
  },
  words: {
    sources: { web: 'online', phone: 'phone', post: 'post', desk: 'desk' },
    commands: { cancel: 'Cancel the registration', erase: 'Erase the data', giveAlternative: 'Note the alternative', confirm: 'Confirm the registration', chooseAlternative: 'Choose an alternative', contribute: 'Contribute in writing' },
    fields: { name: 'Name', email: 'E-mail address', phone: 'Phone', language: 'Language of messages', source: 'Registered by', class: 'Comes as', privateCapacity: 'In my own name, not in office', alternative: 'Alternative', place: 'Place on the waiting list' },
  },
};
