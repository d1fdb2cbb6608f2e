/** Months, seasons, years and what they are cut into, by value; read on Saturday 22 August 2020 in Canada unless said. */
import { anchored, on, readOn, stated, type DateCase, type DateSentence } from "./date-case.js";

export const MONTHS: readonly DateCase[] = [
  stated("2017-11", "month", "L'usine a fermé en [novembre 2017].", "Le gel de [novembre 2017] a tout détruit.", "Depuis [novembre 2017], la cloche est muette.", "BILAN DE [NOVEMBRE 2017]",
    "L'étude parue en [nov. 2017] le confirme.", "Le taux du [mois de novembre 2017] a surpris.", "Il a été élu à la [mi-novembre 2017].", "L'entente, conclue [fin novembre 2017], tient toujours.", "Le [début de novembre 2017] a été doux.", "La neige est arrivée à la [fin de novembre 2017].",
    "La grève a éclaté au [début du mois de novembre 2017].", "Le sondage a été mené au [milieu de novembre 2017].", "Les chiffres de [novembre de 2017] sont faux."),
  anchored("2020-04", "month", "Les commerces ont fermé en [avril].", "Les commerces ont fermé en [avril dernier].", "Elle est sans emploi depuis [avril].", "Il a tout perdu en [avril de cette année].", "Le pire est passé à la [mi-avril].", "Elle a accouché [fin avril].", "Le refuge a été inondé à la [fin d'avril].", "Au [mois d'avril], le village était désert.", "Les hirondelles sont revenues au [début d'avril].", "On l'a opéré au [début du mois d'avril]."),
  anchored("2021-02", "month", "Le musée rouvrira en [février].", "Le musée rouvrira en [février prochain].", "Le musée rouvrira [fin février]."),
  anchored("2020-11", "month", "Les cours commenceront en [novembre].", "La livraison est prévue [fin novembre].", "Il faudra attendre la [mi-novembre].", "Le vote se tiendra à la [fin de novembre]."),
  on("2019-03", "month", "Elle s'est retirée en [mars de l'an dernier].", "Le rapport de [mars 2019] dort sur une tablette.", "L'avalanche de [mars de l'année dernière] a tué trois skieurs."),
  on("../2021-03", "month", "D'ici [mars 2021], 200 logements seront livrés.", "Le quai doit être refait d'ici la [fin de mars 2021]."),
  on("../2020-12", "month", "D'ici [décembre], le pont sera repeint.", "D'ici la [fin décembre], deux écoles fermeront."),
  on("2020-07", "month", "Le chômage a reculé le [mois dernier].", "Les ventes du [mois passé] ont bondi.", "La marina était pleine pendant les [vacances de la construction]."),
  on("2020-09", "month", "La taxe augmentera le [mois prochain].", "Les inscriptions se feront au [début du mois prochain].", "On votera à la [fin du mois prochain]."),
  on("2020-08", "month", "Le prix de l'essence a monté [ce mois-ci].", "Le bail échoit à la [fin du mois].", "En [fin de mois], le frigo est vide.", "Depuis le [début du mois], 14 chevreuils ont été heurtés.", "Le [mois d'août] a été sec."),
  anchored("2020-06/2020-08", "interval", "Le quai a été fermé de [juin à août].", "Entre [juin et août], le prix du bois a doublé."),
  anchored("2020-09/2020-11", "interval", "Les cours se donneront de [septembre à novembre]."),
  stated("2019-10/2020-02", "interval", "Les sondages menés d'[octobre 2019 à février 2020] le montrent.", "Entre [octobre 2019 et février 2020], 30 cas ont été signalés.", "Le poste a été vacant d'[octobre 2019 à février 2020]"),
  stated("2018-03/2018-05", "interval", "Il a voyagé de [mars à mai 2018].", "Entre [mars et mai 2018], la rivière a débordé trois fois."),
  readOn("2009-01-12", "2009-05", "month", "La bibliothèque ouvrira en [mai].", "Le pont sera livré [fin mai]."),
  readOn("2009-01-12", "2008-12", "month", "La vente a été conclue en [décembre].", "Les ventes de [décembre] ont déçu.", "La patinoire a ouvert à la [mi-décembre]."),
  readOn("2025-07-03", "2025-07", "month", "On étouffe en [ce début de juillet].", "[Ce mois-ci], tout est au ralenti."),
]; // prettier-ignore

