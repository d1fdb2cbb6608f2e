/** Places: each name between brackets, and the ids that it is linked to, in the order of first mention. */
export type PlaceRow = readonly [marked: string, ids: string, country?: string];

export const QUEBEC: readonly PlaceRow[] = [
  ["Elle est responsable de la région de [Laval].", "geo:CA-QC-13"],
  ["Le préfet de la [MRC de Matawinie] rit.", "rep:place/mrc-matawinie"],
  ["Un feu dans la [MRC des Basques].", "rep:place/mrc-basques"],
  ["Il neige à [Québec] depuis hier.", "geo:CA-QC-23027"],
  ["Il neige au [Québec] depuis hier.", "geo:CA-QC"],
  ["Les régions du [Québec] se vident.", "geo:CA-QC"],
  ["Une heure plus tard, il neige dans la ville de [Québec].", "geo:CA-QC-23027"],
  ["La province de [Québec] emprunte.", "geo:CA-QC"],
  ["Elle vit à [Amos], en [Abitibi-Témiscamingue].", "geo:CA-QC-88057 geo:CA-QC-08"],
  ["Le feu gagne la [Côte-Nord].", "geo:CA-QC-09"],
  ["La région du [Bas-Saint-Laurent] vieillit.", "geo:CA-QC-01"],
  ["Les gens du [Saguenay–Lac-Saint-Jean] votent.", "geo:CA-QC-02"],
  ["Les gens du [Saguenay-Lac-Saint-Jean] votent.", "geo:CA-QC-02"],
  ["La [Capitale-Nationale] grandit.", "geo:CA-QC-03"],
  ["La récolte de la [Mauricie] est bonne.", "geo:CA-QC-04"],
  ["Les vergers de l'[Estrie] sont en fleurs.", "geo:CA-QC-05"],
  ["On construit en [Outaouais].", "geo:CA-QC-07"],
  ["On construit dans le [Nord-du-Québec].", "geo:CA-QC-10"],
  ["La [Gaspésie–Îles-de-la-Madeleine] espère.", "geo:CA-QC-11"],
  ["La [Gaspésie-Îles-de-la-Madeleine] espère.", "geo:CA-QC-11"],
  ["On vote en [Chaudière-Appalaches].", "geo:CA-QC-12"],
  ["On vote dans [Lanaudière].", "geo:CA-QC-14"],
  ["On skie dans les [Laurentides].", "geo:CA-QC-15"],
  ["On sème en [Montérégie].", "geo:CA-QC-16"],
  ["On sème dans le [Centre-du-Québec].", "geo:CA-QC-17"],
  ["Il roulait vers [Saint-Jean-sur-Richelieu].", "geo:CA-QC-56083"],
  ["Il roulait vers [St-Jean-sur-Richelieu].", "geo:CA-QC-56083"],
  ["L'usine de [Val-d'Or] rouvre.", "geo:CA-QC-89008"],
  ["L'usine de [L'Ancienne-Lorette] rouvre.", "geo:CA-QC-23057"],
  ["Le village de [Trois-Pistoles] s'y oppose.", "geo:CA-QC-11040"],
  ["Entre [Rimouski] et [Matane], rien ne bouge.", "geo:CA-QC-10043 geo:CA-QC-08053"],
  ["[Toronto] ou [Montréal], il faut choisir.", "rep:place/toronto geo:CA-QC-66023"],
];

export const LANDMARKS: readonly PlaceRow[] = [
  ["Le [lac des Sables] est gelé.", "rep:place/lac-des-sables"],
  ["Ils ont gravi le [mont Jacques-Cartier].", "rep:place/mont-jacques-cartier"],
  ["Le feu a pris au [parc Maurice-Richard].", "rep:place/parc-maurice-richard"],
  ["Le [pont Champlain] rouvre.", "rep:place/pont-champlain"],
  ["La [rivière Chaudière] déborde.", "rep:place/riviere-chaudiere"],
  ["Ils campent à l'[île d'Anticosti].", "rep:place/ile-d-anticosti"],
  ["Ils patinent à l'[aréna Robert-Guertin].", "rep:place/arena-robert-guertin"],
  ["La [gare du Palais] est fermée.", "rep:place/gare-du-palais"],
  ["Elle comparaît au [palais de justice de Shawinigan].", "rep:place/palais-de-justice-de-shawinigan"],
];

export const FRANCE: readonly PlaceRow[] = [
  ["Le phoque de [Concarneau] est reparti.", "geo:FR-29039", "FR"],
  ["Le maire de [Lyon] s'y oppose.", "geo:FR-69123", "FR"],
  ["Un train pour [Saint-Étienne] est annulé.", "geo:FR-42218", "FR"],
  ["Elle vit à [Aix-en-Provence].", "geo:FR-13001", "FR"],
  ["Le boulanger de [Châteauroux] ferme boutique.", "geo:FR-36044", "FR"],
  ["Il pleut à [Brest] et à [Quimper].", "geo:FR-29019 geo:FR-29232", "FR"],
  ["Il pleut en [Bretagne].", "geo:FR-BRE", "FR"],
  ["Il pleut dans le [Finistère].", "geo:FR-29", "FR"],
  ["Il pleut à [Marseille].", "geo:FR-13055", "FR"],
  ["Un bus relie [Le Mans] à [Angers].", "geo:FR-72181 geo:FR-49007", "FR"],
];

export const ELSEWHERE: readonly PlaceRow[] = [
  ["Le bourgmestre de [Namur] s'explique.", "geo:BE-92094", "BE"],
  ["Une crue menace [Liège] et [Verviers].", "geo:BE-62063 geo:BE-63079", "BE"],
  ["Il neige à [La Chaux-de-Fonds].", "geo:CH-6421", "CH"],
  ["Les horlogers de [Genève] s'inquiètent.", "geo:CH-6621", "CH"],
  ["Un incendie à [Delémont] et à [Vevey].", "geo:CH-6711 geo:CH-5890", "CH"],
  ["Le marché de [Dakar] a brûlé.", "rep:place/dakar", "SN"],
  ["Il vit en [Belgique] ou en [Suisse].", "geo:BE geo:CH", "FR"],
  ["Il vit aux [États-Unis].", "geo:US", "FR"],
  ["Des pluies sur la [Côte d'Ivoire] et le [Burkina Faso].", "geo:CI geo:BF", "CI"],
];

/** One name, several places: the article's country decides. */
export const HOMONYMS: readonly PlaceRow[] = [
  ["Un vol à [Laval] hier.", "geo:CA-QC-65005", "CA"],
  ["Un vol à [Laval] hier.", "geo:FR-53130", "FR"],
  ["Un vol à [Victoriaville] hier.", "geo:CA-QC-39062", "CA"],
  ["Un vol à [Sainte-Anne-de-Bellevue] hier.", "geo:CA-QC-66117", "CA"],
  ["Un vol à [Vienne] hier.", "geo:FR-38544", "FR"],
  ["Un vol à [Paris] hier.", "geo:FR-75056", "CA"],
  ["Un vol à [Bruxelles] hier.", "geo:BE-21004", "FR"],
];
