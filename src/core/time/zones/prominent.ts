/** The zones that most people look for, roughly by how many live in them: they come first among equals. */
export const prominent = `
Asia/Kolkata Asia/Shanghai America/New_York Europe/London Europe/Berlin America/Los_Angeles Asia/Tokyo
Europe/Paris America/Chicago America/Sao_Paulo Asia/Singapore Australia/Sydney Asia/Seoul Asia/Jakarta
Asia/Dubai Europe/Istanbul Africa/Lagos Europe/Madrid Europe/Rome Asia/Karachi Asia/Dhaka
Asia/Hong_Kong Africa/Cairo America/Toronto Africa/Johannesburg Asia/Tehran Asia/Manila
America/Mexico_City Europe/Amsterdam Europe/Zurich Europe/Stockholm Europe/Warsaw Europe/Kyiv
Europe/Moscow Asia/Jerusalem Asia/Bangkok Asia/Ho_Chi_Minh America/Argentina/Buenos_Aires
America/Bogota America/Denver Africa/Nairobi Asia/Kathmandu Asia/Taipei Asia/Colombo Asia/Riyadh
Europe/Vienna Europe/Brussels Europe/Copenhagen Europe/Oslo Europe/Helsinki Europe/Dublin
Europe/Lisbon Europe/Prague Europe/Athens Europe/Budapest Europe/Bucharest America/Vancouver
America/Phoenix America/Santiago America/Lima America/Caracas America/Halifax America/Anchorage
America/St_Johns America/Havana America/Panama America/Puerto_Rico Pacific/Auckland Pacific/Honolulu Asia/Yangon Asia/Kabul
Asia/Tashkent Asia/Almaty Asia/Kuala_Lumpur Asia/Baghdad Africa/Casablanca Africa/Algiers Africa/Accra
Africa/Addis_Ababa Africa/Kinshasa Africa/Luanda Australia/Melbourne Australia/Brisbane Australia/Perth
Australia/Adelaide Australia/Darwin Australia/Lord_Howe Pacific/Chatham Pacific/Kiritimati Pacific/Tongatapu Pacific/Apia
Pacific/Pago_Pago Pacific/Fiji Pacific/Guam Pacific/Marquesas Atlantic/Azores Atlantic/Cape_Verde Atlantic/Reykjavik
America/Noronha America/Nuuk Asia/Vladivostok Asia/Magadan Asia/Kamchatka Asia/Yekaterinburg Asia/Baku Asia/Tbilisi
Pacific/Port_Moresby Pacific/Noumea Australia/Eucla
`;
