/** README.md of every package. */
export const READ_ME = `# Events and statements

Made by Dripstone from published reports. \`datapackage.json\` describes the tables for programs (Frictionless Data), \`codebook.csv\`
says what their fields and terms mean.

- \`reports.csv\`: the reports, where to find each and how far people are with it.
- \`events.csv\`: an event as one report tells it, with the values chosen from its statements.
- \`statements.csv\`: what reports say, a value a row, with the words that say so, who says it and how, and whether the event shows it.

## Before you use it

- An allegation is not a fact because it was printed: look at \`basis\` of an event, \`stance\` and \`said_by\` of a statement.
- \`review_state\` and \`judgement\` say what people have looked at. What they rejected is left out.
- An empty cell means that the report is silent, which is something else than a stated none (0).
- \`place_lat\` and \`place_lon\` of an area or a country are only a point inside it: look at \`place_precision\`.
- Cells whose words begin with \`=\`, \`+\`, \`-\` or \`@\` have an apostrophe in front, so that no spreadsheet runs them; take one off to
  have the words as they were.
- Names of people are those that reports published. Think of who could be harmed before you publish them again.

## Licences

The texts of the reports belong to their publishers and are not part of this package; short quotes from them are. Names and positions
of places are from GeoNames (geonames.org), CC BY 4.0. Under which licence the rest may be used, whoever publishes the package has to
say: none is set here.
`
