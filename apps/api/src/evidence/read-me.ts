/** What a bundle is of, and when and by whom it was taken. */
export interface BundleAbout {
  readonly roundId: string;
  readonly code: string;
  readonly takenAt: string;
  readonly takenBy: { readonly id: string; readonly role: string; readonly organisation: string };
}

/** What is in a bundle and how to check it, in Dutch and in English. */
export function readMe({ roundId, code, takenAt, takenBy }: BundleAbout): string {
  const who = `${takenBy.id} (${takenBy.role}, ${takenBy.organisation})`;
  return `BEWIJS VAN AANVRAAG ${code} IN RONDE ${roundId}
Meegenomen op ${takenAt} door ${who}.

Wat erin zit
  contents.json  wat er in deze bundel zit, elke stroom met de hash waarmee zij eindigt, en hoe elke mail vertrok
  facts/         wat er gebeurde: een bestand per stroom, een feit per regel
  handed-in/     wat er binnenkwam, en de bestanden die erbij zaten
  letters/       de brieven, byte voor byte zoals zij zijn bewaard
  SHA256SUMS     de hash van elk bestand

Zelf controleren, zonder ons en zonder internet
  Pak de bundel uit en open check.html in een browser; kies daar deze map.
  Of met Node 20 of nieuwer:  node check/check-folder.mjs
  Alleen de bestanden:        sha256sum -c SHA256SUMS
  Wilt u ook de controle niet vertrouwen: docs/journal-format.md van Ronde zegt hoe een hash wordt berekend.

Wat een keten niet laat zien
  Wie alles in de databank mag, kan een hele stroom opnieuw schrijven. Vergelijk daarom de hash waarmee elke stroom eindigt
  met een eerdere bundel of met de hashes die bij een back-up zijn bewaard. Brieven en mails staan niet in de keten: dat een
  brief dezelfde is, blijkt uit de hash die bij het bewaren is genoteerd.

----

EVIDENCE OF APPLICATION ${code} IN ROUND ${roundId}
Taken on ${takenAt} by ${who}.

What is in it
  contents.json  what is in this bundle, every stream with the hash it ends with, and how each mail left
  facts/         what happened: a file for each stream, a fact on each line
  handed-in/     what came in, and the files that came along
  letters/       the letters, byte for byte as they were kept
  SHA256SUMS     the hash of every file

Check it yourself, without us and without the internet
  Unpack the bundle and open check.html in a browser; choose this folder there.
  Or with Node 20 or newer:  node check/check-folder.mjs
  The files only:            sha256sum -c SHA256SUMS
  If you do not trust the check either: docs/journal-format.md of Ronde says how a hash is computed.

What a chain does not show
  Somebody with every right in the database can write a whole stream anew. Compare the hash each stream ends with with an
  earlier bundle, or with the hashes kept with a backup. Letters and mails do not stand in the chain: that a letter is the
  same shows from the hash that was noted when it was kept.
`;
}
