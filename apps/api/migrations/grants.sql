-- What the application's role (:app) may do. Applied whole after every migration run: a right taken out of here is gone.
-- It owns nothing, defines nothing, and reaches the job queue and the audit only through functions of the owner.
revoke all on schema centrale from public, :app;
revoke all on all tables in schema centrale from public, :app;
revoke all on all sequences in schema centrale from public, :app;
revoke all on all routines in schema centrale from public, :app;
grant usage on schema centrale to :app;

-- Platform
grant execute on function centrale.new_id(), centrale.now(), centrale.today(), centrale.move_clock(bigint), centrale.begin_story(integer) to :app;
grant select on centrale.installation, centrale.migration to :app;
grant select, insert, update (answer) on centrale.idempotency_key to :app;
grant execute on function centrale.claim_idempotency_key(uuid, text, text, text) to :app;
grant execute on function centrale.enqueue(text, json, timestamptz, text) to :app;
grant execute on function centrale.notify(uuid[], uuid, text[], text, text, text, text, uuid, jsonb, jsonb) to :app;
grant select, update (read_at) on centrale.notification to :app;
grant select, update (status, subject, body, calendar_text, sent_at, failure) on centrale.mail to :app;
grant execute on function centrale.gather_digests(date), centrale.address_hash(text) to :app;
grant select, insert, delete, update (channel, changed_at) on centrale.notification_preference to :app;
grant select, insert on centrale.unsubscribe_token, centrale.unsubscribed_address to :app;
grant select, insert, update (removed_at) on centrale.attachment to :app;
grant select on centrale.audit_head, centrale.audit_entry, centrale.audit_root, centrale.audit_root_head to :app;
grant select, insert, update (finished_at, faults) on centrale.audit_check to :app;
grant execute on function
  centrale.record_audit(text, uuid, uuid, uuid, text, jsonb, jsonb), centrale.current_root(),
  centrale.verify_audit_chain(text, uuid), centrale.verify_audit_root(bigint),
  centrale.audit_start(), centrale.audit_read(bytea), centrale.audit_root_hash(bigint, bytea),
  centrale.audit_content(text, uuid, bigint, timestamptz, timestamptz, uuid, uuid, text, jsonb) to :app;

-- Identity. Nobody and nothing is ever deleted but sessions, links and counters; locking a row asks some right to update it.
grant select, insert, update (name, email, language, status, password_hash) on centrale.person to :app;
grant select, insert, update (name_nl, name_fr, name_en, contact_phone, contact_email, contact_address, contact_postcode, contact_city) on centrale.organisation to :app;
grant select, insert, update (ends_on) on centrale.membership to :app;
grant select, insert, delete, update (active_membership_id, last_seen_at) on centrale.session to :app;
grant select, insert, delete, update (used_at) on centrale.one_time_link to :app;
grant select, insert, delete, update on centrale.sign_in_counter to :app;
grant execute on function centrale.count_sign_in(bytea, integer, integer) to :app;

-- Agreement to briefing. What is reserved and committed moves only through `centrale.move_ceiling`.
grant usage on sequence centrale.dossier_number to :app;
grant execute on function centrale.next_number(text), centrale.qualified_on(text, date, date, date, date) to :app;
grant select, update (status, reason), insert (
  id, number, title, status, starts_on, ends_on, term_exception, ceiling_cents, standstill, user_categories, invented_values, created_at
) on centrale.framework_agreement to :app;
grant select, insert (id, agreement_id, number, name, route, ceiling_cents, minimum_invited, minimum_days, criteria) on centrale.framework_lot to :app;
grant select, insert, update (status, user_category, legal_basis, admitted_on, reason) on centrale.buyer to :app;
grant select, insert, update (profile, version) on centrale.provider to :app;
grant select, insert, update (status, rank, valid_from, valid_to, suspended_until, reason) on centrale.qualification to :app;
grant select, insert, update (valid_to) on centrale.rate to :app;
grant select, insert, update (status, officer_id, buyer_id, briefing_id, answer, closed_reason) on centrale.contact_request to :app;
grant select, insert, update (
  status, content, authors, version, owner_id, officer_id, stand_in_id, declined_reason, updated_at, submitted_at
) on centrale.briefing to :app;
grant select, insert on centrale.briefing_version, centrale.briefing_remark to :app;

