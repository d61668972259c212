import { FormattedMessage } from 'react-intl'
import { channels, type Channel } from '../contract/codes.ts'
import styles from './library-page.module.css'

/** In which channels a script is said; none chosen means in any. */
export function ChannelChoice({
  chosen,
  onChoose,
}: {
  chosen: readonly Channel[]
  onChoose: (channels: Channel[]) => void
}) {
  const toggle = (channel: Channel) =>
    onChoose(channels.filter((one) => (one === channel ? !chosen.includes(one) : chosen.includes(one))))
  return (
    <fieldset className={styles.channels}>
      <legend>
        <FormattedMessage id="library.form.channels" />
      </legend>
      {channels.map((channel) => (
        <label key={channel}>
          <input type="checkbox" checked={chosen.includes(channel)} onChange={() => toggle(channel)} />
          <FormattedMessage id={`contract.channel.${channel}`} />
        </label>
      ))}
    </fieldset>
  )
}
