import { Injectable } from '@nestjs/common';
import { buyerRoles, firstOf, holds, mayOf, organisationsOf, serviceRoles, type Actor, type Page } from '@centrale/kernel';
import { buyerPolicy, refuseBuyerCommand, type Buyer, type BuyerCommand, type BuyerStatus, type BuyerView } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';

export interface BuyersFilter extends PageQuery {
  readonly status?: BuyerStatus;
  readonly agreementId?: string;
}

type Row = Omit<Buyer, 'userCategory'> & Pick<BuyerView, 'organisationName' | 'languageRegime' | 'userCategory'> & {
  readonly requestedAt: Date;
  readonly key: string;
};

const SELECT = `select b.id, b.agreement_id as "agreementId", b.organisation_id as "organisationId", ${organisationName('o')} as "organisationName",
  o.language_regime as "languageRegime", b.status, (
    select c from framework_agreement a, jsonb_array_elements(a.user_categories) c where a.id = b.agreement_id and c->>'nl' = b.user_category
  ) as "userCategory", b.legal_basis as "legalBasis", b.admitted_on as "admittedOn",
  b.reason, b.requested_at as "requestedAt", b.requested_at::text as key
  from buyer b join organisation o on o.id = b.organisation_id`;

function viewOf(actor: Actor, { key: _, requestedAt, ...buyer }: Row): BuyerView {
  const may = (command: BuyerCommand) => firstOf(buyerPolicy[command](actor), refuseBuyerCommand(command, buyer));
  return { ...buyer, requestedAt: requestedAt.toISOString(), may: mayOf({ admit: may('admit'), refuse: may('refuse'), withdraw: may('withdraw') }) };
}

/** The service and auditors see every admission, an organisation its own. */
const visibleTo = (actor: Actor): [everything: boolean, own: string[]] => [holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, buyerRoles)];

@Injectable()
export class BuyersQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, { status, agreementId, ...query }: BuyersFilter): Promise<Page<BuyerView>> {
    const [requestedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `${SELECT} where ($1 or b.organisation_id = any ($2::uuid[])) and ($3::text is null or b.status = $3) and ($4::uuid is null or b.agreement_id = $4)
         and ($5::timestamptz is null or (b.requested_at, b.id) < ($5, $6::uuid))
       order by b.requested_at desc, b.id desc limit $7`,
      [...visibleTo(actor), status, agreementId, requestedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, (row) => viewOf(actor, row), (row) => [row.key, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<BuyerView> {
    const row = await this.reader.one<Row>(`${SELECT} where b.id = $3 and ($1 or b.organisation_id = any ($2::uuid[]))`, [...visibleTo(actor), id]);
    if (!row) throw new NotFound();
    return viewOf(actor, row);
  }
}
