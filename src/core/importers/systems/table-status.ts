import type { Status } from '#src/core/model/slot.ts';
import { foldText } from '#src/core/text/fold.ts';

/** What a cell under "Status" or "Decision" means: a status, or a proposal that is not accepted. */
export type RowStatus = Status | 'left-out';

/**
 * Words for each meaning, folded; in English, German, French, Spanish, Portuguese, and Italian. Of several words in one
 * cell, the first meaning counts: what was "Accepted, then withdrawn" is withdrawn.
 */
const words: readonly (readonly [RowStatus, RegExp])[] = [
  [
    'left-out',
    whole(
      'not accepted|reject(?:ed|ion)?|desk reject(?:ed)?|declined?|withdrawn?|withdrew|wait ?list(?:ed)?|waiting list|reserve|draft|submitted|pending|under review|in review|undecided|nominated|accept queue|decline queue|deleted',
      'nicht angenommen|abgelehnt|ablehnung|zuruckgezogen|warteliste|nachrucker|entwurf|eingereicht|in prufung',
      'non (?:accepte|retenu)e?s?|refusee?s?|rejetee?s?|declinee?s?|retiree?s?|liste d ?attente|en attente|brouillon|soumise?s?',
      'no aceptad[oa]|rechazad[oa]|declinad[oa]|retirad[oa]|lista de espera|en espera|borrador|enviad[oa]|pendiente|en revision',
      'nao aceit[oa]|rejeitad[oa]|recusad[oa]|rascunho|submetid[oa]|pendente',
      'non accettat[oa]|rifiutat[oa]|respint[oa]|ritirat[oa]|lista d ?attesa|in attesa|bozza',
    ),
  ],
  [
    'cancelled',
    whole(
      'cancell?ed|cancell?ation|called off',
      'abgesagt|entfallt|fallt aus|storniert|gestrichen',
      'annulee?s?',
      'cancelad[oa]|anulad[oa]|suspendid[oa]',
      'annullat[oa]|cancellat[oa]',
    ),
  ],
  [
    'tentative',
    whole(
      'tentative(?:ly)?|provisional(?:ly)?|to be confirmed|tbc|unconfirmed|not confirmed',
      'vorlaufig|unter vorbehalt|unbestatigt|nicht bestatigt|noch offen',
      'provisoire|a confirmer|sous reserve',
      'provisional|por confirmar|a confirmar|provisori[oa]',
      'da confermare|provvisori[oa]',
    ),
  ],
  [
    'confirmed',
    whole(
      'accept(?:ed)?|confirm(?:ed)?|approved|scheduled|published|selected',
      'angenommen|akzeptiert|bestatigt|zugesagt',
      'acceptee?s?|confirmee?s?|validee?s?|retenue?s?|programmee?s?',
      'aceptad[oa]|confirmad[oa]|aprobad[oa]|seleccionad[oa]',
      'aceit[oa]|aprovad[oa]',
      'accettat[oa]|confermat[oa]|approvat[oa]',
    ),
  ],
];

function whole(...languages: readonly string[]): RegExp {
  return new RegExp(String.raw`(?:^|\s)(?:${languages.join('|')})(?=\s|$)`);
}

/** Nobody explains a status at greater length. */
const mostCharacters = 200;

/** The meaning of a status that somebody wrote; undefined if no word of it is known. */
export function readStatus(cell: string): RowStatus | undefined {
  const written = cell.slice(0, mostCharacters);
  // "Confirmed (draft of the slides is here)" is confirmed.
  return meaningOf(written.replace(/\(.*$/su, '')) ?? meaningOf(written);
}

function meaningOf(text: string): RowStatus | undefined {
  const folded = foldText(text);
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
}
