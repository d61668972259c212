import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { whenIdle } from '../ui/when-idle.ts'

/** While the first screen waits for its data, the browser has time and nothing may use it up. */
const lookAgain = 200

/** Runs the work once the first screen is drawn with all of its data and the browser has nothing better to do. */
export function useWhenQuiet(work: () => void): void {
  const client = useQueryClient()
  useEffect(() => {
    let wanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      await whenIdle()
      if (!wanted) return
      if (client.isFetching() > 0) timer = setTimeout(() => void look(), lookAgain)
      else work()
    }
    void look()
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [client, work])
}
