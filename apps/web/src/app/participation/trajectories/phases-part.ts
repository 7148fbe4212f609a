import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type LocalText } from '@centrale/kernel';
import { mayDepart, type PhaseCommand, type PhaseView, type TrajectoryView } from '@centrale/participation';
import { CapitalPipe, Chip, ColonPipe, CommandButton, DayPipe, LocalTextOf, Words, type Press } from '@centrale/ui';
import { PhaseNeed } from '../../bridge/phase-need';
import { useParticipationTexts } from '../../shell/domain-texts';
import { DepartForm, type Departure } from './depart-form';
import { PhaseForm } from './phase-form';
import { PublicReasonForm } from './reason-form';
import { TrajectoriesApi } from './trajectories-api';
import { phaseTones } from './trajectory-state';
import { useTrajectoriesTexts } from './trajectories-texts';

type Doing = 'change' | 'skip' | 'recordOutput' | 'makeReady' | 'begin' | 'finish' | 'add';
const routes: Readonly<Record<PhaseCommand, string>> = { makeReady: 'make-ready', begin: 'begin', finish: 'finish', skip: 'skip' };

/** The phases of a trajectory, with what each still waits for. */
@Component({
  selector: 'app-phases-part',
  imports: [CapitalPipe, Chip, ColonPipe, CommandButton, DayPipe, DepartForm, LocalTextOf, MatButton, PhaseForm, PhaseNeed, PublicReasonForm, RouterLink],
  template: `
    <section class="sheet stack">
      <h2>{{ t().phases.title }}</h2>
      <ol class="plain">
        @for (phase of trajectory().phases; track phase.id) {
          <li class="phase">
            <div class="head">
              <strong>{{ phase.no }}. <span [uiLocalText]="phase.name"></span></strong>
              <ui-chip [tone]="tones[phase.status]">{{ p().statuses.phase[phase.status] }}</ui-chip>
              @if (phase.late; as late) { <ui-chip tone="bad">{{ t().phases.late[late] }}</ui-chip> }
              @if (trajectory().cycle > 1) { <ui-chip>{{ words.fill(t().page.cycle, { cycle: phase.cycle }) }}</ui-chip> }
              <span class="soft">{{ phase.startsOn | day }} – {{ phase.endsOn | day }}</span>
            </div>
            @if (phase.goal.nl + phase.goal.fr) { <p [uiLocalText]="phase.goal"></p> }
            <p class="soft">
              <span>{{ p().trajectory.phaseKinds[phase.kind] | capital }}</span>
              @if (phase.neededServices.length > 0) { · {{ t().phases.services | colon }} {{ servicesOf(phase) }} }
              @if (phase.participantsMin !== null && phase.participantsMax !== null) { · {{ words.fill(t().phases.people, { min: phase.participantsMin, max: phase.participantsMax }) }} }
              @if (phase.facilitatorName; as name) { · {{ t().phases.facilitator | colon }} <span [uiLocalText]="name"></span> }
            </p>
            @if (phase.inHouseReason; as reason) { <p class="soft">{{ t().phases.inHouse | colon }} <span [uiLocalText]="reason"></span></p> }
            @if (phase.skippedReason; as reason) { <p class="soft">{{ t().phases.skipped | colon }} <span [uiLocalText]="reason"></span></p> }
            @if (phase.output; as output) { <p class="prose"><strong>{{ t().phases.output }}.</strong>&ngsp;<span [uiLocalText]="output"></span></p> }
            @if (phase.findings.length > 0 && organises()) { <ul class="soft">@for (finding of phase.findings; track $index) { <li>{{ words.say(finding) }}</li> }</ul> }
            @if (organises() && phase.neededServices.length > 0) { <app-phase-need [phaseId]="phase.id" [follow]="planOf(phase)" (changed)="changed.emit()" /> }
            @if (organises()) {
              <div class="row no-print">
                @for (step of stepsOf(phase); track step) {
                  @if (departs(phase, step)) { <ui-command look="outlined" [label]="p().trajectory.phaseCommands[step]" [run]="open(phase, step)" /> }
                  @else { <ui-command look="outlined" [label]="p().trajectory.phaseCommands[step]" [may]="phase.may[step]" [run]="press(phase, step)" [saidWhenDone]="t().phases.said[step]" (done)="changed.emit()" /> }
                }
                @if (phase.status !== 'done' && phase.status !== 'skipped') { <a matButton [routerLink]="'/meetings/new'" [queryParams]="{ trajectory: trajectory().id, phase: phase.id }">{{ t().meetings.plan }}</a> }
                @for (what of formsOf(phase); track what) { <ui-command look="text" [label]="p().trajectory.phaseCommands[what]" [run]="open(phase, what)" /> }
                @if (phase.may.remove === null) { <ui-command look="text" danger [label]="p().trajectory.phaseCommands.remove" [run]="remove(phase)" [saidWhenDone]="t().page.removed" (done)="changed.emit()" /> }
              </div>
            }
            @if (doing(); as now) {
              @if (now.id === phase.id) {
                @switch (now.what) {
                  @case ('change') { <app-phase-form [trajectoryId]="trajectory().id" [phase]="phase" (sent)="done()" (closed)="doing.set(undefined)" /> }
                  @case ('skip') { <app-public-reason-form [languages]="trajectory().publishedIn" [label]="p().trajectory.phaseCommands.skip" [said]="t().phases.said.skip" [hint]="t().page.reasonPublic" [run]="skip" (sent)="done()" (closed)="doing.set(undefined)" /> }
                  @case ('recordOutput') { <app-public-reason-form [languages]="trajectory().publishedIn" [label]="p().trajectory.phaseCommands.recordOutput" [said]="t().phases.said.recordOutput" [field]="t().phases.outputText" [run]="record" (sent)="done()" (closed)="doing.set(undefined)" /> }
                  @case ('makeReady') { <app-depart-form [languages]="trajectory().publishedIn" [label]="p().trajectory.phaseCommands.makeReady" [said]="t().phases.said.makeReady" [standing]="phase.findings" [run]="ready" (sent)="done()" (closed)="doing.set(undefined)" /> }
                  @case ('begin') { <app-depart-form [languages]="trajectory().publishedIn" [label]="p().trajectory.phaseCommands.begin" [said]="t().phases.said.begin" [standing]="phase.findings" [run]="begin" (sent)="done()" (closed)="doing.set(undefined)" /> }
                  @case ('finish') { <app-depart-form [languages]="trajectory().publishedIn" [label]="p().trajectory.phaseCommands.finish" [said]="t().phases.said.finish" [standing]="phase.findings" [run]="finish" (sent)="done()" (closed)="doing.set(undefined)" /> }
                }
              }
            }
          </li>
        } @empty { <li>{{ t().page.none }}</li> }
      </ol>
      @if (trajectory().may.planPhases === null) {
        @if (doing()?.what === 'add') { <app-phase-form [trajectoryId]="trajectory().id" (sent)="done()" (closed)="doing.set(undefined)" /> }
        @else { <ui-command look="outlined" icon="add" [label]="t().phases.add" [run]="add" /> }
      }
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    .plain { display: grid; gap: var(--gap-4); padding: 0; list-style: none; }
    .phase { display: grid; gap: var(--gap-2); padding-block-end: var(--gap-3); border-block-end: 1px solid var(--line); }
    .head { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-3); align-items: center; }
  `,
})
export class PhasesPart {
  readonly trajectory = input.required<TrajectoryView>();
  readonly changed = output<void>();

