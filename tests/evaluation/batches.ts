import { contradictionDrafts } from './drafts/contradictions.ts'
import { everydayHard } from './drafts/everyday/hard.ts'
import { lastAnswers, lastRepeats } from './drafts/everyday/last/answers.ts'
import { lastHard } from './drafts/everyday/last/hard.ts'
import { lastPublic } from './drafts/everyday/last/public.ts'
import { everydayPersonalData } from './drafts/everyday/personal-data.ts'
import { everydayPoints } from './drafts/everyday/points.ts'
import { everydayRepeats } from './drafts/everyday/repeats.ts'
import { everydaySlots } from './drafts/everyday/slots.ts'
import { everydayTopics } from './drafts/everyday/topics.ts'
import { freshSecondConsents } from './drafts/fresh-second/consents.ts'
import { freshSecondContradictions } from './drafts/fresh-second/contradictions.ts'
import { freshSecondHiding } from './drafts/fresh-second/hides-behind-rules.ts'
import { lastDrafts } from './drafts/fresh-second/last.ts'
import { freshSecondMoves } from './drafts/fresh-second/moves-and-promises.ts'
import { freshContradictionDrafts } from './drafts/fresh/contradictions.ts'
import { freshHidingDrafts } from './drafts/fresh/hides-behind-rules.ts'
import { freshImpliedConsentDrafts } from './drafts/fresh/implied-consent.ts'
import { freshPromiseDrafts } from './drafts/fresh/promise-incomplete.ts'
import { freshSilentMoveDrafts } from './drafts/fresh/silent-move.ts'
import { hardDrafts } from './drafts/hard-to-read.ts'
import { heldOutFifthDrafts } from './drafts/held-out-fifth.ts'
import { heldOutFourthDrafts } from './drafts/held-out-fourth.ts'
import { heldOutSecondDrafts } from './drafts/held-out-second.ts'
import { heldOutSeventhDrafts } from './drafts/held-out-seventh.ts'
import { heldOutSixthDrafts } from './drafts/held-out-sixth.ts'
import { heldOutThirdDrafts } from './drafts/held-out-third.ts'
import { heldOutDrafts } from './drafts/held-out.ts'
import { hidingDrafts } from './drafts/hides-behind-rules.ts'
import { impliedConsentDrafts } from './drafts/implied-consent.ts'
import { independentAnswers } from './drafts/independent/answers.ts'
import { independentPromises } from './drafts/independent/promises.ts'
import { independentPublic } from './drafts/independent/public.ts'
import type { LabelledDraft } from './drafts/labelled-draft.ts'
import { everydayService } from './drafts/last-independent/service.ts'
import { byTheTable } from './drafts/last-independent/table.ts'
import { personalDataDrafts } from './drafts/personal-data.ts'
import { pointDrafts } from './drafts/points.ts'
import { promiseIncompleteDrafts } from './drafts/promise-incomplete.ts'
import { repeatDrafts } from './drafts/repeats.ts'
import { shortChats } from './drafts/second-independent/chats.ts'
import { complaintsDesk } from './drafts/second-independent/complaints.ts'
import { formalLetters } from './drafts/second-independent/formal.ts'
import { plainWords } from './drafts/second-independent/plain.ts'
import { typicalReplies } from './drafts/second-independent/typical.ts'
import { silentMoveDrafts } from './drafts/silent-move.ts'
import { acceptance } from './drafts/third-independent/acceptance.ts'
import { answersToPoints } from './drafts/third-independent/answers.ts'
import { companies } from './drafts/third-independent/companies.ts'
import { promisesAndConsents } from './drafts/third-independent/promises.ts'
import { topicDrafts } from './drafts/topics.ts'
import { unfilledSlotDrafts } from './drafts/unfilled-slot.ts'
import { wideSecondAnswers } from './drafts/wide-second/answers.ts'
import { wideSecondPromises } from './drafts/wide-second/promises.ts'
import { wideSecondPublic } from './drafts/wide-second/public.ts'
import { wideSecondStyle } from './drafts/wide-second/style.ts'
import { wideAnswers } from './drafts/wide/answers.ts'
import { widePromises } from './drafts/wide/promises.ts'
import { widePublic } from './drafts/wide/public.ts'
import { wideStyle } from './drafts/wide/style.ts'
import { qualityControl } from './drafts/fourth-independent/quality-control.ts'
import { youngChat } from './drafts/fourth-independent/young-chat.ts'
import { branchAndCorporate } from './drafts/sixth-independent/branch-and-corporate.ts'
import { dodgedQuestions } from './drafts/sixth-independent/dodged-questions.ts'
import { lettersDesk } from './drafts/sixth-independent/letters-desk.ts'
import { neobankChat } from './drafts/sixth-independent/neobank-chat.ts'
import { readerOfSentReplies } from './drafts/sixth-independent/reader-of-sent-replies.ts'
import { claimsLettersEditor } from './drafts/seventh-independent/claims-letters-editor.ts'
import { qualityManager } from './drafts/eighth-independent/quality-manager.ts'
import { complaintsTrainer } from './drafts/seventh-independent/complaints-trainer.ts'
import { chatAuditor } from './drafts/fifth-independent/chat-auditor.ts'
import { claimsSpecialist } from './drafts/fifth-independent/claims-specialist.ts'
import { complaintsEditor } from './drafts/fifth-independent/complaints-editor.ts'

