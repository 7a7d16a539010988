import type { FieldEntry } from './entry.ts'

/** Field place: where it was, as GeoNames knows it. */
export const PLACE = {
  label: 'Place',
  question: 'In which town, region or country was it?',
  definition:
    "The most specific named place of the event, with its country, position and GeoNames number. Among places of one name the report's other words decide.",
  classes: ['assembly', 'violation', 'response'],
  value:
    'name, ISO 3166-1 alpha-2 country, latitude and longitude (WGS 84), GeoNames number, precision (site, settlement, admin, country); a name that GeoNames does not have stands alone',
  columns: ['place_name', 'place_country', 'place_lat', 'place_lon', 'place_geonames', 'place_precision'],
  examples: [
    ['gathered in St. Petersburg, where the city court ...', 'St. Petersburg, RU, 498817, settlement'],
    ['across Chechnya', 'Chechnya, RU, admin'],
  ],
  notWhen: 'A capital stands for its government ("Moscow denied it"), or the place is where the report was written.',
} as const satisfies FieldEntry
