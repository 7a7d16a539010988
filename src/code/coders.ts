import { actorCoder } from './actor.ts'
import { aboutCoder } from './about.ts'
import { claimCoder } from './claim.ts'
import type { Coder } from './coder.ts'
import { authorisationCoder, authoritiesCoder } from './conduct.ts'
import { arrestedCoder, injuredCoder, killedCoder } from './counts.ts'
import { dateCoder } from './date.ts'
import { demandCoder } from './demand.ts'
import { issueCoder } from './issue.ts'
import { occasionCoder } from './occasion.ts'
import { organiserCoder } from './organiser.ts'
import { participantsCoder } from './participants.ts'
import { placeCoder } from './place.ts'
import { perpetratorCoder, victimCoder } from './roles.ts'
import { siteCoder } from './site.ts'
import { sizeCoder } from './size.ts'
import { speakerCoder } from './speaker.ts'
import { participantViolenceCoder } from './violence.ts'

/** Every coder in the order it runs. Adding a coder is adding a line. */
export const CODERS: readonly Coder[] = [
  dateCoder,
  placeCoder,
  siteCoder,
  sizeCoder,
  arrestedCoder,
  injuredCoder,
  killedCoder,
  participantsCoder,
  organiserCoder,
  speakerCoder,
  perpetratorCoder,
  victimCoder,
  actorCoder,
  demandCoder,
  occasionCoder,
  issueCoder,
  authorisationCoder,
  authoritiesCoder,
  participantViolenceCoder,
  aboutCoder,
  claimCoder,
]