-- Call-off, invitations and questions. What was published stays: the guards keep the owner from it too.
grant select, insert, update (
  officer_id, stand_in_id, status, composition, version, questions_due_at, offers_due_at, published_at, cancelled_reason, updated_at, next_check_at
) on centrale.call_off to :app;
grant select, insert, delete, update (status, outcome_reason) on centrale.call_off_lot to :app;
grant select, insert on centrale.allocation, centrale.criterion, centrale.shortlist, centrale.publication, centrale.addendum to :app;
grant select, insert, update (superseded_at) on centrale.decision to :app;
grant select, insert, update (appointed_at, replaced_at, conflict, conflict_reason, declared_at) on centrale.evaluator to :app;
grant select, insert, update (status, declined_reason) on centrale.invitation to :app;
grant select, insert on centrale.confidentiality_undertaking to :app;
grant select, insert, update (answer, answered_by, answered_at) on centrale.question to :app;
grant execute on function centrale.call_off_phase(text, timestamptz, timestamptz, timestamptz) to :app;

-- Offers to orders. No SELECT on the bytes of an envelope or a draft: a provider's own come by function, those of others after two people opened.
grant select, insert, update (status, withdrawn_at) on centrale.offer to :app;
grant select, insert, update (live) on centrale.offer_lot to :app;
grant insert, select (offer_id, key_id, envelope_hash, content_hash) on centrale.offer_envelope to :app;
grant insert, select (invitation_id, provider_id, version, saved_at), update (version, key_id, bytes, saved_at) on centrale.offer_draft to :app;
grant execute on function
  centrale.own_offer_draft(uuid, uuid), centrale.own_offer_envelope(uuid, uuid), centrale.opened_envelopes(uuid), centrale.until_detail(timestamptz) to :app;
grant select, insert, update (second_opener_id, second_session_id, second_at, report, report_hash, audit_root) on centrale.opening to :app;
grant select, insert on centrale.opened_offer, centrale.draw_seed, centrale.letter to :app;
grant select, insert, update (regular, reason, found_by, found_at) on centrale.regularity to :app;
grant select, insert, update (points, reason, scored_at) on centrale.score to :app;
grant select, insert, update (points, reason, found_by, found_at) on centrale.consensus to :app;
grant select, insert, update (
  status, checked_on, exclusion_grounds_found, social_debts_found, tax_debts_found, check_remark, checked_by, notified_at, standstill_until, withdrawn_reason
) on centrale.award to :app;
grant select on centrale.ceiling_movement to :app;
grant execute on function centrale.move_ceiling(text, uuid, jsonb) to :app;
grant select, insert, update (
  status, starts_on, ends_on, sent_at, answer_by, answered_at, declined_reason, completed_on, finding, ended_reason, ended_at, next_check_at
) on centrale."order" to :app;

-- Trajectories: rule sets, departures, and clocks. Inputs and history stay; the guards keep the owner from them too.
grant select, insert, update (status, activated_at) on centrale.rule_pack to :app;
grant select, insert on centrale.deviation, centrale.local_calendar, centrale.clock_recalculation, centrale.reminder to :app;
grant execute on function centrale.hold_closing_days(uuid) to :app;
grant select, insert, update (note, noted_by, corrected_at) on centrale.non_conformity to :app;
grant select, insert, update (answered_side, answered_by, answered_on, status) on centrale.agreed_date to :app;
grant select, insert, update (adjustments, calendar_version, closing_days, due_on, satisfied_on, ended_on, next_check_at) on centrale.clock to :app;

