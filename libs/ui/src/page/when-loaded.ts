import { Directive, TemplateRef, ViewContainerRef, effect, inject, input, inputBinding, outputBinding, untracked, type EmbeddedViewRef } from '@angular/core';
import { type Problem } from '../command/problem';
import { type Loaded } from './loaded';
import { ProblemView } from './problem-view';
import { Skeleton } from './skeleton';

interface Context<T> {
  $implicit: T;
}

/**
 * Shows its content once there is a value, a skeleton before that, the problem when it failed:
 * `<main *uiLoaded="briefing; let b">{{ b.title }}</main>`. A failed reload keeps the content and puts the problem above it.
 */
@Directive({ selector: '[uiLoaded]' })
export class WhenLoaded<T> {
  readonly uiLoaded = input.required<Loaded<T>>();

  private readonly template = inject<TemplateRef<Context<T>>>(TemplateRef);
  private readonly container = inject(ViewContainerRef);
  private content: EmbeddedViewRef<Context<T>> | undefined;
  /** The problem being taken away must not turn into nothing while it is still shown. */
  private last: Problem | undefined;
  private notice: 'skeleton' | 'problem' | undefined;

  constructor() {
    effect(() => {
      const value = this.uiLoaded().value();
      const wanted = this.uiLoaded().problem() ? 'problem' : value === undefined ? 'skeleton' : undefined;
      untracked(() => {
        this.showNotice(wanted);
        this.showContent(value);
      });
    });
  }

  private showNotice(wanted: 'skeleton' | 'problem' | undefined): void {
    if (wanted === this.notice) return;
    if (this.notice) this.container.remove(0);
    this.notice = wanted;
    if (wanted === 'skeleton') this.container.createComponent(Skeleton, { index: 0 });
    if (wanted === 'problem') {
      this.container.createComponent(ProblemView, {
        index: 0,
        bindings: [
          inputBinding('problem', () => (this.last = this.uiLoaded().problem() ?? this.last)),
          inputBinding('retrying', () => this.uiLoaded().retryIn() !== undefined),
          outputBinding('retry', () => this.uiLoaded().reload()),
        ],
      });
    }
  }

  private showContent(value: T | undefined): void {
    if (value === undefined) {
      this.content?.destroy();
      this.content = undefined;
    } else if (this.content) {
      this.content.context.$implicit = value;
      this.content.markForCheck();
    } else {
      this.content = this.container.createEmbeddedView(this.template, { $implicit: value });
    }
  }

  static ngTemplateContextGuard<T>(_directive: WhenLoaded<T>, context: unknown): context is Context<T> {
    return true;
  }
}
