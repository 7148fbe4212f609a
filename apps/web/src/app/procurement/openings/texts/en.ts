import { type OpeningPageTexts } from './nl';

export const en: OpeningPageTexts = {
  title: 'Opening of the offers',
  how: {
    title: 'Two people open together',
    intro: 'Until now nobody could read the offers. Two openers, each with a sign-in of their own, open them together. (P10)',
    steps: [
      'The first opener signs in again and begins the opening.',
      'The second opener signs in again on a device of their own and completes the opening.',
      'Centrale checks every envelope, opens it and makes the report with the fingerprints.',
    ],
  },
  notYet: 'Opening is possible once the deadline for offers has passed, on {at}.',
  first: {
    title: 'First opener',
    waiting: 'Nobody has begun yet.',
    opened: '{name} began the opening on {at}.',
    you: 'You began the opening. Stay on this page: it follows as soon as the second opener completes it.',
    done: 'The opening has begun.',
  },
  second: {
    title: 'Second opener',
    waiting: 'Waiting for a second opener, in a session of their own.',
    opened: '{name} completed it on {at}.',
    done: 'The offers are opened.',
  },
  questions: 'Answer all questions first',
  report: {
    title: 'Report of the opening',
    intro: 'Call-off {number}, deadline for offers {due}.',
    offers: { one: '{count} offer opened', other: '{count} offers opened' },
    none: 'No offer was submitted.',
    provider: 'Provider',
    lot: 'Custom lot',
    submitted: 'Sealed on',
    total: 'Total (excl. VAT)',
    envelope: 'Fingerprint of the envelope',
    without: 'Without an offer: custom lot {lots}.',
    print: 'Print',
    download: 'Save as a file',
    downloadHint: 'The file is, to the byte, what the fingerprint proves.',
    root: 'Last published check value of the register',
    toEvaluation: 'To the evaluation',
  },
};
