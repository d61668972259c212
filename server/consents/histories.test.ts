import { pgliteTemplate } from '../../tests/setup/template.ts'
import { MemoryStore } from '../store/memory/memory-store.ts'
import { openPgliteInMemory } from '../store/sql/open-pglite.ts'
import { openSqlStore } from '../store/sql/open-sql-store.ts'
import { describeHistories } from './histories.contract.ts'

describeHistories('memory', 200, async () => new MemoryStore())
describeHistories('PGlite', 25, async () => openSqlStore(await openPgliteInMemory(await pgliteTemplate())))
