import type { CaseCard, CaseWindow, Permission } from '../../src/contract/cases.ts'
import type { Language, Source } from '../../src/contract/codes.ts'
import type { Operator } from '../../src/contract/session.ts'
import { dueOf, type CaseState } from '../../src/rules/case/case-state.ts'
import { stageOf } from '../../src/rules/case/stage.ts'
import { permissionsIn, seesEverything } from '../../src/rules/permissions/case-permissions.ts'
import { refusals, type RefusalCode } from '../../src/rules/refusals.ts'
import { findClient, type LoadedCase } from '../access.ts'
import { loadStream } from '../journal/commit.ts'
import type { Store } from '../store/store.ts'
import { presentClient } from './client.ts'
import { presentConsents } from './consents.ts'
import { readTimelinePage } from './timeline.ts'

/**
 * The one window in one answer. Each source is asked on its own: one that fails is named in `unavailable` and takes
 * nothing else down with it.
 */
export async function presentWindow(
  store: Store,
  loaded: LoadedCase,
  operator: Operator,
  language: Language,
  now: string,
): Promise<CaseWindow> {
  const { state } = loaded
  const unavailable: Source[] = []
  const ask = <T>(source: Source, read: () => Promise<T>): Promise<T | undefined> =>
    read().catch(() => {
      unavailable.push(source)
      return undefined
    })
  const [client, consents, timeline] = await Promise.all([
    ask('client', () => readClient(store, operator, state)),
    // A department answers its question; what the client allows the bank is not its business.
    seesEverything(operator)
      ? ask('consents', async () =>
          presentConsents(await loadStream(store, 'consents', state.clientId), state.clientId, now, {
            operator,
            language,
            jurisdiction: state.calendar,
          }),
        )
      : undefined,
    ask('timeline', () => readTimelinePage(store, loaded.stream, {})),
  ])
  return {
    version: loaded.version,
    case: presentCase(state),
    ...(client ? { client } : {}),
    ...(consents ? { consents } : {}),
    promises: state.promises,
    tasks: state.tasks,
    timeline: timeline ?? { items: [] },
    may: presentPermissions(operator, state, language),
    unavailable,
  }
}

async function readClient(store: Store, operator: Operator, { clientId, id }: CaseState) {
  const { state, cases } = await findClient(store, operator, clientId)
  return presentClient(state, cases, id)
}

export function presentCase(state: CaseState): CaseCard {
  return {
    id: state.id,
    number: state.number,
    subject: state.subject,
    stage: stageOf(state),
    channel: state.channel,
    owner: state.owner,
    ...(state.ownerSince ? { ownerSince: state.ownerSince } : {}),
    handovers: state.handovers,
    openedAt: state.openedAt,
    due: dueOf(state),
    calendar: state.calendar,
    points: state.points,
    ...(state.handover ? { handover: state.handover } : {}),
    ...(state.resolution ? { resolution: state.resolution } : {}),
  }
}

function presentPermissions(operator: Operator, state: CaseState, language: Language): CaseWindow['may'] {
  const present = (code: RefusalCode | undefined): Permission =>
    code ? { allowed: false, code, why: refusals[code].detail[language] } : { allowed: true }
  const permissions = permissionsIn(operator, state)
  return Object.fromEntries(Object.entries(permissions).map(([act, code]) => [act, present(code)])) as CaseWindow['may']
}