export const SEASONS: readonly DateCase[] = [
  stated("2021-22", "season", "Le train roulera à l'[été 2021].", "La mine fermera à la [fin de l'été 2021].", "L'[été 2021] sera chargé.", "L'ouverture est prévue pour l'[été 2021]."),
  stated("2017-21", "season", "Les crues du [printemps 2017] ont laissé des traces.", "Au [printemps de 2017], 5000 résidences étaient inondées.", "Depuis le [printemps 2017], la rue est barrée."),
  stated("2018-24", "season", "L'[hiver 2018-2019] a été rude.", "Pendant l'[hiver 2018], les écoles ont fermé."),
  anchored("2019-23", "season", "L'[automne dernier], il a abattu un orignal.", "La chasse de l'[automne dernier] a été bonne.", "Les arbres plantés l'[automne passé] sont morts."),
  anchored("2020-23", "season", "Le parc sera inauguré [cet automne].", "Le parc sera inauguré l'[automne prochain].", "Le vaccin sera offert à l'[automne].", "La route sera asphaltée au [début de l'automne].", "Les citoyens seront consultés à la [fin de l'automne]."),
  anchored("2020-22", "season", "Le camping affiche complet [cet été].", "Les travaux se termineront à la [fin de l'été].", "Depuis le [début de l'été], cinq personnes se sont noyées."),
  anchored("2021-21", "season", "Le toit sera refait au [printemps].", "La glissade rouvrira le [printemps prochain]."),
  on("../2020-23", "season", "D'ici l'[automne], la tour sera démolie.", "D'ici la [fin de l'automne], tout sera fini."),
]; // prettier-ignore

