import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type LocalDate, type Refusal } from '@centrale/kernel';
import { leadTimeOf, warnLate } from '@centrale/participation';
import { Transactions } from '../platform/database/transactions.js';
import { type Tx } from '../platform/database/tx.js';
import { Tasks } from '../platform/jobs/tasks.js';

interface LatePhase {
  readonly id: string;
  readonly no: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  readonly endedBriefings: number;
  readonly trajectoryId: string;
  readonly organisationId: string;
  readonly label: string;
  readonly confidential: boolean;
  readonly persons: readonly string[];
  readonly today: LocalDate;
  readonly leadDays: number;
}

/** So many in one transaction. */
const AT_ONCE = 50;

/** Who works on it in confidence; else who started it, while they still work there, and the contact official of its body. (R002-07, R002-10) */
const PERSONS = `case when t.confidential
  then array(select x from unnest(w.owner_id || w.design_team) x where not centrale.has_mandate(x, t.organisation_id))
  else array(select p.id from person p where p.status <> 'blocked' and (
    (p.id = t.created_by and (cardinality(centrale.body_functions(t.body_id, p.id, centrale.today())) > 0 or exists (
      select from membership m where m.person_id = p.id and m.organisation_id = t.organisation_id and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today()))))
    or (p.id = b.contact_official_id and centrale.coordinates(p.id, t.organisation_id)))) end`;

/** Orders that were put on the phase by hand, and were terminated: those of a briefing end with it. */
const ENDED_BY_HAND = `(
  select count(*) from facilitation f join "order" o on o.id = f.order_id join call_off c on c.id = o.call_off_id
  where f.phase_id = p.id and f.ended_at is not null and not exists (select from facilitation_need y where y.phase_id = p.id and y.briefing_id = c.briefing_id))`;

/** The SQL twin of `warnLate`, for phases of which nobody was warned yet: $1 days that procuring took before, null while that says too little; $2 how many at most. */
const LATE = `
  select p.id, p.no, p.starts_on as "startsOn", p.ends_on as "endsOn", n.submitted_on as "submittedOn", n.ended as "endedBriefings", t.id as "trajectoryId",
    t.organisation_id as "organisationId", t.number as label, l.days as "leadDays", t.confidential, ${PERSONS} as persons, centrale.today() as today
  from phase p join trajectory t on t.id = p.trajectory_id left join memorandum w on w.id = t.id left join body b on b.id = t.body_id
  cross join lateral (
    select max((s.submitted_at at time zone 'Europe/Brussels')::date) filter (where x.ended_at is null and s.status not in ('declined','withdrawn')) as submitted_on,
      (count(*) filter (where x.ended_at is not null or s.status in ('declined','withdrawn')) + ${ENDED_BY_HAND})::int as ended
    from facilitation_need x join briefing s on s.id = x.briefing_id where x.phase_id = p.id) n
  cross join lateral (select coalesce($1::int, (k.parameters->>'procurementDays')::int) as days from rule_pack k where k.pack_id = t.pack_id and k.version = t.pack_version) l
  where p.status in ('planned','ready') and p.needed_services <> '{}' and p.in_house_reason is null and t.status in ('draft','announced','running')
    and p.starts_on < centrale.today() + l.days and p.starts_on < centrale.today() + greatest(l.days - coalesce(centrale.today() - n.submitted_on, 0), 0)
    and p.ends_on >= centrale.today() and not exists (select from facilitation f where f.phase_id = p.id and f.ended_at is null)
    and not exists (select from procurement_warning g where g.phase_id = p.id and g.starts_on = p.starts_on and g.ended_briefings = n.ended)
  order by p.starts_on, p.id limit $2`;

/** Whoever owns a trajectory hears that procuring for a phase comes late: once, also after days on which nothing ran. */
@Injectable()
export class LateProcurement implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'late-procurement', schedule: '*/10 * * * *', run: () => this.warn() });
  }

  private async warn(): Promise<void> {
    while ((await this.transactions.run((tx) => this.some(tx))) === AT_ONCE);
  }

  private async some(tx: Tx): Promise<number> {
    const past = leadTimeOf((await tx.query<{ days: number }>('select l as days from centrale.lead_times() l')).map(({ days }) => days), 0);
    const phases = await tx.query<LatePhase>(LATE, [past.samples > 0 ? past.days : null, AT_ONCE]);
    let told = 0;
    for (const phase of phases) {
      const said = warnLate(phase, { assigned: false, completed: false, submittedOn: phase.submittedOn }, { ...past, days: phase.leadDays }, phase.today);
      if (!said || !(await this.promised(tx, phase))) continue;
      await this.tell(tx, phase, said);
      told += 1;
    }
    return told;
  }

  /** Whoever did not write the row says nothing. */
  private async promised(tx: Tx, { id, startsOn, endedBriefings }: LatePhase): Promise<boolean> {
    return (await tx.one(
      'insert into procurement_warning (phase_id, starts_on, ended_briefings, warned_at) values ($1, $2, $3, centrale.now()) on conflict do nothing returning phase_id', [id, startsOn, endedBriefings],
    )) !== undefined;
  }

  /** Where none of them is left, those who coordinate in the city; never of what is worked on in confidence. */
  private async tell(tx: Tx, { trajectoryId, organisationId, label, no, confidential, persons }: LatePhase, { params }: Refusal): Promise<void> {
    const notice = { kind: 'need.procurement-late', dossier: 'trajectory', dossierId: trajectoryId, params: { label, no, ...params } } as const;
    if (persons.length > 0) await tx.notify({ ...notice, personIds: persons });
    else if (!confidential) await tx.notify({ ...notice, organisationId, roles: ['coordinator'] });
  }
}
