import { Controller, Get, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { type FastifyRequest } from 'fastify';
import { Command, Public, Requires } from './decorators.js';
import { Routes } from './routes.js';

@Controller('decided')
class Decided {
  @Get() @Public() open(): void {}
  @Post(':id/publish') @Requires('serviceOfficer') @Command() publish(): void {}
}

@Controller('inherited')
@Requires()
class Inherited {
  @Get() list(): void {}
  @Get('open') @Public() open(): void {}
}

@Controller('undecided')
class Undecided {
  @Get() @Requires() fine(): void {}
  @Post(':id/forgotten') forgotten(): void {}
}

async function routesOf(...controllers: (new () => object)[]): Promise<Routes> {
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], controllers, providers: [Routes] }).compile();
  return module.get(Routes);
}

describe('the routes', () => {
  it('are refused at start when one does not say who may reach it', async () => {
    const routes = await routesOf(Decided, Inherited, Undecided);
    expect(() => routes.refuseUndecided()).toThrow('these do not: Undecided.forgotten (POST /api/undecided/:id/forgotten)');
  });

  it('are accepted when all do, by themselves or by their controller', async () => {
    const routes = await routesOf(Decided, Inherited);
    expect(() => routes.refuseUndecided()).not.toThrow();
    expect(routes.all().map(({ method, path, access, command, status }) => ({ route: `${method} ${path}`, access, command, status }))).toEqual([
      { route: 'GET /api/decided', access: { public: true }, command: false, status: 200 },
      { route: 'POST /api/decided/:id/publish', access: { public: false, roles: ['serviceOfficer'] }, command: true, status: 200 },
      { route: 'GET /api/inherited', access: { public: false, roles: [] }, command: false, status: 200 },
      { route: 'GET /api/inherited/open', access: { public: true }, command: false, status: 200 },
    ]);
  });

  it.each([
    ['GET', '/api/decided/7/publish?x=1', 405],
    ['POST', '/api/decided', 405],
    ['GET', '/api/decided/7', 404],
    ['POST', '/api/decided/7/8/publish', 404],
  ])('say why %s %s has none: %i', async (method, url, status) => {
    const routes = await routesOf(Decided);
    expect(routes.missing({ method, url } as FastifyRequest).status).toBe(status);
  });
});