  private readonly api = inject(TrajectoriesApi);
  protected readonly words = inject(Words);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = phaseTones;
  protected readonly doing = signal<{ readonly id: string; readonly what: Doing } | undefined>(undefined);
  protected readonly organises = computed(() => this.trajectory().may.planPhases === null);

  /** As a text, so that what was read again unchanged is the same. */
  protected planOf({ startsOn, endsOn, status, participantsMin, participantsMax, neededServices }: PhaseView): string {
    return JSON.stringify([this.trajectory().status, startsOn, endsOn, status, participantsMin, participantsMax, neededServices]);
  }

  protected servicesOf(phase: PhaseView): string {
    return phase.neededServices.map((service) => this.p().trajectory.services[service]).join(', ');
  }
  /** The step that comes next, whether it can be taken or still waits for something. */
  protected stepsOf({ status }: PhaseView): readonly Exclude<PhaseCommand, 'skip'>[] {
    return status === 'planned' ? ['makeReady'] : status === 'ready' ? ['begin'] : status === 'running' ? ['finish'] : [];
  }
  protected departs(phase: PhaseView, step: PhaseCommand): step is 'makeReady' | 'begin' | 'finish' {
    const refusal = phase.may[step];
    return step !== 'skip' && refusal !== null && phase.findings.length > 0 && phase.findings.every(mayDepart) && mayDepart(refusal);
  }
  protected formsOf(phase: PhaseView): readonly ('change' | 'recordOutput' | 'skip')[] {
    return (['change', 'recordOutput', 'skip'] as const).filter((command) => phase.may[command] === null);
  }
  protected open(phase: PhaseView, what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set({ id: phase.id, what }));
  }
  protected press(phase: PhaseView, command: PhaseCommand): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.part('phases', phase.id, routes[command], {}, key);
  }
  protected remove(phase: PhaseView): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.part('phases', phase.id, 'remove', {}, key);
  }
  protected readonly add = (): Promise<void> => Promise.resolve(this.doing.set({ id: '', what: 'add' }));
  protected readonly skip = (reason: LocalText, key: string): Promise<unknown> => this.part('skip', { reason }, key);
  protected readonly record = (output: LocalText, key: string): Promise<unknown> => this.part('record-output', { output }, key);
  protected readonly ready = (motivations: readonly Departure[], key: string): Promise<unknown> => this.part('make-ready', { motivations }, key);
  protected readonly begin = (motivations: readonly Departure[], key: string): Promise<unknown> => this.part('begin', { motivations }, key);
  protected readonly finish = (motivations: readonly Departure[], key: string): Promise<unknown> => this.part('finish', { motivations }, key);

  protected done(): void {
    this.doing.set(undefined);
    this.changed.emit();
  }

  private part(command: string, body: object, key: string): Promise<unknown> {
    return this.api.part('phases', this.doing()!.id, command, body, key);
  }
}
