/**
 * Dates that hang on another date of the text. Read on Wednesday 11 March 2020 (Québec); "[…]" is each date, and the
 * values stand in the same order.
 */
export interface AnchorCase {
  readonly marked: string;
  readonly values: readonly string[];
}
const reads = (marked: string, ...values: string[]): AnchorCase => ({ marked, values });

export const ANCHORS_READ_ON = "2020-03-11";

export const ANCHORS: readonly AnchorCase[] = [
  // The day before, the day after.
  reads("Le feu a pris le [3 février 2019]. [La veille], un voisin avait senti du gaz.", "2019-02-03", "2019-02-02"),
  reads("Le feu a pris le [3 février 2019]. [Le lendemain], il fumait encore.", "2019-02-03", "2019-02-04"),
  reads("Élu le [31 décembre 2018], il a démissionné [le lendemain].", "2018-12-31", "2019-01-01"),
  reads("La tempête a frappé [lundi]. Au [surlendemain], la moitié du village attendait le courant.", "2020-03-09", "2020-03-11"),
  reads("Il a plaidé coupable [lundi]. [La veille au soir], il jurait le contraire.", "2020-03-09", "2020-03-08"),
  reads("Elle a quitté Alep le [4 mai 2016]. [Le lendemain matin], sa rue n'existait plus.", "2016-05-04", "2016-05-05"),
  reads("Il s'est présenté le [12 juin 2017] ; [l'avant-veille], son père était mort.", "2017-06-12", "2017-06-10"),
  reads("Ils se sont mariés la [veille de Noël].", "2019-12-24"),
  reads("Tout a rouvert au [lendemain du 6 janvier 2020].", "2020-01-07"),
  reads("Le match du [29 février 2020] a été annulé, celui du [lendemain] aussi.", "2020-02-29", "2020-03-01"),
  // The same day, that day.
  reads("Le [14 mai 2015], la grêle a haché les vignes. [Le même jour], à Mâcon, il faisait soleil.", "2015-05-14", "2015-05-14"),
  reads("Le [14 mai 2015], la grêle a haché les vignes. [Ce jour-là], Paul était à Lyon.", "2015-05-14", "2015-05-14"),
  reads("La digue a cédé le [9 août 2011]. [Cette nuit-là], personne n'a dormi.", "2011-08-09", "2011-08-09"),
  reads("La digue a cédé le [9 août 2011]. [Ce soir-là], le maire a pleuré.", "2011-08-09", "2011-08-09"),
  reads("Le voleur est entré [lundi] à la banque. Il dînait [le soir même] au motel.", "2020-03-09", "2020-03-09"),
  reads("La glace a lâché le [2 mars 2018]. [Le matin même], trois camions l'avaient traversée.", "2018-03-02", "2018-03-02"),
  reads("Sa sœur est née le [3 avril 1950] ; sa cousine, [le même jour].", "1950-04-03", "1950-04-03"),
  // Days, weeks, months, years later or earlier.
  reads("L'usine a brûlé le [20 juin 2013]. [Deux jours plus tard], elle tournait à nouveau.", "2013-06-20", "2013-06-22"),
  reads("L'usine a brûlé le [20 juin 2013]. [Trois semaines plus tard], elle rouvrait.", "2013-06-20", "2013-W28"),
  reads("L'usine a brûlé le [20 juin 2013]. [Quatre mois plus tard], elle rouvrait.", "2013-06-20", "2013-10"),
  reads("L'usine a brûlé le [20 juin 2013]. [Dix ans plus tard], on en parle encore.", "2013-06-20", "2023"),
  reads("L'usine a brûlé en [2009]. [Un an plus tard], elle rouvrait.", "2009", "2010"),
  reads("L'usine a brûlé en [juin 2009]. [Six mois plus tôt], un rapport l'annonçait.", "2009-06", "2008-12"),
  reads("Il a été congédié le [8 mars 2019]. [Trois jours auparavant], on le félicitait.", "2019-03-08", "2019-03-05"),
  reads("Il a été congédié le [8 mars 2019]. [Deux semaines auparavant], on le félicitait.", "2019-03-08", "2019-W08"),
  reads("Il a été congédié en [2017] ; [trois ans auparavant], on le décorait.", "2017", "2014"),
  reads("Le pont a fermé le [5 mai 2014]. [Une semaine plus tard], on l'avait oublié.", "2014-05-05", "2014-W20"),
  reads("Né en [1912], il est mort [quatre-vingts ans plus tard].", "1912", "1992"),
  reads("Arrivée en [1999], elle ouvrait son salon [deux ans après].", "1999", "2001"),
  reads("Elle a pris sa retraite en [2018]. [Un an et demi plus tard], elle s'ennuyait.", "2018", "2019"),
  reads("La mine a fermé en [1984], et la ville [trois décennies plus tard].", "1984", "2014"),
  reads("Le permis a expiré le [1er juillet 2016]. [Douze jours plus tard], le bateau partait.", "2016-07-01", "2016-07-13"),
  reads("Les faits remontent au [28 février 2016] ; il s'est livré [deux jours plus tard].", "2016-02-28", "2016-03-01"),
  // Periods before and after.
  reads("Le parc a ouvert en [2005] et doublé l'[année suivante].", "2005", "2006"),
  reads("Le parc a ouvert en [2005]. L'[année précédente], il n'y avait qu'un champ.", "2005", "2004"),
  reads("On a compté 6 212 trajets en [2018], contre 9 870 l'[année d'avant].", "2018", "2017"),
  reads("En [2011], la ville perd son usine ; l'[année d'après], son hôpital.", "2011", "2012"),
  reads("Le maire est mort en [mai 2012]. Le [mois suivant], on votait.", "2012-05", "2012-06"),
  reads("Le maire est mort en [décembre 2012]. Le [mois suivant], on votait.", "2012-12", "2013-01"),
  reads("Les ventes ont chuté en [avril 2019]. Le [mois précédent], elles montaient.", "2019-04", "2019-03"),
  reads("La grève a éclaté le [7 octobre 2015] et s'est étendue la [semaine suivante].", "2015-10-07", "2015-W42"),
  reads("La grève a éclaté le [7 octobre 2015] ; la [semaine précédente], on négociait encore.", "2015-10-07", "2015-W40"),
  reads("Le pont a été livré en [1966]. [La même année], on rasait l'ancien.", "1966", "1966"),
  reads("Le pont a été livré en [1966]. [Cette année-là], l'hiver fut doux.", "1966", "1966"),
  reads("Le pont a été livré en [juin 1966]. [Le même mois], le traversier partait.", "1966-06", "1966-06"),
  reads("La crue a duré du [3 au 9 mai 2017]. [Le lendemain], on nettoyait.", "2017-05-03/2017-05-09", "2017-05-10"),
  reads("Le festival tient du [3 au 9 août 2017]. [La veille], un feu ouvrira la fête.", "2017-08-03/2017-08-09", "2017-08-02"),
  reads("La première a eu lieu le [vendredi 6 mars]. Le [jour suivant], tout était vendu.", "2020-03-06", "2020-03-07"),
  // Counted from a date that was itself worked out.
  reads("Il est tombé [hier]. [Deux jours plus tôt], il grimpait à l'échelle.", "2020-03-10", "2020-03-08"),
  reads("Il a été élu l'[an dernier]. [Deux ans plus tôt], nul ne le connaissait.", "2019", "2017"),
  reads("Il a été réélu en [novembre dernier]. Le [mois suivant], il partait.", "2019-11", "2019-12"),
  reads("La vente aura lieu le [2 avril]. [La veille], les curieux pourront visiter.", "2020-04-02", "2020-04-01"),
  reads("[Mardi], il pleuvait. [Le lendemain], il neigeait.", "2020-03-10", "2020-03-11"),
  reads("Le permis date de [1998]. [Douze ans plus tard], la Ville l'a révoqué ; l'[année suivante], la cour l'a rétabli.", "1998", "2010", "2011"),
  // A year that opens the sentence rules the months in it.
  reads("En [2011], le lac a débordé ; en [août], il était à sec.", "2011", "2011-08"),
  reads("Le [12 mai 1987], le train déraille ; le [3 juin], on rouvre la voie.", "1987-05-12", "1987-06-03"),
  reads("En [2006], il achète la ferme. En [mars], il la revendait.", "2006", "2006-03"),
  // A year said of something else does not.
  reads("Installé ici depuis [1967], il a fermé boutique le [4 février].", "1967", "2020-02-04"),
  reads("Le club, fondé en [1982], a fêté sa victoire en [janvier].", "1982", "2020-01"),
  reads("Elle est arrivée d'Italie en [1974]. Le [4 février], elle a vendu son commerce.", "1974", "2020-02-04"),
  // Programmes: the weekday that heads a line is one of the days announced.
  reads("La fête se tiendra du [5 au 7 juin].\n\n[Vendredi]\n\nLe bal.\n\n[Dimanche]\n\nLa messe.", "2020-06-05/2020-06-07", "2020-06-05", "2020-06-07"),
  reads("La fête se tiendra les [6 et 7 juin].\n\n[Samedi] : le défilé.", "2020-06-06/2020-06-07", "2020-06-06"),
  // Hours take the day of their sentence, or of the heading.
  reads("Le [samedi 4 avril], la fanfare partira à [14 h].", "2020-04-04", "2020-04-04T14:00"),
  reads("Le feu a éclaté dans la [nuit de lundi à mardi], vers [3 h 20].", "2020-03-09/2020-03-10", "2020-03-10T03:20"),
]; // prettier-ignore

