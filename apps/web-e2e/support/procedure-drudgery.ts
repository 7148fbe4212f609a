import { type APIRequestContext } from '@playwright/test';
import { type AwardFileView, type CallOffView, type Composition, type EvaluationView, type InvitationRow, type InvitationView, type OfferContent, type ShortlistsView } from '@centrale/procurement';
import { addDays, instantOf, passTo, today, workingDay } from './calendar.ts';
import { attach, command, save } from './drudgery.ts';
import { ask, signIn } from './people.ts';

/** Who takes a call-off from its draft to the award, each signed in. */
export interface Procedure {
  readonly owner: APIRequestContext;
  readonly recorder: APIRequestContext;
  readonly officer: APIRequestContext;
  readonly openers: readonly (readonly [name: string, request: APIRequestContext])[];
  readonly evaluators: readonly APIRequestContext[];
  /** The first one makes the best offer. */
  readonly providers: readonly APIRequestContext[];
}

const BUDGET = 38_000_00;
const both = (nl: string, fr: string): { nl: string; fr: string } => ({ nl, fr });
const reason = 'Helder uitgewerkt, met voorbeelden.';

/** One custom lot on facilitation, within the terms of the agreement. */
async function composition(request: APIRequestContext, title: { nl: string; fr: string }): Promise<Composition> {
  const day = await today(request);
  const due = workingDay(day, 20);
  const decision = workingDay(due, 30);
  return {
    title, summary: both('Begeleiding van de burgerontmoeting.', 'Animation de la rencontre citoyenne.'), offerValidDays: 120,
    questionsDueAt: instantOf(workingDay(day, 7), '12:00').toISOString(), offersDueAt: instantOf(due, '11:00').toISOString(), decisionExpectedOn: decision,
    startsOn: addDays(decision, 14), endsOn: addDays(decision, 134),
    lots: [{
      no: 1, title, scope: both('Begeleiding van de ontmoeting, met verslag binnen tien dagen.', 'Animation de la rencontre, avec compte rendu dans les dix jours.'),
      allocations: [{ lotNumber: 3, cents: BUDGET }], priceWeight: 40, priceFormula: 'lowestOverPrice', scaleMax: 10, exclusions: [],
      criteria: [
        { code: 'approach', name: both('Kwaliteit van de aanpak', 'Qualité de l’approche'), weight: 35 },
        { code: 'team', name: both('Team en ervaring', 'Équipe et expérience'), weight: 25 },
      ],
    }],
  };
}

const offer = ({ lot }: InvitationView, cents: number): OfferContent => ({
  answers: lot.criteria.map(({ code }) => ({ criterion: code, text: 'Twee begeleiders per tafel.' })), team: [{ name: 'An Peeters', role: 'Begeleider', days: 20 }],
  planning: [{ what: 'Startvergadering', startsOn: null, endsOn: null }], prices: [{ what: 'Begeleiding', unit: 'piece', quantity: 1, unitCents: cents }], subcontractors: [], totalCents: cents,
});

async function decide({ recorder }: Procedure, callOff: string, no: 1 | 2, amountCents: number): Promise<void> {
  const attachmentId = await attach(recorder, callOff, `beslissing-${no}.pdf`);
  await command(recorder, `${callOff}/decisions`, {
    no, organ: 'College van burgemeester en schepenen', decidedOn: await today(recorder), reference: `2027/${no}`, attachmentId, amountCents, creditConfirmed: true,
  });
}

/** From an agreed briefing to a published call-off; answers its address. */
export async function publishCallOff(who: Procedure, briefingId: string, title: { nl: string; fr: string }): Promise<string> {
  const { officer, owner } = who;
  const { id } = await command(officer, '/call-offs', { briefingId });
  const callOff = `/call-offs/${id}`;
  const { version } = await ask<CallOffView>(officer, callOff);
  await save(officer, `${callOff}/composition`, version, await composition(officer, title));
  await command(officer, `${callOff}/check`);
  const { hash } = await ask<ShortlistsView>(officer, `${callOff}/shortlists`);
  await command(officer, `${callOff}/accept-shortlist`, { shortlistHash: hash });
  await command(owner, `${callOff}/approve`);
  await decide(who, callOff, 1, BUDGET);
  await command(officer, `${callOff}/publish`);
  return callOff;
}

/** Offers, opening, panel and scores, up to a proposal that is decided on and told. */
export async function awardCallOff(who: Procedure, callOff: string): Promise<void> {
  const { officer, providers, openers, evaluators } = who;
  for (const [index, provider] of providers.entries()) {
    const { items } = await ask<{ items: InvitationRow[] }>(provider, '/invitations?open=true');
    const invitation = items.find(({ callOffId }) => callOff.endsWith(callOffId))!;
    await command(provider, `/invitations/${invitation.id}/submit-offer`, { content: offer(await ask<InvitationView>(provider, `/invitations/${invitation.id}`), 30_000_00 + index * 4_000_00) });
  }
  await passTo(officer, (await ask<CallOffView>(officer, callOff)).offersDueAt!);
  // The opening asks for a sign-in that is not long ago.
  for (const [name, request] of openers) await signIn(request, name);
  for (const [step, [, request]] of openers.entries()) await command(request, `${callOff}/${step === 0 ? 'begin' : 'complete'}-opening`);
  const personIds = await Promise.all(evaluators.map(async (each) => (await ask<{ person: { id: string } }>(each, '/session')).person.id));
  await command(officer, `${callOff}/evaluators`, { personIds });
  for (const each of evaluators) await command(each, `${callOff}/declare-interest`, { conflict: false });
  const { lots: [lot] } = await ask<EvaluationView>(officer, `${callOff}/evaluation`);
  const { lots: [composed] } = await ask<CallOffView>(officer, callOff);
  for (const { offerId } of lot!.offers) await command(officer, `/offers/${offerId}/find-regularity`, { regular: true, reason });
  const scores = lot!.offers.flatMap(({ offerId }) => composed!.criteria.map(({ id: criterionId }) => ({ offerId, criterionId, points: 8, reason })));
  for (const each of evaluators) await command(each, `${callOff}/scores`, { scores });
  await command(officer, `${callOff}/consensus`, { scores });
  const { lots: [ranked] } = await ask<EvaluationView>(officer, `${callOff}/evaluation`);
  await command(officer, `${callOff}/propose-award`, {
    lots: [{ lotNo: 1, offerId: ranked!.offers.find((each) => each.ranked?.rank === 1)!.offerId, motivation: both('De aanpak overtuigt het meest.', 'L’approche convainc le plus.') }],
  });
  const { awards } = await ask<AwardFileView>(officer, `${callOff}/awards`);
  const checkedOn = await today(officer);
  for (const { id } of awards) await command(officer, `/awards/${id}/check`, { checkedOn, exclusionGroundsFound: false, socialDebtsFound: false, taxDebtsFound: false, remark: '' });
  await decide(who, callOff, 2, awards.reduce((sum, { amountCents }) => sum + amountCents, 0));
  await command(officer, `${callOff}/award`);
}
