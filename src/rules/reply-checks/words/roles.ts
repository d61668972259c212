/** Words that open a clause of cause, condition or time. */
export const subordinating = `
  как раз едва если когда пока чтобы потому поскольку ибо поэтому because since if unless when while until
`

/** Words that make the next thing a cause, ground or limit of something else. */
export const governing = `
  из-за из за по через при без для после до ввиду вследствие благодаря согласно против от нужен нужна нужны нужно требуется понадобится need needs by under without after before per due
`

/** A paper, an office, a button: a subject that stands in its name is not what is spoken of. Beginnings. */
export const labels = `
  договор* свидетельств* справк* выписк* заявлени* постановлени* решени* определени* лист* копи* номер* раздел* вкладк* кнопк* меню пункт* отдел* департамент* управлени* служб* бюро агентств* фонд* закон* стать* кодекс*
  реестр* график* анкет* бланк* форм* филиал* реквизит* извещени* акт исполнительн*
  certificate* agreement* statement* letter* department desk section tab button menu team office number law act rules schedule form order
`
