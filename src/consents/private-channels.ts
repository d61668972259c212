import { useIntl } from 'react-intl'
import { channels, publicChannels, type Channel } from '../contract/codes.ts'
import type { Choice } from '../ui/select.tsx'

/** The channels that a consent can come through: never one that strangers read. */
export function usePrivateChannels(): Choice<Channel>[] {
  const intl = useIntl()
  return channels
    .filter((channel) => !publicChannels.includes(channel))
    .map((channel) => ({ value: channel, label: intl.formatMessage({ id: `contract.channel.${channel}` }) }))
}
