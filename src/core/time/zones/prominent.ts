/**
 * The zones that most people look for, by the last part of their name, and roughly by how many live
 * in them: they come first among equals.
 */
export const prominent = `
Kolkata Shanghai New_York London Berlin Los_Angeles Tokyo
Paris Chicago Sao_Paulo Singapore Sydney Seoul Jakarta
Dubai Istanbul Lagos Madrid Rome Karachi Dhaka
Hong_Kong Cairo Toronto Johannesburg Tehran Manila
Mexico_City Amsterdam Zurich Stockholm Warsaw Kyiv
Moscow Jerusalem Bangkok Ho_Chi_Minh Buenos_Aires
Bogota Denver Nairobi Kathmandu Taipei Colombo Riyadh
Vienna Brussels Copenhagen Oslo Helsinki Dublin
Lisbon Prague Athens Budapest Bucharest Vancouver
Phoenix Santiago Lima Caracas Halifax Anchorage
St_Johns Havana Panama Puerto_Rico Auckland Honolulu Yangon Kabul
Tashkent Almaty Kuala_Lumpur Baghdad Casablanca Algiers Accra
Addis_Ababa Kinshasa Luanda Melbourne Brisbane Perth
Adelaide Darwin Lord_Howe Chatham Kiritimati Tongatapu Apia
Pago_Pago Fiji Guam Marquesas Azores Cape_Verde Reykjavik
Noronha Nuuk Vladivostok Magadan Kamchatka Yekaterinburg Baku Tbilisi
Port_Moresby Noumea Eucla
`;
