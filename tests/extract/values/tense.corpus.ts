/**
 * The direction that the verb gives. Read on Wednesday 11 March 2020 (Québec) unless said; "[…]" is the date, and the
 * value beside it what a reader of that day's newspaper understands.
 */
export interface TenseCase {
  readonly value: string;
  readonly marked: readonly string[];
}
const means = (value: string, ...marked: string[]): TenseCase => ({ value, marked });

export const TENSES_READ_ON = "2020-03-11";

export const TENSES: readonly TenseCase[] = [
  // Back: perfect, pluperfect, imperfect, simple past, passive.
  means(
    "2020-03-09",
    "La mairesse a rencontré les riverains [lundi].",
    "Les riverains avaient rencontré la mairesse [lundi].",
    "La mairesse rencontrait les riverains [lundi].",
    "Le pompier sauva deux enfants [lundi].",
    "Deux enfants ont été sauvés [lundi] par un voisin.",
    "Le vieux chalet s'est effondré [lundi] sous la neige.",
    "Elle est devenue présidente du club [lundi].",
    "La doyenne du village est morte [lundi] à l'hôpital.",
    "[Lundi], le conseil a refusé la dérogation.",
    "[Lundi soir], les élus ont tranché en deux minutes.",
    "Le rapport dévoilé [lundi] blâme le ministère.",
    "Une étude parue [lundi] dans une revue suisse le confirme.",
    "Arrêté [lundi], le suspect nie tout.",
    "Réunis [lundi] à Matane, les pêcheurs ont voté la grève.",
    "L'entente, signée [lundi], vaut pour trois ans.",
    "Le juge aurait reçu des menaces [lundi].",
    "Selon la police, l'homme serait tombé [lundi] dans la rivière.",
    "Après avoir gagné [lundi], les Mustangs ont perdu deux joueurs.",
    "Le maire venait d'arriver [lundi] quand le toit a cédé.",
    "La rivière débordait déjà [lundi].",
    "Les deux équipes se sont affrontées [lundi].",
    "C'est la conclusion à laquelle le coroner est arrivé [lundi].",
    "Le camion est reparti à vide [lundi].",
    "La pluie tombée [lundi] a sauvé les semis.",
  ),
  // Ahead: future, going to, modals, expectation, promise with what comes after it.
  means(
    "2020-03-16",
    "La mairesse rencontrera les riverains [lundi].",
    "Les riverains vont rencontrer la mairesse [lundi].",
    "Le procès doit reprendre [lundi] à Rimouski.",
    "Le juge doit d'abord entendre la victime [lundi].",
    "La séance sera retransmise [lundi].",
    "Une décision est attendue [lundi].",
    "Une rencontre est prévue [lundi] avec le ministre.",
    "La réunion prévue [lundi] s'annonce longue.",
    "L'audience a été reportée à [lundi].",
    "L'audience est fixée à [lundi].",
    "Le conseil a promis de trancher [lundi].",
    "La ministre s'est engagée à répondre [lundi].",
    "Le syndicat a convoqué ses membres [lundi].",
    "L'usine rouvrira ses portes [lundi], a précisé la porte-parole.",
    "[Lundi], les élèves rentreront en classe.",
    "Elle compte déposer sa plainte [lundi].",
    "Le directeur espère conclure la vente [lundi].",
    "Le premier ministre s'apprête à parler [lundi].",
    "On saura [lundi] si la glace tient.",
    "Prochaine séance : [lundi].",
    "Prochain match à Baie-Comeau, [lundi].",
    "Le pont est fermé jusqu'à [lundi].",
    "Le festival se poursuit jusqu'à [lundi].",
    "Inscrivez-vous avant [lundi].",
    "Nous voterons [lundi].",
  ),
  // The present announces.
  means(
    "2020-03-12",
    "Les Remparts reçoivent Shawinigan [jeudi].",
    "La boulangère ouvre sa boutique [jeudi].",
    "Le quart de nuit reprend [jeudi].",
    "Une veillée a lieu [jeudi] à l'église.",
    "Le navire part [jeudi] pour Natashquan.",
    "La chorale chante [jeudi] à la cathédrale.",
    "Le musée inaugure [jeudi] sa nouvelle aile.",
    "Les inscriptions se terminent [jeudi].",
    "Le bail qui expire [jeudi] ne sera pas renouvelé.",
  ),
  // Months and days of the year.
  means(
    "2019-11",
    "L'usine a fermé en [novembre].",
    "Depuis [novembre], la route est coupée.",
    "Le permis accordé en [novembre] a été contesté.",
    "Le club avait recruté son gardien en [novembre].",
    "La tempête de [novembre] a emporté le quai.",
  ),
  means(
    "2020-11",
    "L'usine fermera en [novembre].",
    "Le chantier doit commencer en [novembre].",
    "Les travaux dureront jusqu'en [novembre].",
    "La ministre promet une réponse en [novembre].",
    "Le conseil a annoncé pour [novembre] un centre de jour.",
    "L'ouverture est prévue pour [novembre].",
    "Il veut vendre la ferme en [novembre].",
    "Les élections de [novembre] seront serrées.",
    "La première aura lieu en [novembre] à Gatineau.",
  ),
  means(
    "2020-05-14",
    "Le bail échoit le [14 mai].",
    "L'accusé reviendra en cour le [14 mai].",
    "L'audience a été reportée au [14 mai].",
    "À neuf semaines du scrutin du [14 mai], rien n'est joué.",
    "Le Regroupement invite la population à une soirée le [14 mai].",
    "La médiathèque accueillera les lecteurs le [14 mai], a ajouté le directeur.",
    "La fabrique veut vendre l'orgue avant le [14 mai].",
    "Il a obtenu un sursis jusqu'au [14 mai].",
  ),
  means(
    "2019-05-14",
    "L'accord a été conclu le [14 mai].",
    "Le chat avait disparu le [14 mai].",
    "L'enfant serait né le [14 mai].",
  ),
  // Seasons: winter is of the year it begins in.
  means(
    "2020-22",
    "[Cet été], la rue sera piétonne.",
    "Elle rouvrira à l'[été].",
    "La troupe partira en tournée [cet été].",
  ),
  means(
    "2019-23",
    "La récolte de l'[automne dernier] a été maigre.",
    "Depuis l'[automne], la salle est pleine.",
  ),
  means(
    "2020-23",
    "[Cet automne], les loyers grimperont.",
    "La fusion se fera à l'[automne].",
    "Le livre paraîtra avant l'[automne].",
  ),
];
