/** What a house rule can be about. On every page, so that the rules can be shown; what may stand in them is not. */
export const houseRules = ['intoxication', 'outside-hours', 'work-phone', 'home-visits'] as const;
export type HouseRule = (typeof houseRules)[number];
