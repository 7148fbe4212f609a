// Nest must be loaded as an ES module before any CommonJS package asks for it, or Jest refuses the cycle.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
