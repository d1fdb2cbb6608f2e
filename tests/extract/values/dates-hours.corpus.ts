/** Hours by value, alone, with their day, as spans; read on Saturday 22 August 2020 in Canada. */
import { on, readOn, type DateCase, type DateSentence } from "./date-case.js";

export const HOURS: readonly DateCase[] = [
  on("2020-08-26T19:30", "time",
    "La consultation aura lieu [mercredi à 19 h 30].", "La consultation aura lieu [mercredi à 19h30].", "La consultation aura lieu [mercredi, à 19 h 30].", "La consultation aura lieu [mercredi, 19 h 30].", "La consultation aura lieu [mercredi 19 h 30].",
    "La consultation aura lieu le [26 août à 19 h 30].", "La consultation aura lieu le [mercredi 26 août à 19 h 30].", "La consultation aura lieu le [mercredi 26 août, à 19 h 30].", "La consultation aura lieu le [mercredi 26 août, 19 h 30].", "La consultation aura lieu [mercredi dès 19 h 30].",
    "La consultation aura lieu [mercredi soir à 19 h 30].", "La consultation aura lieu [mercredi prochain à 19 h 30].", "La consultation se tiendra [mercredi à 19:30], à la salle Desjardins.", "La consultation aura lieu à [19 h 30, mercredi].", "La consultation aura lieu à [19 h 30 le 26 août].", "La consultation aura lieu [mercredi à 7 h 30 du soir]."),
  on("2020-08-20T07:48", "time", "Il était [7 h 48, jeudi], quand le mur est tombé.", "Le mur est tombé [jeudi à 7 h 48].", "Le mur est tombé [jeudi vers 7 h 48].", "Le mur est tombé le [20 août vers 7 h 48].", "Le mur est tombé [jeudi matin à 7 h 48].", "À [7 h 48 jeudi], le mur est tombé."),
  on("2020-08-21T16:00", "time", "L'appel est entré [hier à 16 h].", "L'appel est entré [hier vers 16 h].", "L'appel est entré [hier à 16 heures].", "L'appel est entré [hier, vers 16 h].", "L'appel est entré [hier à seize heures].", "L'appel est entré [hier à 4 heures de l'après-midi].", "L'appel est entré [hier après-midi, vers 4 heures].", "L'appel est entré [vendredi à 16 heures précises]."),
  on("2020-08-21T12:00", "time", "Le robinet a été coupé [hier midi].", "Le robinet a été coupé [vendredi à midi].", "Le robinet a été coupé [hier à 12 h]."),
  on("2020-08-23T10:15", "time", "La messe commencera [demain à 10 h 15].", "La messe commencera [dimanche à dix heures et quart].", "La messe commencera [demain matin à 10h15]."),
  on("2020-08-23T12:30", "time", "On mangera [demain à midi et demi].", "On mangera [dimanche à 12 h 30]."),
  on("2020-08-22T05:15", "time", "[Ce matin à 5 h 15], la digue a cédé.", "[Ce matin, à cinq heures et quart], la digue a cédé.", "La digue a cédé [aujourd'hui à 5 h 15]."),
  on("2020-08-22T21:45", "time", "Le feu s'est déclaré vers [21 h 45].", "Dès [21h45], la rue était bouclée.", "Il était [21 h 45] quand la sirène a retenti.", "Un coup de feu a retenti peu après [21 h 45].", "Le couvre-feu est tombé à [21:45].", "Le rideau s'est levé à [dix heures moins le quart du soir]."),
  on("2020-08-22T00:05", "time", "Les cloches ont sonné à [minuit cinq]."),
  on("2020-08-22T12:15", "time", "Le coup de canon a été tiré à [midi et quart]."),
  on("2020-08-22T03:00", "time", "L'alarme a retenti à [trois heures du matin].", "L'alarme a retenti vers [3 h du matin]."),
  on("2020-08-22T20:00", "time", "La lutte a commencé à [20 heures].", "La lutte a commencé à [8 h du soir].", "La lutte a commencé à [huit heures du soir].", "La lutte a commencé vers [20 h]."),
  on("2020-08-22T09:00/2020-08-22T16:00", "time", "Le bureau de vote sera ouvert de [9 h à 16 h].", "Le bureau de vote sera ouvert de [9 heures à 16 heures].", "Le bureau de vote sera ouvert de [9h à 16h].", "Passez entre [9 h et 16 h].", "Horaire : [9 h - 16 h].", "Le bureau de vote sera ouvert de [9 à 16 h]."),
  on("2020-08-22T20:30/2020-08-22T22:00", "time", "Le canal sera fermé de [20 h 30 à 22 h].", "Le canal sera fermé entre [20 h 30 et 22 h]."),
  on("2020-08-22T09:00/2020-08-22T17:00", "time", "Le comptoir sera ouvert de [9 h à 5 h]."),
  on("2020-08-22T12:00/2020-08-22T14:00", "time", "Le guichet sera fermé entre [midi et deux]."),
  on("2020-08-22T22:00/2020-08-23T05:00", "time", "Un couvre-feu est imposé de [22 h à 5 h].", "Les poids lourds sont refoulés entre [22 heures et 5 heures]."),
  on("2020-08-22T08:00/2020-08-22T12:00", "time", "La vaccination se fera de [8 h à midi]."),
  on("2020-08-22T18:00/2020-08-23T00:00", "time", "Les bars seront surveillés de [18 h à minuit]."),
  readOn("2024-07-02", "2024-07-11T18:30", "time", "On vous attend le [jeudi 11 juillet à 18 h 30].", "On vous attend le [11 juillet, à 18 h 30].", "On vous attend [jeudi le 11 juillet à 18 h 30]."),
  readOn("2018-07-10", "2018-07-13T14:00", "time", "On vous attend le [vendredi 13 juillet dès 14 h].", "On vous attend [vendredi dès 14 h]."),
]; // prettier-ignore

export const HOUR_SENTENCES: readonly DateSentence[] = [
  { marked: "[Jeudi], deux hommes sont entrés vers [22 h] et sont ressortis à [23 h 10].", values: ["2020-08-20", "2020-08-20T22:00", "2020-08-20T23:10"] },
  { marked: "Le [samedi 29 août], la navette roulera de [9 h à 17 h].", values: ["2020-08-29", "2020-08-29T09:00/2020-08-29T17:00"] },
  { marked: "Au programme du [5 septembre] :\n- [10 h] : départ des chars\n- [13 h 30] : banquet\n- [20 h] – Feu d'artifice", values: ["2020-09-05", "2020-09-05T10:00", "2020-09-05T13:30", "2020-09-05T20:00"] },
  { marked: "On chantera [vendredi à 20 h] et [dimanche à 14 h].", values: ["2020-08-28T20:00", "2020-08-23T14:00"] },
  { marked: "Le vol de [mardi à 6 h 15] a été annulé, celui de [18 h 40] aussi.", values: ["2020-08-18T06:15", "2020-08-18T18:40"] },
]; // prettier-ignore
