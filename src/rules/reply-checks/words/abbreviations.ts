/** Words that end in a full stop without ending the sentence. */
export const abbreviations = `
  т п д ст гл пп стр ул им тел моб доб пр просп пер наб кв корп оф руб коп тыс млн млрд см ср напр рис табл
  обл р-н н э др проч прим исп отд зам гр г-н г-жа св акад проф инж
  mr mrs ms dr no nos st vs etc inc ltd dept approx e g i
`
