import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { FindComplete, Reasoned, SendOrder, type OrderRow, type OrderView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { OrdersQueries, OrdersQuery } from './orders.queries.js';
import { OrdersService } from './orders.service.js';

@Controller('orders')
export class OrdersController {
  constructor(
    private readonly orders: OrdersService,
    private readonly queries: OrdersQueries,
  ) {}

  @Get()
  @Requires()
  @Answers.page('OrderRow')
  list(@CurrentActor() actor: Actor, @Query() query: OrdersQuery): Promise<Page<OrderRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires()
  @Answers('OrderView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OrderView> {
    return this.queries.one(actor, id);
  }

  @Post(':id/send')
  @Requires('serviceOfficer', 'projectOwner')
  @Command()
  @AnswersDone()
  send(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SendOrder): Promise<Done> {
    return this.orders.send(actor, id, body);
  }

  @Post(':id/accept')
  @Requires('providerManager')
  @Command()
  @AnswersDone()
  accept(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.orders.accept(actor, id);
  }

  @Post(':id/decline')
  @Requires('providerManager')
  @Command()
  @AnswersDone()
  decline(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Reasoned): Promise<Done> {
    return this.orders.decline(actor, id, body);
  }

  @Post(':id/find-complete')
  @Requires('projectOwner')
  @Command()
  @AnswersDone()
  findComplete(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FindComplete): Promise<Done> {
    return this.orders.findComplete(actor, id, body);
  }

  @Post(':id/cancel')
  @Requires('serviceOfficer', 'projectOwner')
  @Command()
  @AnswersDone()
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Reasoned): Promise<Done> {
    return this.orders.cancel(actor, id, body);
  }

  @Post(':id/terminate')
  @Requires('serviceOfficer', 'projectOwner')
  @Command()
  @AnswersDone()
  terminate(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Reasoned): Promise<Done> {
    return this.orders.terminate(actor, id, body);
  }
}
