/** Ends of file and host names: the full stop before them joins ("example.com", "report.pdf"). */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'com org net info gov edu uk co ru de fr eu io tv us ca au in biz int mil doc pdf xls jpg png html htm php txt js'.split(
    ' ',
  ),
)
