/* Fetched in one file after the first screen, as src/ui/lazy-dialog.tsx tells. */

export { Assurances } from './checks/assurances.tsx'
export { ChecksList } from './checks/checks-list.tsx'
export { ChannelTools } from './channels/channel-tools.tsx'
export { PointTools } from './checks/point-tools.tsx'
export { LinkKey } from './checks/link-key.tsx'
export { SmsMeter } from './channels/sms-meter.tsx'
