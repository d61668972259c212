import type { LabelledDraft } from '../../labelled-draft.ts'
import { about } from '../about.ts'

const { breaks, near } = about('hard-to-read')

export const lastHard: readonly LabelledDraft[] = [
  breaks('Приостановление расходных операций осуществлено на основании поступившего постановления о наложении ареста.'),
  breaks('Оформление замены карты возможно при условии подтверждения факта утраты ранее выданной карты.'),
  breaks(
    'Начисление неустойки произведено в соответствии с условиями договора вследствие ненадлежащего исполнения обязательства.',
  ),
  breaks('Сведения, содержащиеся в представленной справке, не позволяют установить размер получаемого дохода.'),
  breaks(
    'Вынуждены сообщить о невозможности удовлетворения изложенной в обращении просьбы ввиду отсутствия правовых оснований.',
  ),
  breaks(
    'Я проверил оба платежа, которые вы назвали, и вижу, что тот, который прошёл в среду, вернулся, потому что у получателя сменился счёт, о чём он вас, наверное, не предупредил, а тот, который вы отправили в четверг, дошёл, хотя счёт был тот же самый.',
  ),
  breaks('Идентификация пройдена по УПРИД, однако в ЕБК и АБС профиль не обновлён.'),
  breaks(
    'Disbursement of the compensation is contingent upon submission of documentation in support of the amounts claimed.',
  ),
  breaks(
    'The restriction was imposed in accordance with the applicable legislation pending the provision of clarification by the account holder.',
  ),
  breaks(
    'Kindly be advised that rectification of the discrepancy shall be effected subsequent to reconciliation of the ledger.',
  ),
  near('Арест наложили приставы. Снимут его, когда вы заплатите штраф: 3 200 рублей.'),
  near('Карту заменим, если вы скажете, что старая потеряна. Сказать можно прямо здесь.'),
  near('Пеня 40 рублей за два дня: платёж пришёл 12-го вместо 10-го.'),
  near('В справке нет суммы дохода. Попросите бухгалтерию вписать её и пришлите фото.'),
  near('Помочь не можем: закон разрешает это только нотариусу.'),
  near('Проверил оба платежа. Первый вернулся: у получателя новый счёт. Второй дошёл.'),
  near(
    'Чтобы открыть счёт, нужны:\n1) паспорт;\n2) ИНН;\n3) устав;\n4) приказ о назначении директора;\n5) печать, если она есть.',
  ),
  near('We pay when we see the bill from the garage. A photo of it is enough.'),
  near('The account is frozen until you tell us where the 9,000 euros came from.'),
  near('The figures did not match because one payment was counted twice. We fixed it today.'),
]