-- Parties and bodies: what somebody is, and what a body is, stays; what is erased goes.
grant select, insert, update (name) on centrale.neighbourhood to :app;
grant select, insert, update (name, email, phone, language, person_id, neighbourhood_id, recognition, erased_at) on centrale.party to :app;
grant select, insert, update (to_on, evidence) on centrale.party_class to :app;
grant select, insert, update (
  group_type, name, policy_domain, status, contact_official_id, lead_party_id, coordination_by_service, pack_version, composition, theme_note, frequency, attendance,
  review_reason, changed_at, published_at, next_check_at
) on centrale.body to :app;
grant select, insert, update (to_on, condition_evidence, public_name) on centrale.body_membership to :app;
grant select, insert on centrale.restructuring_decision to :app;
grant execute on function
  centrale.class_periods(uuid), centrale.role_classes(uuid, date), centrale.has_mandate(uuid, uuid), centrale.binding_parameters(text, int, uuid), centrale.is_city_side(uuid, date), centrale.is_written(jsonb), centrale.is_held_theme(uuid, uuid), centrale.body_last_active(uuid),
  centrale.body_themes(uuid), centrale.body_functions(uuid, uuid, date), centrale.coordinates(uuid, uuid) to :app;

-- Quality of bodies: sheets, evaluations, shared budgets, support. Money moves only through `centrale.move_pool`.
grant select, insert, update (status) on centrale.general_framework to :app;
-- Meetings and contributions. What was published, sent or said stays: the guards keep the owner from it too.
grant select, insert, update (
  status, content, revision, framework_id, submitted_at, returned_reason, decision_on, decision_reference, published_on, published_url, repealed_on, repeal_reference,
  repeal_reason, changed_at
) on centrale.sheet to :app;
grant select, insert on centrale.insurance_cover, centrale.budget_pool_body to :app;
grant select, insert, update (actions) on centrale.evaluation to :app;
grant select, insert, update (planned_on, given_on, reference) on centrale.council_feedback to :app;
grant select, update (amount_cents), insert (id, number, organisation_id, year, name, amount_cents, opened_at) on centrale.budget_pool to :app;
grant select on centrale.expense, centrale.periodic_duty, centrale.duty to :app;
grant execute on function centrale.open_cents(uuid), centrale.legislature_of(date), centrale.first_advice_sent(uuid, integer),
  centrale.body_activated_on(uuid) to :app;
grant execute on function centrale.move_pool(uuid, uuid, uuid, text, bigint, date, text, uuid, uuid) to :app;
grant select, insert, update (status, official_id, answered_at, reason, delivered_on) on centrale.support_request to :app;
grant select, update (next_check_at) on centrale.duty_round to :app;

-- Requests, advice and answers. What was issued, signed, sent or answered stays: the guards keep the owner from it too.
grant execute on function centrale.under_atelier(uuid) to :app;
grant select, insert, update (
  trajectory_id, pack_version, status, subject, question, version, changed_at, issuer_id, issued_at, received_on, days, floor_days, shortened_days, shorten_motivation,
  decision_on, decision_ref, ended_reason
) on centrale.advice_request to :app;
grant select, insert, update (answered_side, answered_by, answered_on, status) on centrale.request_extension to :app;
grant select, insert, update (
  status, title, analysis, justification, text_hash, version, edited_by, vote, no_trajectory_reason, changed_at, adopted_on, ended_reason
) on centrale.advice to :app;
grant select, insert, update (text), delete on centrale.recommendation to :app;
grant select, insert, update (text, supporters), delete on centrale.minority_position to :app;
grant select, insert, update (no, sub_theme), delete on centrale.advice_trajectory to :app;
grant select, insert on centrale.expertise_note, centrale.self_check, centrale.interim_status to :app;
grant execute on function centrale.self_check_whole(uuid), centrale.pack_parameter(text, int, text) to :app;
grant select, insert, update (received_on, receipt_proof) on centrale.advice_delivery to :app;
grant select, insert, update (
  status, organ, decision_on, decision_ref, introduction, version, changed_at, finalised_by, answered_on
) on centrale.advice_response to :app;
grant select, insert, update (outcome, motivation) on centrale.recommendation_answer to :app;
grant select, insert, update (done_on) on centrale.commitment to :app;
grant select, update (next_check_at) on centrale.yearly_advice to :app;

