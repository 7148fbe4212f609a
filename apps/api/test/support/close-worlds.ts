import { closeWorlds } from './world.js';

afterAll(closeWorlds);
