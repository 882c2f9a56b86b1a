import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  isProblemCode,
  PROBLEM_CATALOGUE,
  problemList,
  type ProblemCode,
  type ProblemEntry,
} from '@ronde/contracts/http';
import type { FastifyReply } from 'fastify';
import { Answers, AnswersFile } from '../openapi/documented.js';
import { Public } from '../auth/actor.guard.js';
import { Problem } from './problem.js';

@ApiTags('Problems')
@Public()
@Controller('problems')
export class ProblemsController {
  @Get()
  @Answers('List every code that an answer can carry', problemList)
  list(): readonly ({ readonly code: string } & ProblemEntry)[] {
    return Object.entries(PROBLEM_CATALOGUE).map(([code, entry]) => ({ code, ...entry }));
  }

  /** The `type` of every problem leads here. */
  @Get(':problem')
  @AnswersFile('Read what one code means and what can be done about it', 'text/html')
  page(@Param('problem') code: string, @Res() reply: FastifyReply): void {
    if (!isProblemCode(code)) throw new Problem('NOT_FOUND', `There is no problem with the code ${code.slice(0, 60)}.`);
    void reply.type('text/html; charset=utf-8').send(pageOf(code, PROBLEM_CATALOGUE[code]));
  }
}

function pageOf(code: ProblemCode, { status, title, sentence, remedy, source }: ProblemEntry): string {
  const rows = [
    `<h1>${escaped(title)}</h1><p>${escaped(sentence)}</p>`,
    `<h2>What to do</h2><p>${escaped(remedy)}</p>`,
    ...(source ? [`<h2>Source</h2><p>${escaped(source)}</p>`] : []),
    `<p><code>${code}</code>, HTTP status ${status}</p>`,
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><main>${rows.join('')}</main></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
