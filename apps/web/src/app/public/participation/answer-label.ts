import { type DutyView } from '@centrale/participation';

interface AnswerWords {
  readonly due: string;
  readonly deadline: string;
  readonly answer: string;
}

/** What the date beside an advice is: expected while the city owes its answer, afterwards the last day that it had; without a day, the answer itself. */
export const answerLabel = ({ dueOn, satisfiedOn }: Pick<DutyView, 'dueOn' | 'satisfiedOn'>, { due, deadline, answer }: AnswerWords): string =>
  satisfiedOn === null ? due : dueOn === null ? answer : deadline;
