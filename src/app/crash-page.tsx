import { ConfigError } from './config.ts'
import styles from './page.module.css'

/**
 * Shown when the window itself cannot go on. Texts may be what failed to come, so it carries its own, in both languages.
 * Drafts and letters on their way lie in the browser and are there after a reload.
 */
export function CrashPage({ error, expected = false }: { error: unknown; expected?: boolean }) {
  if (!expected) reportError(error)
  return (
    <main className={styles.page}>
      <div className={styles.card} role="alert">
        {error instanceof ConfigError ? (
          <>
            <h1 className={styles.title}>Окно не настроено</h1>
            <p>
              Файл config.json не читается или содержит ошибку: <code>{error.message}</code>
            </p>
            <p lang="en">
              The window is not configured. config.json is missing or wrong: <code>{error.message}</code>
            </p>
          </>
        ) : (
          <>
            <h1 className={styles.title}>Окно не смогло продолжить</h1>
            <p>Черновики и неотправленные ответы сохранены в этом браузере. Обновите страницу.</p>
            <p lang="en">The window could not go on. Drafts and replies on their way are kept. Reload the page.</p>
          </>
        )}
        <button type="button" className={styles.again} onClick={() => location.reload()}>
          Обновить · Reload
        </button>
      </div>
    </main>
  )
}