export const YEARS: readonly DateCase[] = [
  stated("2014", "year", "La fusion remonte à [2014].", "La centrale a été construite en [2014].", "Le budget de [2014] prévoyait un surplus.", "Depuis [2014], la caserne est vide.", "Jusqu'en [2014], un bac faisait la navette.", "Il a été réélu [fin 2014].", "Le virage amorcé [début 2014] a réussi.", "Elle a gagné l'édition [2014] du concours.", "La récolte [2014] a été exceptionnelle.", "La vigne a gelé à la [fin de 2014].", "Le récit commence au [début de 2014].", "Les élections de [2014] ont tout changé.", "Dès [2014], l'équipe l'avait repéré.",
    "Le rapport annuel [2014] en fait état.", "Avant [2014], on payait comptant.", "Après [2014], plus rien.", "Le millésime [2014] se garde bien.", "L'année [2014] fut noire."),
  stated("1902", "year", "Le magasin fondé en [1902] ferme ses portes.", "L'église date de [1902].", "Une carte de [1902] le prouve.", "Le village incorporé en [1902] n'existe plus."),
  stated("1534", "year", "Cartier y plante une croix en [1534].", "Depuis [1534], le nom n'a pas changé."),
  on("2019", "year", "Le déficit a doublé l'[an dernier].", "Le parc a accueilli 10 000 visiteurs l'[année dernière].", "Au [début de l'an dernier], il vivait encore à Laval.", "Elle a obtenu son diplôme à la [fin de l'année dernière].", "Les pluies de l'[an passé] ont tout emporté."),
  on("2020", "year", "[Cette année], le défilé est virtuel.", "L'équipe doit trouver 2 M$ avant la [fin de l'année].", "Depuis le [début de l'année], 12 commerces ont fermé.", "Le poste sera pourvu en [fin d'année].", "Les ventes ont chuté en [début d'année].", "Le rapport de l'[année en cours] est attendu."),
  on("2021", "year", "Les impôts augmenteront l'[an prochain].", "Le viaduc sera démoli l'[année prochaine].", "La grève pourrait durer jusqu'au [début de l'an prochain].", "La mine ouvrira [fin 2021]."),
  on("../2030", "year", "Le réseau sera carboneutre d'ici [2030].", "D'ici à [2030], il faudra 5000 infirmières.", "D'ici la [fin de 2030], trois réacteurs fermeront."),
  on("../2020", "year", "D'ici la [fin de l'année], 55 postes seront ouverts."),
  stated("2021/2022", "interval", "L'année scolaire [2021-2022] sera longue.", "Le budget [2021-2022] prévoit un gel.", "La saison [2021-22] commencera en retard.", "L'exercice [2021/2022] sera déficitaire."),
  stated("2003/2012", "interval", "Maire de [2003 à 2012], il a tout vu.", "Entre [2003 et 2012], la population a fondu.", "Le gouvernement ([2003-2012]) avait promis une loi.", "Son mandat [2003-2012] reste controversé."),
  stated("1914/1918", "interval", "La guerre de [1914-1918] a pris ses deux fils.", "Le monument aux morts de [1914-1918] a été restauré."),
  stated("192X", "decade", "La maison a été construite dans les [années 1920].", "La mode des [années 1920] revient.", "L'immeuble des [années vingt] sera rasé."),
  stated("198X", "decade", "Dans les [années 80], on fumait au bureau.", "Depuis les [années 1980], la mer a reculé.", "La musique des [années quatre-vingt] a ses fidèles.", "Au cours de la [décennie 1980], la mine employait 900 hommes."),
  stated("201X", "decade", "Les [années 2010] ont été les plus chaudes."),
  stated("16XX", "century", "Le fort du [XVIIe siècle] sera fouillé.", "Au [17e siècle], la fourrure valait de l'or.", "Le manoir du [dix-septième siècle] est à vendre."),
  stated("19XX", "century", "Au [XXe siècle], la ville a triplé.", "La grande crise du [20e siècle] commence là.", "Les guerres du [vingtième siècle] l'ont hantée."),
  stated("12XX", "century", "Une chapelle du [XIIIe siècle] a été pillée.", "Le pont du [13e siècle] a tenu."),
]; // prettier-ignore

export const PARTS: readonly DateCase[] = [
  stated("2019-34", "quarter", "Au [deuxième trimestre de 2019], les profits ont fondu.", "Les résultats du [2e trimestre 2019] rassurent.", "Le [deuxième trimestre 2019] a été faible."),
  stated("2021-33", "quarter", "Le tablier sera posé au [premier trimestre de 2021].", "Les livraisons sont prévues au [1er trimestre 2021].", "L'usine ouvrira au [premier trimestre 2021]."),
  stated("2018-36", "quarter", "Au [quatrième trimestre de 2018], 40 emplois ont disparu.", "Le [4e trimestre de 2018] a été record."),
  anchored("2020-34", "quarter", "Les ventes ont reculé de 30 % au [deuxième trimestre].", "L'entreprise a perdu 2 M$ au [2e trimestre]."),
  stated("2017-41", "halfyear", "Au [second semestre de 2017], la dette a gonflé.", "Le [deuxième semestre 2017] a été difficile.", "Le bénéfice du [2e semestre 2017] a triplé."),
  stated("2022-40", "halfyear", "La ligne sera mise en service au [premier semestre 2022].", "Le déménagement se fera au [1er semestre de 2022]."),
  on("2020-W33", "week", "Le conseil a tranché la [semaine dernière].", "La [semaine passée], il pleuvait.", "La [semaine du 10 août] a été torride.", "Le client s'est plaint [il y a une semaine].", "La vague de chaleur de la [semaine dernière] a tué."),
  on("2020-W35", "week", "Les résultats sortiront la [semaine prochaine].", "L'école rouvrira au [début de la semaine prochaine].", "Les travaux commenceront la [semaine du 24 août].", "La reprise se fera dans la [semaine du lundi 24 août]."),
  on("2020-W34", "week", "Trois chalets ont été cambriolés [cette semaine].", "Le maire l'a appris en [début de semaine].", "En [milieu de semaine], le fleuve a débordé.", "Depuis le [début de la semaine], on étouffe."),
  stated("2018-W41", "week", "Les cours ont été suspendus la [semaine du 8 octobre 2018]."),
  stated("2021-W06", "week", "Les élèves skieront la [deuxième semaine de février 2021]."),
  on("2020-09-05/2020-09-06", "weekend", "Le salon ouvre le [premier week-end de septembre].", "La chasse commence la [première fin de semaine de septembre]."),
  on("2020-09-16/2020-09-30", "interval", "Le chantier sera fermé la [deuxième quinzaine de septembre].", "Il sera de retour dans la [seconde quinzaine de septembre]."),
  stated("2021-04-01/2021-04-15", "interval", "On sème dans la [première quinzaine d'avril 2021]."),
]; // prettier-ignore

