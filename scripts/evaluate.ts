import { evaluatePersonalData } from '../tests/evaluation/personal-data.ts'
import { evaluatePoints } from '../tests/evaluation/points.ts'
import { evaluateReplyChecks } from '../tests/evaluation/reply-checks.ts'

// `npm run evaluate`: what the rules find in labelled texts, printed in figures. Fails when a goal is missed.
// `--mistakes` shows the drafts of our own that the reply check reads otherwise than a person.
const showMistakes = process.argv.includes('--mistakes')
const reached = [await evaluatePoints(), evaluateReplyChecks(showMistakes), evaluatePersonalData(showMistakes)]
process.exitCode = reached.every(Boolean) ? 0 : 1
