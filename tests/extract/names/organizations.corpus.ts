/** Organizations: each name between brackets, and their types in order. */
export type OrganizationRow = readonly [marked: string, types: string, standsFor?: string];

export const PUBLIC: readonly OrganizationRow[] = [
  ["L'[Assemblée nationale] siège.", "institution"],
  ["À l'[Assemblée nationale], le ton monte.", "institution"],
  ["Le [Conseil du trésor] tranche.", "institution"],
  ["Le [gouvernement du Québec] accorde une aide.", "government"],
  ["Le [gouvernement fédéral] accorde une aide.", "government"],
  ["Le [gouvernement québécois] accorde une aide.", "government"],
  ["Le [gouvernement Legault] accorde une aide.", "government"],
  ["Le [ministère de la Santé et des Services sociaux] accorde une aide.", "ministry"],
  ["Le [ministère de l'Agriculture, des Pêcheries et de l'Alimentation] accorde une aide.", "ministry"],
  ["La [Ville de Laval] accorde une aide.", "government"],
  ["La [Municipalité de Saint-Urbain] accorde une aide.", "government"],
  ["La [Sûreté du Québec] enquête.", "institution"],
  ["Le [Service de police de la Ville de Montréal] enquête.", "institution"],
  ["Le [Parti québécois] remonte.", "party"],
  ["La [Coalition avenir Québec] recule.", "party"],
];

export const BODIES: readonly OrganizationRow[] = [
  ["L'[Association des restaurateurs du Québec] proteste.", "association"],
  ["L'[Union des producteurs agricoles] proteste.", "union"],
  ["La [Fédération des cégeps] proteste.", "association"],
  ["Le [Conseil du patronat du Québec] proteste.", "association"],
  ["L'[Université de Sherbrooke] recrute.", "institution"],
  ["L'[Université Laval] recrute.", "institution"],
  ["Le [Cégep de Matane] recrute.", "institution"],
  ["L'[école Saint-Joseph] recrute.", "institution"],
  ["L'[école des Trois-Sources] recrute.", "institution"],
  ["L'[Hôpital de Matane] recrute.", "institution"],
  ["Le [Centre de services scolaire des Phares] recrute.", "institution"],
  ["La [Chambre de commerce de Rimouski] proteste.", "association"],
  ["La [Croix-Rouge] s'en occupe.", "association"],
];

export const COMPANIES: readonly OrganizationRow[] = [
  ["Les [Constructions Beauchamp-Rouleau inc.] ont fait faillite.", "company"],
  ["Elle a fondé [Lion Électrique SA] en 2011.", "company"],
  ["[Hydro-Québec] relance le chantier.", "company"],
  ["Le contrat va à [Excavations Roy inc.], de Matane.", "company"],
  ["La compagnie [Bombardier] embauche.", "company"],
  ["Elle travaille chez [Desjardins].", "company"],
  ["La revue [Nature Astronomy] en parle.", "media"],
  ["Le journal [Le Devoir] en parle.", "media"],
  ["[Radio-Canada] en parle.", "media"],
];

export const TEAMS: readonly OrganizationRow[] = [
  ["Les [Remparts de Québec] ont gagné.", "team"],
  ["L'[Océanic de Rimouski] a gagné.", "team"],
  ["Les [Canadiens de Montréal] ont gagné.", "team"],
];

/** What stands for a longer name. */
export const STAND_INS: readonly OrganizationRow[] = [
  ["L'[UPA] proteste.", "union", "Union des producteurs agricoles"],
  ["[Québec] annonce une aide.", "government", "gouvernement du Québec"],
  ["[Ottawa] refuse de payer.", "government", "gouvernement du Canada"],
  ["« [Québec] doit agir », dit-elle.", "government", "gouvernement du Québec"],
  ["[Québec] a annoncé une aide.", "government", "gouvernement du Québec"],
  ["Relance : [Québec] appuie les pôles.", "government", "gouvernement du Québec"],
  ["Le [PQ] remonte.", "party", "Parti québécois"],
  ["La [CAQ] recule.", "party", "Coalition avenir Québec"],
];
