import { FormattedMessage, useIntl } from 'react-intl'
import { channels, publicChannels, type Channel } from '../contract/codes.ts'
import { joinNames } from '../ui/class-names.ts'
import { Icon } from '../ui/icon.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './composer.module.css'

/** Through which channel the reply goes. A public one is said loudly: strangers will read it. */
export function ChannelChoice({
  value,
  onChoose,
}: {
  /** Absent while the case is on its way: no channel is named before it is known. */
  value: Channel | undefined
  onChoose: (channel: Channel) => void
}) {
  const intl = useIntl()
  const isPublic = value !== undefined && publicChannels.includes(value)
  return (
    <label className={joinNames(styles.channel, isPublic && styles.public)}>
      {value && <Icon name={value} />}
      <VisuallyHidden>
        <FormattedMessage id="replies.channel" />
      </VisuallyHidden>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value as Channel)}>
        {value === undefined && (
          <option value="" disabled>
            {intl.formatMessage({ id: 'replies.channel.unknown' })}
          </option>
        )}
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {intl.formatMessage({
              id: publicChannels.includes(channel) ? 'replies.channel.public' : `contract.channel.${channel}`,
            })}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </label>
  )
}