-- Trajectories, memoranda, interest and new committees. A plan loses what was only planned; the guards keep the rest.
grant select on centrale.trajectory_template to :app;
grant select, insert, update (
  pack_version, status, title, question, purpose, domains, target_groups, neighbourhood_id, starts_on, ends_on, work_form, composition_note, participation_level, access_level,
  topic_kind, confidential, cycle, version, interrupted_reason, announced_at, began_on, changed_at
) on centrale.trajectory to :app;
grant select, insert, delete, update (
  no, name, goal, starts_on, ends_on, status, participants_min, participants_max, needed_services, output_type, output, in_house_reason, departed, skipped_reason,
  facilitator_organisation_id, facilitator_order_id
) on centrale.phase to :app;
grant select, insert, delete, update (phase_id, meeting_id, name, description, kind, horizon, priority, spawned_body_id) on centrale.theme to :app;
grant select, insert, delete, update (on_date) on centrale.activity to :app;
grant select, insert, delete, update (proof) on centrale.communication_act to :app;
grant select, insert, delete, update (name) on centrale.stakeholder to :app;
grant select, insert, update (status, parts, version, owner_id, design_team, embargo_until, validated_on, validated_reference, validated_by, published_on, url, changed_at) on centrale.memorandum to :app;
grant select, insert, update (
  party_id, name, email, phone, address, status, token_hash, next_token_hash, registered_at, confirmed_at, outcome, outcome_on, erased_at
) on centrale.interest to :app;
grant select, insert, update (withdrawn_at) on centrale.consent to :app;
grant select, insert, update (status, contact_name, email, phone, about, answered_on, answered_by, reason, party_id, erased_at) on centrale.committee_application to :app;
grant execute on function
  centrale.forget_letters(text, uuid), centrale.phase_meetings(uuid), centrale.has_complete_advice(uuid), centrale.trajectory_presence(uuid),
  centrale.is_meeting_of(uuid, uuid), centrale.is_request_of(uuid, uuid) to :app;

-- Meetings and contributions. What was published, sent or said stays: the guards keep the owner from it too.
grant select, insert, update (
  phase_id, kind, title, starts_at, ends_at, status, location, languages, capacity, alternatives, public, chair_party_id, rapporteur_party_id,
  facilitator_organisation_id, facilitator_order_id, serves_question_id, method, round, sequence, reason, published_at, invited_at, held_at, changed_at, next_check_at
) on centrale.meeting to :app;
grant select, insert, update (meeting_id, status, reason, minutes, position) on centrale.agenda_item to :app;
grant select, insert on centrale.agenda_version, centrale.meeting_invitation to :app;
grant select, insert, delete, update (count, capacity, class, noted_at) on centrale.attendance to :app;
grant select, insert, update (party_id, status, alternative, token_hash, next_token_hash, confirmed_at) on centrale.registration to :app;
grant select, insert, update (theme_id, outcome, outcome_text, outcome_on, outcome_by, target_advice_id, target_body_id) on centrale.contribution to :app;
grant select, insert, delete, update (how, reached_at, reached_by) on centrale.meeting_reach to :app;
grant select, insert, update (revision, text, status, correction_until, saved_at, published_at) on centrale.meeting_report to :app;
grant select, insert, update (status, answer, settled_at) on centrale.report_correction to :app;
grant select, insert, update (revoked_at) on centrale.feed_token to :app;
grant execute on function centrale.excluded_classes(text, text), centrale.erase_registration(uuid), centrale.forget_meeting_letters(uuid, text) to :app;
-- The bridge from a phase to a briefing and its order.
grant select, insert, update (briefing_id, exported_at, ended_at) on centrale.facilitation_need to :app;
grant select on centrale.hidden_briefing to :app;
grant select, insert, update (completed_on, ended_at) on centrale.facilitation to :app;
grant select, insert on centrale.procurement_warning to :app;
grant execute on function centrale.briefing_hidden(uuid), centrale.briefing_withheld(uuid, uuid), centrale.call_off_withheld(uuid, uuid),
  centrale.call_off_kept_from(uuid, uuid), centrale.tell_buyer(uuid, uuid[], text[], text, text, uuid, jsonb),
  centrale.dossier_in_confidence(text, uuid), centrale.lead_times() to :app;
