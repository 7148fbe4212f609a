import { Service, inject } from '@angular/core';
import { type Done, type Saved } from '@centrale/kernel';
import {
  type AcceptShortlist, type AnswerQuestion, type AppointEvaluators, type CancelCallOff, type Composition, type DeclareInterest, type IssueAddendum, type RecordDecision,
} from '@centrale/procurement';
import { Api } from '../../shell/api';

/** What is done to a call-off, by route. */
@Service()
export class CallOffsApi {
  private readonly api = inject(Api);

  saveComposition(id: string, composition: Composition, version: number): Promise<Saved> {
    return this.api.save(`/call-offs/${id}/composition`, composition, version);
  }
  check(id: string, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/check`, {}, key);
  }
  revise(id: string, reason: string, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/revise`, reason ? { reason } : {}, key);
  }
  acceptShortlist(id: string, body: AcceptShortlist, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/accept-shortlist`, body, key);
  }
  approve(id: string, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/approve`, {}, key);
  }
  recordDecision(id: string, body: RecordDecision, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/decisions`, body, key);
  }
  publish(id: string, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/publish`, {}, key);
  }
  issueAddendum(id: string, body: IssueAddendum, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/addenda`, body, key);
  }
  cancel(id: string, body: CancelCallOff, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/cancel`, body, key);
  }
  answer(questionId: string, body: AnswerQuestion, key: string): Promise<Done> {
    return this.api.command(`/questions/${questionId}/answer`, body, key);
  }
  appointEvaluators(id: string, body: AppointEvaluators, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/evaluators`, body, key);
  }
  declareInterest(id: string, body: DeclareInterest, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${id}/declare-interest`, body, key);
  }
}
