import { Injectable } from '@nestjs/common';
import { type BriefingContent } from '@centrale/procurement';
import { type Tx } from '../platform/database/tx.js';
import { Reader } from '../platform/database/reader.js';
import { OPEN_SERVICES } from './need-facts.js';
import { prefill, type Contact, type PhaseFacts } from './prefill.js';

type Found = PhaseFacts & { readonly contact: Contact; readonly language: 'nl' | 'fr' };

const FACTS = `
  select t.title, t.question, t.work_form as "workForm", t.composition_note as "compositionNote", t.participation_level as level, t.target_groups as "targetGroups",
    t.pack_id as "packId", o.language_regime as "languageRegime", t.confidential, (select h.name from neighbourhood h where h.id = t.neighbourhood_id) as neighbourhood, m.election_on as "electionOn",
    m.parts->'couleurLocale' as "localColour", (k.parameters->>'minChannels')::int as "minChannels",
    json_build_object('name', p.name, 'goal', p.goal, 'kind', p.kind, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'participantsMin', p.participants_min,
      'participantsMax', p.participants_max, 'neededServices', coalesce(nullif(${OPEN_SERVICES}, '{}'), p.needed_services)) as phase,
    (select coalesce(json_agg(json_build_object('title', e.title, 'on', (e.starts_at at time zone 'Europe/Brussels')::date, 'place', coalesce(e.location->>'name', ''),
       'languages', e.languages, 'accessibility', coalesce(e.location->>'access', '')) order by e.starts_at), '[]')
     from meeting e where e.phase_id = p.id and e.status not in ('cancelled','postponed')) as meetings,
    json_build_object('name', coalesce(w.name, ''), 'email', coalesce(w.email, '')) as contact, case when w.language = 'fr' then 'fr' else 'nl' end as language
  from phase p join trajectory t on t.id = p.trajectory_id join organisation o on o.id = t.organisation_id join rule_pack k on k.pack_id = t.pack_id and k.version = t.pack_version
  left join memorandum m on m.id = t.id left join person w on w.id = $2 where p.id = $1`;

/** What a trajectory knows that a briefing asks. Whether it may be seen, whoever asks has made sure. */
@Injectable()
export class PhaseFactsReader {
  constructor(private readonly reader: Reader) {}

  /** In the language of who owns the project. */
  async prefilled(tx: Tx, phaseId: string, ownerId: string): Promise<BriefingContent> {
    const found = (await tx.one<Found>(FACTS, [phaseId, ownerId]))!;
    return prefill(found, found.contact, found.language);
  }

  /** In the language asked. */
  async preview(phaseId: string, personId: string, language: 'nl' | 'fr'): Promise<BriefingContent> {
    const found = (await this.reader.one<Found>(FACTS, [phaseId, personId]))!;
    return prefill(found, found.contact, language);
  }
}
