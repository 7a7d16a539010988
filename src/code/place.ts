import type { PlaceFound } from '../text/found.ts'
import { within } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isInClause } from './event/locate.ts'
import { rankFound } from './rank-found.ts'

/** The place of an event: the one that its own clauses name oftenest; failing that, the report's first: dateline, headline, opening. */
export const placeCoder: Coder<'place'> = {
  name: 'rules',
  field: 'place',
  code: (draft) => draft.events.flatMap((event) => placesOf(draft, event)),
}

function placesOf(draft: Draft, event: DraftEvent): readonly Said<'place'>[] {
  const own = event.members.flatMap((member) => {
    const { place } = member
    return place?.value.country === undefined
      ? []
      : [{ found: place, trigger: member.trigger, isClose: isInClause(member.trigger, place) }]
  })
  const finer = own.filter((one) => one.found.value.precision !== 'country')
  const close = finer.filter((one) => one.isClose)
  const [best] = rankFound(close.length > 0 ? close : finer, keyOf)
  if (best) return agreeing(event, { best, all: finer.map((one) => one.found) })
  const near = event.isBackground ? undefined : beside(draft, event)
  if (near && own.every((one) => one.found.value.country === near.value.country))
    return [said(event, near, 'place.beside')]
  const [country] = rankFound(own, keyOf)
  if (country) return agreeing(event, { best: country, all: own.map((one) => one.found) })
  const isNews =
    !event.isBackground &&
    (event.class === 'assembly' ||
      (event.class === 'violation' && !draft.events.some((one) => one.class === 'assembly')))
  const opening = isNews ? openingPlace(draft) : undefined
  return opening ? [said(event, opening, 'place.opening')] : []
}

function keyOf(found: PlaceFound): string {
  return String(found.value.geonames ?? found.value.name)
}

function agreeing(
  event: DraftEvent,
  options: { readonly best: PlaceFound; readonly all: readonly PlaceFound[] },
): readonly Said<'place'>[] {
  const same = options.all.filter((found) => keyOf(found) === keyOf(options.best))
  return [...new Map(same.map((found) => [found.start, found])).values()].map((found) =>
    said(event, found, 'place.clause'),
  )
}

function said(event: DraftEvent, found: PlaceFound, rule: string): Said<'place'> {
  return { event: event.id, field: 'place', value: found.value, evidence: [found], rule }
}

function beside(draft: Draft, event: DraftEvent): PlaceFound | undefined {
  for (const member of event.members) {
    const { sentence } = member.trigger
    for (const index of [sentence.index - 1, sentence.index + 1]) {
      const neighbour = draft.reading.sentences[index]
      if (neighbour?.block !== sentence.block) continue
      const found = within(draft.reading.places, neighbour).find(
        (one) => one.as === 'place' && one.value.precision === 'settlement',
      )
      if (found) return found
    }
  }
  return undefined
}

function openingPlace(draft: Draft): PlaceFound | undefined {
  const literal = draft.reading.places.filter((found) => found.as === 'place' && found.value.country !== undefined)
  const settlement = literal.find(
    (found) => found.value.precision === 'settlement' || found.value.precision === 'admin',
  )
  const opening = draft.reading.sentences.find((sentence) => sentence.role === 'paragraph')?.end ?? 0
  if (settlement && settlement.end <= opening) return settlement
  return literal.find((found) => found.end <= opening) ?? settlement
}
