import { REFUSAL_GROUND_WORDS } from './code-words.js';
import type { LetterData } from './letter-kinds.js';
import { sampleFrame } from './sample-frame.js';

/** A sample of the letter before a refusal on facts that the applicant did not give. */
export const SAMPLE_INTENDED_REFUSAL: LetterData<'intended-refusal'> = {
  ...sampleFrame('2021-12-01', 'VG-2022-0008-06'),
  applicant: { municipality: 'Gouda', partners: ['Krimpenerwaard', 'Waddinxveen'] },
  receivedOn: '2021-10-14',
  lines: [{ title: 'Sleutelfigurennetwerk wijken', component: 'NETWORKS', requestedCents: 5_076_300 }],
  ground: REFUSAL_GROUND_WORDS.NOT_NECESSARY,
  reasons: ['Het jaarverslag van de regio zegt dat de aanpak is beëindigd.'],
  viewsDueOn: '2021-12-15',
};
