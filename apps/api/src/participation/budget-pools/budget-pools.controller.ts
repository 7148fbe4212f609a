import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { AddPoolBody, ChangePoolAmount, CommitExpense, OpenPool, PayExpense, ReturnExpense, type ExpenseView, type PoolRow, type PoolView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { BudgetPoolsQueries, PoolsQuery } from './budget-pools.queries.js';
import { BudgetPoolsService } from './budget-pools.service.js';

@Controller('budget-pools')
@Requires()
export class BudgetPoolsController {
  constructor(
    private readonly pools: BudgetPoolsService,
    private readonly queries: BudgetPoolsQueries,
  ) {}

  @Get()
  @Answers.page('PoolRow')
  list(@CurrentActor() actor: Actor, @Query() query: PoolsQuery): Promise<Page<PoolRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('PoolView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PoolView> {
    return this.queries.one(actor, id);
  }

  @Get(':id/expenses')
  @Answers.page('ExpenseView')
  expenses(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<ExpenseView>> {
    return this.queries.expenses(actor, id, query);
  }

  @Post()
  @Requires('coordinator', 'secretariat', 'headOfService')
  @Command()
  @AnswersDone()
  open(@CurrentActor() actor: Actor, @Body() body: OpenPool): Promise<Done> {
    return this.pools.open(actor, body);
  }

  @Post(':id/change-amount')
  @Requires('coordinator', 'secretariat', 'headOfService')
  @Command()
  @AnswersDone()
  changeAmount(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ChangePoolAmount): Promise<Done> {
    return this.pools.changeAmount(actor, id, body);
  }

  @Post(':id/add-body')
  @Requires('coordinator', 'secretariat', 'headOfService')
  @Command()
  @AnswersDone()
  addBody(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AddPoolBody): Promise<Done> {
    return this.pools.addBody(actor, id, body);
  }

  @Post(':id/commit')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  commit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CommitExpense): Promise<Done> {
    return this.pools.commit(actor, id, body);
  }

  @Post(':id/release')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  release(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ReturnExpense): Promise<Done> {
    return this.pools.release(actor, id, body);
  }

  @Post(':id/pay')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  pay(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PayExpense): Promise<Done> {
    return this.pools.pay(actor, id, body);
  }

  @Post(':id/correct')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  correct(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ReturnExpense): Promise<Done> {
    return this.pools.correct(actor, id, body);
  }
}
