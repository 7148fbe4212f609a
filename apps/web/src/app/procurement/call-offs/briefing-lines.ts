import { inLanguage, isBlank, municipalities, type Language } from '@centrale/kernel';
import { type BriefingContent, type BriefingField, type Texts } from '@centrale/procurement';
import { formatAmount, formatDate, listed } from '@centrale/ui';

/** One thing that the briefing says, as it is read. */
export interface BriefingLine {
  readonly field: BriefingField;
  readonly label: string;
  readonly text: string;
}

type Say = (content: BriefingContent, d: Texts, language: Language) => string;

const joined = (names: Readonly<Record<string, string>>, keys: readonly string[], language: Language): string =>
  listed(keys.map((key) => names[key] ?? key), language);

const asked = (wanted: boolean, d: Texts): string => (wanted ? d.briefing.yes : '');

const period = (from: string | null, to: string | null, language: Language): string =>
  [from, to].filter((date) => date !== null).map((date) => formatDate(date, language, 'medium')).join(' – ');

/** In the order in which somebody composes; what is empty is left out. */
const sayings: readonly (readonly [BriefingField, Say])[] = [
  ['question', ({ question }) => question],
  ['context', ({ context }) => context],
  ['level', ({ level }, d) => (level ? d.briefing.levels[level] : '')],
  ['deliverables', ({ deliverables }) => deliverables],
  ['budgetMaxCents', ({ budgetMinCents, budgetMaxCents }, _d, language) =>
    [budgetMinCents, budgetMaxCents].filter((cents) => cents !== null).map((cents) => formatAmount(cents, language)).join(' – ')],
  ['phases', ({ phases }, _d, language) =>
    phases.map(({ name, startsOn, endsOn, sessions }) => [name, period(startsOn, endsOn, language), sessions > 0 ? `${sessions}\u00a0×` : ''].filter(Boolean).join(' · ')).join('\n')],
  ['fixedDates', ({ fixedDates }, _d, language) => fixedDates.map(({ date, what }) => [date && formatDate(date, language, 'medium'), what].filter(Boolean).join(' · ')).join('\n')],
  ['audiences', ({ audiences }, d, language) => joined(d.provider.audiences, audiences, language)],
  ['hardToReach', ({ hardToReach }) => hardToReach],
  ['participantsMax', ({ participantsMin, participantsMax }) => [participantsMin, participantsMax].filter((count) => count !== null).join(' – ')],
  ['municipality', ({ municipality }, _d, language) => {
    const found = municipalities.find(({ nis }) => nis === municipality);
    return found ? inLanguage(found.name, language) : '';
  }],
  ['place', ({ place }) => place],
  ['sessionLanguages', ({ sessionLanguages }, d, language) => joined(d.briefing.languages, sessionLanguages, language)],
  ['deliverableLanguages', ({ deliverableLanguages }, d, language) => joined(d.briefing.languages, deliverableLanguages, language)],
  ['recruitment', ({ recruitment }, d, language) => joined(d.briefing.recruitmentWays, recruitment, language)],
  ['quotas', ({ quotas }) => quotas],
  ['compensationCents', ({ compensationCents }, _d, language) => (compensationCents === null ? '' : formatAmount(compensationCents, language))],
  ['formats', ({ formats }, d, language) => joined(d.briefing.formats, formats, language)],
  ['accessibility', ({ accessibility }, d, language) => joined(d.briefing.accessibilityNeeds, accessibility, language)],
  ['interpretation', ({ interpretation }, d, language) => joined(d.briefing.languages, interpretation, language)],
  ['childcare', ({ childcare }, d) => asked(childcare, d)],
  ['specialCategories', ({ specialCategories }, d) => asked(specialCategories, d)],
  ['images', ({ images }, d) => asked(images, d)],
  ['dataProtection', ({ dataProtection }) => dataProtection],
  ['payer', ({ payer }) => payer],
  ['procedureLanguage', ({ procedureLanguage }, d) => d.briefing.languages[procedureLanguage]],
  ['helpMeChoose', ({ helpMeChoose }, d) => asked(helpMeChoose, d)],
  ['contactName', ({ contactName, contactEmail, contactPhone }) => [contactName, contactEmail, contactPhone].filter(Boolean).join(' · ')],
];

/** A range is called by neither of its ends. */
const labelOf = (field: BriefingField, d: Texts): string => ({ ...d.briefing.fields, ...d.briefing.ranges })[field];

export const briefingLines = (content: BriefingContent, d: Texts, language: Language): readonly BriefingLine[] =>
  sayings
    .map(([field, say]) => ({ field, label: labelOf(field, d), text: say(content, d, language) }))
    .filter(({ text }) => !isBlank(text));
