import { Type } from 'class-transformer';
import { ArrayMinSize, IsArray, IsEmail, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { contractSchema, type ContractIssue } from './contract-schema';

class Phase {
  @IsString() @MinLength(3) readonly name!: string;
  @IsInt() @Min(0) @Max(500) readonly sessions!: number;
}

class Sample {
  @IsString() @MaxLength(5) readonly title!: string;
  @IsEmail() readonly email!: string;
  @IsOptional() @IsInt() @Min(1) readonly people: number | null = null;
  @IsArray() @ArrayMinSize(1) @ValidateNested({ each: true }) @Type(() => Phase) readonly phases!: Phase[];
}

const good = { title: 'Plein', email: 'a@b.brussels', people: null, phases: [{ name: 'Start', sessions: 2 }] };

async function issues(value: unknown): Promise<readonly ContractIssue[]> {
  const result = await contractSchema(Sample)['~standard'].validate(value);
  return (result.issues ?? []) as readonly ContractIssue[];
}

describe('a contract in a form', () => {
  it('accepts what the API accepts', async () => {
    expect(await issues(good)).toEqual([]);
  });

  it('names the constraint and its limit, at the field', async () => {
    expect(await issues({ ...good, title: 'Pleinen' })).toEqual([{ code: 'maxLength', message: 'maxLength', path: ['title'], params: { max: 5 } }]);
    expect(await issues({ ...good, people: 0 })).toEqual([{ code: 'min', message: 'min', path: ['people'], params: { min: 1 } }]);
  });

  it('finds what is nested, with the index as a number', async () => {
    const found = await issues({ ...good, phases: [good.phases[0], { name: 'x', sessions: 501 }] });
    expect(found.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['minLength', ['phases', 1, 'name'], { min: 3 }],
      ['max', ['phases', 1, 'sessions'], { max: 500 }],
    ]);
  });

  it('says one thing of an empty field, however many rules it breaks', async () => {
    expect(await issues({ ...good, email: '', phases: [{ name: '\u200b ', sessions: null }] })).toEqual([
      { code: 'required', message: 'required', path: ['email'] },
      { code: 'required', message: 'required', path: ['phases', 0, 'name'] },
      { code: 'required', message: 'required', path: ['phases', 0, 'sessions'] },
    ]);
  });

  it('names a constraint without limits by its code alone', async () => {
    expect(await issues({ ...good, email: 'nobody' })).toEqual([{ code: 'isEmail', message: 'isEmail', path: ['email'] }]);
    expect((await issues({ ...good, phases: [] })).map((issue) => issue.code)).toEqual(['arrayMinSize']);
  });
});