/** Expressions that only look as if they hung on a date. */
export const NO_ANCHOR: readonly string[] = [
  "Il a changé d'avis du jour au lendemain.",
  "C'est une victoire sans lendemain.",
  "Réservez la veille de votre départ.",
  "Il est né le même jour que son frère.",
  "Trois jours après l'incendie, la rue sentait encore la fumée.",
  "Deux ans avant sa mort, il peignait encore.",
  "Il est arrivé plus tard que prévu.",
  "Elle est née deux jours plus tôt que prévu.",
  "Nous en reparlerons plus tard.",
  "Le train est parti dix minutes plus tard.",
  "Quelques années plus tard, on l'oubliait.",
];

export interface UndatedCase {
  readonly marked: string;
  readonly values: readonly string[];
}

/** Read without any date of publication: what the text does not say stays unknown (X), or is no date at all. */
export const UNDATED: readonly UndatedCase[] = [
  reads("La fête aura lieu le [8 juillet] au parc.", "XXXX-07-08"),
  reads("L'école a brûlé le [8 juillet 2011].", "2011-07-08"),
  reads("Les travaux commenceront en [juillet].", "XXXX-07"),
  reads("La salle a fermé en [mars 2004].", "2004-03"),
  reads("Le traversier reprendra du service au [printemps].", "XXXX-21"),
  reads("Les bleuets seront mûrs à l'[été].", "XXXX-22"),
  reads("Le spectacle est reporté à l'[automne].", "XXXX-23"),
  reads("Depuis l'[hiver], la route est fermée.", "XXXX-24"),
  reads("Les profits ont fondu au [deuxième trimestre].", "XXXX-34"),
  reads("Les ventes ont bondi au [premier semestre].", "XXXX-40"),
  reads("La boutique rouvrira à [Noël].", "XXXX-12-25"),
  reads("La boutique rouvrira pour la [Saint-Jean].", "XXXX-06-24"),
  reads("Le bail court du [1er juillet au 30 septembre].", "XXXX-07-01/XXXX-09-30"),
  reads("Il est né au [XIXe siècle], comme son rival.", "18XX"),
  reads("Dans les [années 1970], on y dansait.", "197X"),
  reads("Le [12 mai 1987], le train déraille ; le [3 juin], on rouvre la voie.", "1987-05-12", "1987-06-03"),
  reads("Le pont a cédé en [1951]. [Un an plus tard], on le remplaçait.", "1951", "1952"),
  reads("Le vol a eu lieu le [2 mai 2018], et [le lendemain], tout était vendu.", "2018-05-02", "2018-05-03"),
  reads("La séance aura lieu le [8 juillet à 19 h].", "XXXX-07-08T19:00"),
  reads("QUÉBEC, le [14 mai 2019] – La ministre a visité l'usine [lundi].", "2019-05-14", "2019-05-13"),
  reads("D'ici [2031], le fleuve aura changé.", "../2031"),
  reads("La mairesse a rencontré les riverains lundi."),
  reads("Il a plu toute la semaine dernière, puis hier."),
  reads("Il est parti l'an dernier et reviendra demain soir."),
  reads("Cette fin de semaine, on démonte les gradins."),
  reads("L'hiver dernier, la glace n'a pas pris."),
]; // prettier-ignore
