import { NCTV_LETTERHEAD, type LetterFrameData } from './letter-frame.js';
import { REGULATION_2022 } from './regulation.js';

const { sender, signature } = NCTV_LETTERHEAD;

/** The frame of a sample letter to Gouda. */
export const sampleFrame = (letterDate: string, caseReference: string): LetterFrameData => ({
  rehearsal: false,
  year: 2022,
  sender: { ...sender, postalAddress: [...sender.postalAddress], visitingAddress: [...sender.visitingAddress] },
  addressee: {
    organisation: 'College van burgemeester en wethouders van Gouda',
    office: 'afdeling Openbare Orde en Veiligheid',
    addressLines: ['Postbus 1086', '2800 BB Gouda'],
  },
  letterDate,
  caseReference,
  yourReference: 'GM0513-2022-1',
  regulation: REGULATION_2022,
  signature,
});