export const DISTANCES: readonly DateCase[] = [
  on("2017", "year", "Il a vendu sa ferme [il y a trois ans].", "[Il y a trois ans], la mer était ici.", "La mine a fermé [voilà trois ans].", "Elle est partie [il y a environ trois ans]."),
  on("1970", "year", "Le barrage a été construit [il y a cinquante ans].", "[Il y a une cinquantaine d'années], on y dansait."),
  on("2020-05", "month", "Le couple s'est marié [il y a trois mois].", "La digue a cédé [il y a à peine trois mois]."),
  on("2020-W31", "week", "[Il y a trois semaines], le puits était à sec.", "Le chien a disparu [il y a trois semaines]."),
  on("2020-08-19", "day", "Le voilier a quitté le port [il y a trois jours].", "[Il y a trois jours], il dormait dehors."),
  on("2020-08-20", "day", "Le feu a commencé [il y a 48 heures]."),
  on("2025", "year", "[Dans cinq ans], la forêt aura disparu.", "Le métro sera prêt [dans cinq ans]."),
  on("2020-10", "month", "Il sera jugé [dans deux mois].", "[Dans deux mois], la neige sera là."),
  on("2020-W36", "week", "La réponse viendra [dans deux semaines]."),
  on("2020-08-25", "day", "Le colis arrivera [dans trois jours]."),
  on("../2022", "year", "Le quai sera refait [d'ici deux ans].", "[D'ici deux ans], tout sera payé."),
  on("../2020-W37", "week", "Le maire veut une réponse [d'ici trois semaines]."),
  on("../2020-09-01", "day", "Il doit quitter les lieux [d'ici dix jours]."),
  on("../2021-02", "month", "Le bac sera réparé [d'ici six mois]."),
]; // prettier-ignore

export const PERIOD_SENTENCES: readonly DateSentence[] = [
  { marked: "Les chiffres de [mai], de [juin] et de [juillet] sont bons.", values: ["2020-05", "2020-06", "2020-07"] },
  { marked: "Fondée en [1948], fermée en [1987], l'usine a rouvert l'[an dernier].", values: ["1948", "1987", "2019"] },
  { marked: "Les éditions de [2017] et de [2019] ont attiré 3000 coureurs.", values: ["2017", "2019"] },
  { marked: "Le parc ouvrira au [printemps] et la plage, à l'[été 2021].", values: ["2021-21", "2021-22"] },
  { marked: "Les travaux s'étaleront de l'[été 2021 à l'automne 2023].", values: ["2021-22/2023-23"] },
]; // prettier-ignore
