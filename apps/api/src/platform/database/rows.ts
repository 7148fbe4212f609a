import { type DataSource, type EntityMetadata, type ObjectLiteral } from 'typeorm';

export type EntityClass<E extends object> = new () => E;
interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Single statements for an entity's table, from what TypeORM knows of it: `save` would look before it writes. */
class Rows<E extends object> {
  private readonly metadata: EntityMetadata;
  private readonly table: string;
  private readonly columns: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly entity: EntityClass<E>,
  ) {
    this.metadata = dataSource.getMetadata(entity);
    this.table = quote(this.metadata.tableName);
    this.columns = this.metadata.columns
      .filter((column) => column.isSelect)
      .map((column) => `${quote(column.databaseName)} as ${quote(column.propertyName)}`)
      .join(', ');
  }

  locking(id: string, mode: 'update' | 'share'): Statement {
    return { text: `select ${this.columns} from ${this.table} where id = $1 for ${mode}`, values: [id] };
  }

  hydrate(row: object): E {
    return Object.assign(new this.entity(), row);
  }

  insertion(row: Partial<E>): Statement {
    const { names, values } = this.assignments(row);
    const places = names.map((_, index) => `$${index + 1}`).join(', ');
    return { text: `insert into ${this.table} (${names.join(', ')}) values (${places})`, values };
  }

  change(id: string, patch: Partial<E>): Statement {
    const { names, values } = this.assignments(patch);
    const list = names.map((name, index) => `${name} = $${index + 2}`).join(', ');
    return { text: `update ${this.table} set ${list} where id = $1`, values: [id, ...values] };
  }

  private assignments(row: Partial<E>): { names: string[]; values: unknown[] } {
    const given = Object.entries(row as ObjectLiteral).filter(([, value]) => value !== undefined);
    const names: string[] = [];
    const values: unknown[] = [];
    for (const [property, value] of given) {
      const column = this.metadata.findColumnWithPropertyName(property);
      if (!column) throw new Error(`${this.metadata.name} has no column for '${property}'`);
      names.push(quote(column.databaseName));
      values.push(this.dataSource.driver.preparePersistentValue(value, column));
    }
    return { names, values };
  }
}

/** Each entity's statements, put together once. */
export class Tables {
  private readonly known = new Map<EntityClass<object>, unknown>();

  constructor(private readonly dataSource: DataSource) {}

  of<E extends object>(entity: EntityClass<E>): Rows<E> {
    const rows = (this.known.get(entity) as Rows<E> | undefined) ?? new Rows(this.dataSource, entity);
    this.known.set(entity, rows);
    return rows;
  }
}
