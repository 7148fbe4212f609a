import { type ProviderTexts } from './nl.js';

export const en: ProviderTexts = {
  refusals: {
    'provider.organisation-not-a-provider': 'This organisation is not registered as a provider.',
    'provider.already-registered': 'This provider is already registered.',
    'provider.format-reversed': 'Format {format}: the minimum number of participants is above the maximum.',
    'qualification.wrong-status': 'The qualification now has the status ‘{status}’, which does not allow this step.',
    'qualification.already-applied': 'This provider already has an application for this lot under way.',
    'qualification.period-reversed': 'The last day of the qualification comes before the first.',
    'qualification.period-outside-agreement': 'The qualification must lie within the framework agreement: from {startsOn} to {endsOn}. (P01)',
    'qualification.period-overlaps': 'The provider is already admitted to this lot in (part of) this period.',
    'qualification.until-past': 'The suspension cannot end before today ({today}).',
    'rate.period-reversed': 'The last day of the rate comes before the first.',
    'rate.period-overlaps': 'There already is a rate for this profile and unit in (part of) this period.',
  },
  notices: {
    'qualification.applied': { subject: 'New candidate for a lot', body: 'A provider applies for a lot. You can review the application.' },
    'qualification.admitted': { subject: 'You are admitted to lot {lot}', body: 'Your organisation is admitted to lot {lot}, from {from} to {to}.' },
    'qualification.refused': { subject: 'You are not admitted to lot {lot}', body: 'Your organisation is not admitted to lot {lot}. The reasons are in the dossier.' },
    'qualification.suspended': { subject: 'Your qualification for lot {lot} is suspended', body: 'Your qualification for lot {lot} is suspended until {until} included. The reason is in the dossier.' },
    'qualification.lifted': { subject: 'The suspension for lot {lot} is lifted', body: 'The suspension of your qualification for lot {lot} is lifted.' },
    'qualification.withdrawn': { subject: 'The qualification for lot {lot} is withdrawn', body: 'The qualification of your organisation for lot {lot} is withdrawn.' },
    'qualification.excluded': { subject: 'You are excluded from lot {lot}', body: 'Your organisation is excluded from lot {lot}. The reason is in the dossier.' },
  },
  statuses: {
    qualification: {
      applied: 'applied', underReview: 'under review', admitted: 'admitted', refused: 'refused', suspended: 'suspended', withdrawn: 'withdrawn', excluded: 'excluded',
    },
  },
  events: {
    apply: 'Applied', review: 'Taken under review', admit: 'Admitted', refuse: 'Refused', suspend: 'Suspended',
    lift: 'Suspension lifted', withdraw: 'Withdrawn', exclude: 'Excluded', addRate: 'Rate added',
  },
  words: {
    commands: {
      register: 'Register a provider', saveProfile: 'Save the profile', apply: 'Apply for a lot', review: 'Take under review', admit: 'Admit', refuse: 'Refuse',
      suspend: 'Suspend', lift: 'Lift the suspension', withdraw: 'Withdraw', exclude: 'Exclude', addRate: 'Add a rate',
    },
    units: { hour: 'per hour', halfDay: 'per half day', day: 'per day', session: 'per session', piece: 'per piece' },
    audiences: {
      residents: 'residents', youth: 'young people', elderly: 'elderly people', newcomers: 'newcomers', shopkeepers: 'shopkeepers', associations: 'associations', schools: 'schools',
      peopleInPoverty: 'people in poverty', peopleWithDisability: 'people with a disability', elected: 'elected representatives',
    },
    fields: {
      name: 'Name', enterpriseNumber: 'Enterprise number', description: 'Introduction', languages: 'Languages', audiences: 'Audiences', territory: 'Territory',
      wholeRegion: 'The whole Region', formats: 'Formats', participantsMin: 'Minimum participants', participantsMax: 'Maximum participants',
      daysPerQuarter: 'Days per quarter', website: 'Website', rank: 'Rank', validFrom: 'Valid from', validTo: 'Valid until', suspendedUntil: 'Suspended until',
      reason: 'Reason', rates: 'Rates', rateProfile: 'Profile', unit: 'Unit', rate: 'Rate', lots: 'Lots',
    },
  },
};
