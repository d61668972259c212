import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { personaOperators } from '../../server/session/personas.ts'
import { renderInWindow } from '../../tests/support/render.tsx'
import { NewCaseButton } from './new-case-button.tsx'

const { anna, elena, boris, tatiana, kira } = personaOperators

function open(operator: typeof anna) {
  const onOpen = vi.fn<() => void>()
  renderInWindow(<NewCaseButton onOpen={onOpen} />, { operator })
  return { onOpen, button: screen.getByRole('button', { name: 'Новое обращение' }) }
}

test.each([anna, elena])('A new case is offered to $name, who may open one', async (operator) => {
  const { onOpen, button } = open(operator)
  await userEvent.click(button)
  expect(onOpen).toHaveBeenCalledOnce()
})

test.each([boris, tatiana, kira])('$name, who may not open a case, reads why and opens nothing', async (operator) => {
  const { onOpen, button } = open(operator)
  await userEvent.click(button)
  expect(onOpen).not.toHaveBeenCalled()
  expect(button).toHaveAccessibleDescription('Обращения открывают операторы и старшие операторы.')
})
