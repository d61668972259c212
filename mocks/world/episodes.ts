import { babadzhanov } from './cases/babadzhanov.ts'
import { bakery } from './cases/bakery.ts'
import { cedarHut } from './cases/cedar-hut.ts'
import { chebotkov } from './cases/chebotkov.ts'
import { dubovskaya } from './cases/dubovskaya.ts'
import { exactGauge } from './cases/exact-gauge.ts'
import { gritskevich } from './cases/gritskevich.ts'
import { guseva } from './cases/guseva.ts'
import { ivanchuk } from './cases/ivanchuk.ts'
import { kholodova } from './cases/kholodova.ts'
import { kovrigina } from './cases/kovrigina.ts'
import { krutilina } from './cases/krutilina.ts'
import { leskov } from './cases/leskov.ts'
import { liftWorks } from './cases/lift-works.ts'
import { longName } from './cases/long-name.ts'
import { lysenkova } from './cases/lysenkova.ts'
import { melnichuk } from './cases/melnichuk.ts'
import { mintCorner } from './cases/mint-corner.ts'
import { colville, kindergarten } from './cases/new-far-away.ts'
import { dudoladova, firsanova, oglezneva, pustovit, sabirzyanova } from './cases/new-people.ts'
import { branchVisitor, catByTheWindow, whoTookMoney } from './cases/new-strangers.ts'
import { ryazhskikh, timoshkin, verkhovykh } from './cases/new-yesterday.ts'
import { northernFlax } from './cases/northern-flax.ts'
import { nuriakhmetov } from './cases/nuriakhmetov.ts'
import { pakhomchik } from './cases/pakhomchik.ts'
import { parfentsev } from './cases/parfentsev.ts'
import { pawAndTail } from './cases/paw-and-tail.ts'
import { pondHouse } from './cases/pond-house.ts'
import { quietMeadow } from './cases/quiet-meadow.ts'
import { secondShift } from './cases/second-shift.ts'
import { shidlovets } from './cases/shidlovets.ts'
import { tanaev } from './cases/tanaev.ts'
import { thorsby } from './cases/thorsby.ts'
import { yukhnevich } from './cases/yukhnevich.ts'
import { zotikov } from './cases/zotikov.ts'
import type { Episode } from './story.ts'
import type { Times } from './times.ts'

const leading = [leskov, northernFlax, bakery]
const annas = [guseva, tanaev, ivanchuk, kovrigina, thorsby, yukhnevich]
const petrs = [secondShift, melnichuk, pondHouse, pakhomchik, zotikov, quietMeadow, dubovskaya]
const elenas = [liftWorks, longName, chebotkov, gritskevich, cedarHut]
const reopened = [krutilina, exactGauge]
const closed = [kholodova, pawAndTail, nuriakhmetov, shidlovets, lysenkova, parfentsev, mintCorner, babadzhanov]
const unowned = [
  verkhovykh,
  ryazhskikh,
  timoshkin,
  firsanova,
  sabirzyanova,
  dudoladova,
  pustovit,
  oglezneva,
  catByTheWindow,
  whoTookMoney,
  branchVisitor,
  kindergarten,
  colville,
]

/** Everybody in the demo world. All of them are invented; names, companies and towns stand for nobody. */
export const episodesAt = (t: Times): Episode[] =>
  [...leading, ...annas, ...petrs, ...elenas, ...reopened, ...closed, ...unowned].map((tell) => tell(t))