/** Drafts that were written together, before any of them was run. */
export interface Batch {
  readonly name: string
  readonly drafts: readonly LabelledDraft[]
}

/** The labelled drafts first, which the rules were written beside; then what was held out, in the order of its first run. */
export const batches: readonly Batch[] = [
  {
    name: 'labelled drafts',
    drafts: [
      ...unfilledSlotDrafts,
      ...personalDataDrafts,
      ...impliedConsentDrafts,
      ...promiseIncompleteDrafts,
      ...silentMoveDrafts,
      ...pointDrafts,
      ...topicDrafts,
      ...repeatDrafts,
      ...contradictionDrafts,
      ...hidingDrafts,
      ...hardDrafts,
    ],
  },
  { name: 'held out', drafts: heldOutDrafts },
  { name: 'held out, second', drafts: heldOutSecondDrafts },
  { name: 'held out, third', drafts: heldOutThirdDrafts },
  { name: 'held out, fourth', drafts: heldOutFourthDrafts },
  { name: 'held out, fifth', drafts: heldOutFifthDrafts },
  { name: 'held out, sixth', drafts: heldOutSixthDrafts },
  { name: 'held out, seventh', drafts: heldOutSeventhDrafts },
  {
    name: 'fresh, eighth',
    drafts: [
      ...freshImpliedConsentDrafts,
      ...freshPromiseDrafts,
      ...freshSilentMoveDrafts,
      ...freshContradictionDrafts,
      ...freshHidingDrafts,
    ],
  },
  {
    name: 'everyday, ninth',
    drafts: [
      ...everydaySlots,
      ...everydayPersonalData,
      ...everydayPoints,
      ...everydayTopics,
      ...everydayRepeats,
      ...everydayHard,
    ],
  },
  {
    name: 'fresh, tenth',
    drafts: [...freshSecondConsents, ...freshSecondMoves, ...freshSecondContradictions, ...freshSecondHiding],
  },
  { name: 'everyday, eleventh', drafts: [...lastPublic, ...lastAnswers, ...lastRepeats, ...lastHard] },
  { name: 'fresh, twelfth', drafts: lastDrafts },
  { name: 'independent, thirteenth', drafts: [...independentPublic, ...independentPromises, ...independentAnswers] },
  { name: 'wide, fourteenth', drafts: [...widePublic, ...widePromises, ...wideAnswers, ...wideStyle] },
  {
    name: 'wide, fifteenth',
    drafts: [...wideSecondPublic, ...wideSecondPromises, ...wideSecondAnswers, ...wideSecondStyle],
  },
  {
    name: 'independent, sixteenth',
    drafts: [...complaintsDesk, ...plainWords, ...shortChats, ...formalLetters, ...typicalReplies],
  },
  {
    name: 'independent, seventeenth',
    drafts: [...companies, ...acceptance, ...answersToPoints, ...promisesAndConsents],
  },
  { name: 'independent, eighteenth', drafts: [...everydayService, ...byTheTable] },
  { name: 'independent, nineteenth', drafts: [...qualityControl, ...youngChat] },
  { name: 'independent, twentieth', drafts: [...claimsSpecialist, ...complaintsEditor] },
  { name: 'independent, twenty-first', drafts: chatAuditor },
  { name: 'independent, twenty-second', drafts: [...lettersDesk, ...neobankChat, ...dodgedQuestions] },
  { name: 'independent, twenty-third', drafts: [...branchAndCorporate, ...readerOfSentReplies] },
  { name: 'independent, twenty-fourth', drafts: [...complaintsTrainer, ...claimsLettersEditor] },
  { name: 'independent, twenty-fifth', drafts: qualityManager },
]
