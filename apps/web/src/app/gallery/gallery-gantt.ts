import { Component, computed, input } from '@angular/core';
import { addDays, dateAt, type LocalDate } from '@centrale/kernel';
import { Gantt, type GanttBar, type GanttRow, type Tone } from '@centrale/ui';

const ROWS = 300;

@Component({
  selector: 'app-gallery-gantt',
  imports: [Gantt],
  template: `
    <h2>A planning</h2>
    <ui-gantt caption="Sample planning" rowsLabel="Trajectory" [rows]="rows()" [legend]="legend" fileName="sample-planning" />
    <h2>A planning of {{ many().length }} rows</h2>
    <ui-gantt caption="A long planning" rowsLabel="Trajectory" [rows]="many()" zoom="quarters" />
    <h2>A planning as a table</h2>
    <ui-gantt caption="Sample planning as a table" rowsLabel="Trajectory" [rows]="rows().slice(0, 2)" [table]="true" />
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); }`,
})
export class GalleryGantt {
  readonly start = input.required<number>();
  private readonly today = computed(() => dateAt(new Date(this.start())));

  protected readonly legend: readonly { readonly tone: Tone; readonly label: string }[] = [
    { tone: 'good', label: 'done' }, { tone: 'busy', label: 'going on' }, { tone: 'calm', label: 'to come' },
  ];

  protected readonly rows = computed<readonly GanttRow[]>(() => [
    {
      id: 'square', label: 'Een plein voor iedereen', href: '/gallery?row=square', group: 'Wijk Noord',
      bars: [
        this.bar('a', 'Ontwerp van het traject', -120, -70, 'good'), this.bar('b', 'Oproep aan de buurt', -66, -40, 'good'),
        this.bar('c', 'Gesprekken', -35, 25, 'busy', { progress: 0.6 }), this.bar('d', 'Beraad', 30, 75, 'calm', { dashed: true }),
      ],
      markers: [{ on: this.day(-64), label: 'College', tone: 'calm', kind: 'milestone' }, { on: this.day(90), label: 'Advies', tone: 'warn', kind: 'due' }],
    },
    {
      id: 'mobility', label: 'Mobilité dans le quartier du canal, phase 2', href: '/gallery?row=mobility', group: 'Wijk Noord',
      bars: [
        this.bar('a', 'Préparation', -50, -10, 'good'), this.bar('b', 'Atelier 1', -4, 3, 'busy'),
        this.bar('c', 'Atelier 2', 1, 6, 'calm', { problem: 'Overlaps Atelier 1 by 2 days: the same facilitators are asked twice.' }), this.bar('d', 'Rapport', 20, 60, 'calm'),
      ],
      markers: [{ on: this.day(60), label: 'Réponse', tone: 'bad', kind: 'due' }],
    },
    {
      id: 'youth', label: 'Jongeren beslissen mee', group: 'Wijk Zuid',
      bars: [this.bar('a', 'Eén dag op school', 12, 12, 'calm'), this.bar('b', 'Zomerkamp', 110, 124, 'calm', { dashed: true, progress: 0 })],
    },
    {
      id: 'budget', label: 'Budget participatif', href: '/gallery?row=budget', group: 'Wijk Zuid',
      bars: [
        this.bar('a', 'Dépôt des idées', -90, -30, 'good', { progress: 1 }), this.bar('b', 'Vote', -5, 20, 'busy', { progress: 0.3 }),
        this.bar('c', 'Réalisation', 21, 200, 'calm', { problem: 'Starts before the decision of the council.' }),
      ],
      markers: [{ on: this.day(40), label: 'Raad', tone: 'calm', kind: 'milestone' }],
    },
  ]);

  protected readonly many = computed<readonly GanttRow[]>(() => Array.from({ length: ROWS }, (_, i): GanttRow => {
    const from = -400 + ((i * 37) % 500);
    return {
      id: String(i), label: `Traject ${i + 1}`, href: '/gallery', group: `Gemeente ${Math.floor(i / 30) + 1}`,
      bars: ['Start', 'Ontmoeting', 'Beraad', 'Advies'].map((label, j) => this.bar(String(j), label, from + j * 70, from + j * 70 + 40 + ((i * 11) % 50), j === 0 ? 'good' : j === 1 ? 'busy' : 'calm', { dashed: j === 3 })),
      markers: i % 4 === 0 ? [{ on: this.day(from + 300), label: 'Antwoord', tone: 'warn', kind: 'due' }] : [],
    };
  }));

  private day(offset: number): LocalDate {
    return addDays(this.today(), offset);
  }

  private bar(id: string, label: string, from: number, to: number, tone: Tone, more: Partial<GanttBar> = {}): GanttBar {
    return { id, label, start: this.day(from), end: this.day(to), tone, ...more };
  }
}
