// Made by src/build/zones/make-zone-table.ts. Don't edit: run it again.

/** The release of the zone database (public domain, https://www.iana.org/time-zones) that this comes from. */
export const zoneDatabase = '2026f';

/** Canonical zones by region: name, country (ISO 3166-1), and the place of its clock in `clocks`, base 36. */
export const zones = `
Africa: Abidjan CI 0, Accra GH 0, Addis_Ababa ET 1, Algiers DZ 2, Asmara ER 1, Bamako ML 0, Bangui CF 3, Banjul GM 0, Bissau GW 0, Blantyre MW 4, Brazzaville CG 3, Bujumbura BI 4, Cairo EG 5, Casablanca MA 6, Ceuta ES 7, Conakry GN 0, Dakar SN 0, Dar_es_Salaam TZ 1, Djibouti DJ 1, Douala CM 3, El_Aaiun EH 6, Freetown SL 0, Gaborone BW 4, Harare ZW 4, Johannesburg ZA 8, Juba SS 9, Kampala UG 1, Khartoum SD 4, Kigali RW 4, Kinshasa CD 3, Lagos NG 3, Libreville GA 3, Lome TG 0, Luanda AO 3, Lubumbashi CD 4, Lusaka ZM 4, Malabo GQ 3, Maputo MZ 4, Maseru LS 8, Mbabane SZ 8, Mogadishu SO 1, Monrovia LR 0, Nairobi KE 1, Ndjamena TD 3, Niamey NE 3, Nouakchott MR 0, Ouagadougou BF 0, Porto-Novo BJ 3, Sao_Tome ST a, Tripoli LY b, Tunis TN 2, Windhoek NA 4
America: Adak US c, Anchorage US d, Anguilla AI e, Antigua AG e, Araguaina BR f, Argentina/Buenos_Aires AR f, Argentina/Catamarca AR f, Argentina/Cordoba AR f, Argentina/Jujuy AR f, Argentina/La_Rioja AR f, Argentina/Mendoza AR f, Argentina/Rio_Gallegos AR f, Argentina/Salta AR f, Argentina/San_Juan AR f, Argentina/San_Luis AR f, Argentina/Tucuman AR f, Argentina/Ushuaia AR f, Aruba AW e, Asuncion PY g, Atikokan CA h, Bahia BR f, Bahia_Banderas MX i, Barbados BB e, Belem BR f, Belize BZ j, Blanc-Sablon CA e, Boa_Vista BR k, Bogota CO l, Boise US m, Cambridge_Bay CA m, Campo_Grande BR n, Cancun MX h, Caracas VE k, Cayenne GF f, Cayman KY h, Chicago US o, Chihuahua MX p, Ciudad_Juarez MX q, Costa_Rica CR j, Coyhaique CL r, Creston CA s, Cuiaba BR n, Curacao CW e, Danmarkshavn GL 0, Dawson CA t, Dawson_Creek CA s, Denver US m, Detroit US u, Dominica DM e, Edmonton CA v, Eirunepe BR l, El_Salvador SV j, Fort_Nelson CA s, Fortaleza BR f, Glace_Bay CA w, Goose_Bay CA w, Grand_Turk TC x, Grenada GD e, Guadeloupe GP e, Guatemala GT j, Guayaquil EC l, Guyana GY k, Halifax CA w, Havana CU y, Hermosillo MX s, Indiana/Indianapolis US u, Indiana/Knox US o, Indiana/Marengo US u, Indiana/Petersburg US u, Indiana/Tell_City US o, Indiana/Vevay US u, Indiana/Vincennes US u, Indiana/Winamac US u, Inuvik CA v, Iqaluit CA u, Jamaica JM h, Juneau US d, Kentucky/Louisville US u, Kentucky/Monticello US u, Kralendijk BQ e, La_Paz BO k, Lima PE l, Los_Angeles US z, Lower_Princes SX e, Maceio BR f, Managua NI j, Manaus BR k, Marigot MF e, Martinique MQ e, Matamoros MX o, Mazatlan MX 10, Menominee US o, Merida MX i, Metlakatla US 11, Mexico_City MX i, Miquelon PM 12, Moncton CA w, Monterrey MX i, Montevideo UY f, Montserrat MS e, Nassau BS u, New_York US u, Nome US d, Noronha BR 13, North_Dakota/Beulah US o, North_Dakota/Center US o, North_Dakota/New_Salem US o, Nuuk GL 14, Ojinaga MX 15, Panama PA h, Paramaribo SR f, Phoenix US s, Port-au-Prince HT u, Port_of_Spain TT e, Porto_Velho BR k, Puerto_Rico PR e, Punta_Arenas CL f, Rankin_Inlet CA o, Recife BR f, Regina CA j, Resolute CA o, Rio_Branco BR l, Santarem BR f, Santiago CL 16, Santo_Domingo DO e, Sao_Paulo BR 17, Scoresbysund GL 18, Sitka US d, St_Barthelemy BL e, St_Johns CA 19, St_Kitts KN e, St_Lucia LC e, St_Thomas VI e, St_Vincent VC e, Swift_Current CA j, Tegucigalpa HN j, Thule GL w, Tijuana MX z, Toronto CA u, Tortola VG e, Vancouver CA 1a, Whitehorse CA t, Winnipeg CA 1b, Yakutat US d
Antarctica: Casey AQ 1c, Davis AQ 1d, DumontDUrville AQ 1e, Macquarie AU 1f, Mawson AQ 1g, McMurdo AQ 1h, Palmer AQ f, Rothera AQ f, Syowa AQ 1i, Troll AQ 1j, Vostok AQ 1k
Arctic: Longyearbyen SJ 7
Asia: Aden YE 1i, Almaty KZ 1l, Amman JO 1m, Anadyr RU 1n, Aqtau KZ 1g, Aqtobe KZ 1g, Ashgabat TM 1g, Atyrau KZ 1g, Baghdad IQ 1i, Bahrain BH 1i, Baku AZ 1o, Bangkok TH 1d, Barnaul RU 1d, Beirut LB 1p, Bishkek KG 1q, Brunei BN 1r, Chita RU 1s, Colombo LK 1t, Damascus SY 1u, Dhaka BD 1q, Dili TL 1s, Dubai AE 1o, Dushanbe TJ 1g, Famagusta CY 1v, Gaza PS 1w, Hebron PS 1w, Ho_Chi_Minh VN 1d, Hong_Kong HK 1x, Hovd MN 1d, Irkutsk RU 1r, Jakarta ID 1y, Jayapura ID 1z, Jerusalem IL 20, Kabul AF 21, Kamchatka RU 1n, Karachi PK 22, Kathmandu NP 23, Khandyga RU 1s, Kolkata IN 24, Krasnoyarsk RU 1d, Kuala_Lumpur MY 1r, Kuching MY 1r, Kuwait KW 1i, Macau MO 25, Magadan RU 26, Makassar ID 27, Manila PH 28, Muscat OM 1o, Nicosia CY 1v, Novokuznetsk RU 1d, Novosibirsk RU 1d, Omsk RU 1q, Oral KZ 1g, Phnom_Penh KH 1d, Pontianak ID 1y, Pyongyang KP 29, Qatar QA 1i, Qostanay KZ 1l, Qyzylorda KZ 2a, Riyadh SA 1i, Sakhalin RU 26, Samarkand UZ 1g, Seoul KR 2b, Shanghai CN 25, Singapore SG 1r, Srednekolymsk RU 26, Taipei TW 25, Tashkent UZ 1g, Tbilisi GE 1o, Tehran IR 2c, Thimphu BT 1q, Tokyo JP 2d, Tomsk RU 1d, Ulaanbaatar MN 1r, Urumqi CN 1q, Ust-Nera RU 1e, Vientiane LA 1d, Vladivostok RU 1e, Yakutsk RU 1s, Yangon MM 2e, Yekaterinburg RU 1g, Yerevan AM 1o
Atlantic: Azores PT 2f, Bermuda BM w, Canary ES 2g, Cape_Verde CV 2h, Faroe FO 2g, Madeira PT 2g, Reykjavik IS 0, South_Georgia GS 13, St_Helena SH 0, Stanley FK f
Australia: Adelaide AU 2i, Brisbane AU 2j, Broken_Hill AU 2i, Darwin AU 2k, Eucla AU 2l, Hobart AU 1f, Lindeman AU 2j, Lord_Howe AU 2m, Melbourne AU 1f, Perth AU 2n, Sydney AU 1f
Europe: Amsterdam NL 7, Andorra AD 7, Astrakhan RU 1o, Athens GR 1v, Belgrade RS 7, Berlin DE 7, Bratislava SK 7, Brussels BE 7, Bucharest RO 1v, Budapest HU 7, Busingen DE 7, Chisinau MD 2o, Copenhagen DK 7, Dublin IE 2p, Gibraltar GI 7, Guernsey GG 2q, Helsinki FI 1v, Isle_of_Man IM 2q, Istanbul TR 1i, Jersey JE 2q, Kaliningrad RU b, Kirov RU 2r, Kyiv UA 1v, Lisbon PT 2g, Ljubljana SI 7, London GB 2q, Luxembourg LU 7, Madrid ES 7, Malta MT 7, Mariehamn AX 1v, Minsk BY 1i, Monaco MC 7, Moscow RU 2r, Oslo NO 7, Paris FR 7, Podgorica ME 7, Prague CZ 7, Riga LV 1v, Rome IT 7, Samara RU 1o, San_Marino SM 7, Sarajevo BA 7, Saratov RU 1o, Simferopol UA 2r, Skopje MK 7, Sofia BG 1v, Stockholm SE 7, Tallinn EE 1v, Tirane AL 7, Ulyanovsk RU 1o, Vaduz LI 7, Vatican VA 7, Vienna AT 7, Vilnius LT 1v, Volgograd RU 2s, Warsaw PL 7, Zagreb HR 7, Zurich CH 7
Indian: Antananarivo MG 1, Chagos IO 1q, Christmas CX 1d, Cocos CC 2e, Comoro KM 1, Kerguelen TF 1g, Mahe SC 1o, Maldives MV 1g, Mauritius MU 1o, Mayotte YT 1, Reunion RE 1o
Pacific: Apia WS 2t, Auckland NZ 1h, Bougainville PG 26, Chatham NZ 2u, Chuuk FM 1e, Easter CL 2v, Efate VU 26, Fakaofo TK 2w, Fiji FJ 2x, Funafuti TV 1n, Galapagos EC 2y, Gambier PF 2z, Guadalcanal SB 26, Guam GU 30, Honolulu US 31, Kanton KI 2w, Kiritimati KI 32, Kosrae FM 26, Kwajalein MH 1n, Majuro MH 1n, Marquesas PF 33, Midway UM 34, Nauru NR 1n, Niue NU 35, Norfolk NF 36, Noumea NC 26, Pago_Pago AS 34, Palau PW 1s, Pitcairn PN 37, Pohnpei FM 26, Port_Moresby PG 1e, Rarotonga CK 38, Saipan MP 30, Tahiti PF 38, Tarawa KI 1n, Tongatapu TO 2w, Wake UM 1n, Wallis WF 1n
`;

/** Each clock's offsets in minutes with their abbreviations, where they have one; zones with the same clock agree from 2018 on. */
export const clocks =
  'GMT0,EAT180,CET60,WAT60,CAT120,EET120 EEST180,0 60,CET60 CEST120,SAST120,EAT180 CAT120,GMT0 WAT60,EET120,HST-600 HDT-540,AKST-540 AKDT-480,AST-240,-180,-180 -240,EST-300,CST-360 CDT-300,CST-360,-240,-300,MST-420 MDT-360,-180 -240,CST-360 CDT-300,MST-420 MDT-360 CST-360,MST-420 MDT-360 CST-360,-180 -240,MST-420,PST-480 PDT-420 MST-420,EST-300 EDT-240,MST-420 MDT-360 CST-360,AST-240 ADT-180,AST-240 EDT-240 EST-300,CST-300 CDT-240,PST-480 PDT-420,MST-420 MDT-360,AKST-540 AKDT-480 PST-480,-180 -120,-120,-180 -120 -60,MST-420 MDT-360 CST-360 CDT-300,-180 -240,-120 -180,-60 0 -120,NST-210 NDT-150,PST-480 PDT-420 MST-420,CST-360 CDT-300 EST-300,660 480,420,600,AEDT660 AEST600,300,NZDT780 NZST720,180,0 120,420 300,360 300,EET120 EEST180 180,720,240,EET120 EEST180,360,480,540,330,EET120 EEST180 180,EET120 EEST180,EET120 EEST180,HKT480,WIB420,WIT540,IST120 IDT180,270,PKT300,345,IST330,CST480,660,WITA480,PST480,KST510 KST540,360 300,KST540,210 270,JST540,390,-60 0,WET0 WEST60,-60,ACDT630 ACST570,AEST600,ACST570,525,660 630,AWST480,EET120 EEST180,GMT0 IST60,GMT0 BST60,MSK180,MSK180 240,840 780,825 765,-300 -360,780,780 720,-360,-540,600,HST-600,840,-570,SST-660,-660,660 720,-480,-600';

/** A canonical zone and the old names that lead to it. */
export const oldNames = `
Africa/Nairobi Africa/Asmera
Africa/Abidjan Africa/Timbuktu Iceland
America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Catamarca
America/Adak America/Atka US/Aleutian
America/Argentina/Buenos_Aires America/Buenos_Aires
America/Panama America/Coral_Harbour EST
America/Argentina/Cordoba America/Cordoba America/Rosario
America/Tijuana America/Ensenada America/Santa_Isabel Mexico/BajaNorte
America/Indiana/Indianapolis America/Fort_Wayne America/Indianapolis US/East-Indiana
America/Nuuk America/Godthab
America/Argentina/Jujuy America/Jujuy
America/Indiana/Knox America/Knox_IN US/Indiana-Starke
America/Kentucky/Louisville America/Louisville
America/Argentina/Mendoza America/Mendoza
America/Toronto America/Montreal America/Nipigon America/Thunder_Bay Canada/Eastern
America/Iqaluit America/Pangnirtung
America/Rio_Branco America/Porto_Acre Brazil/Acre
America/Winnipeg America/Rainy_River Canada/Central
America/Denver America/Shiprock MST7MDT Navajo US/Mountain
America/Puerto_Rico America/Virgin
America/Edmonton America/Yellowknife Canada/Mountain
Pacific/Auckland Antarctica/South_Pole NZ
Asia/Ashgabat Asia/Ashkhabad
Asia/Kolkata Asia/Calcutta
Asia/Ulaanbaatar Asia/Choibalsan Asia/Ulan_Bator
Asia/Shanghai Asia/Chongqing Asia/Chungking Asia/Harbin PRC
Asia/Dhaka Asia/Dacca
Europe/Istanbul Asia/Istanbul Turkey
Asia/Urumqi Asia/Kashgar
Asia/Kathmandu Asia/Katmandu
Asia/Macau Asia/Macao
Asia/Yangon Asia/Rangoon
Asia/Ho_Chi_Minh Asia/Saigon
Asia/Jerusalem Asia/Tel_Aviv Israel
Asia/Thimphu Asia/Thimbu
Asia/Makassar Asia/Ujung_Pandang
Atlantic/Faroe Atlantic/Faeroe
Europe/Berlin Atlantic/Jan_Mayen
Australia/Sydney Australia/ACT Australia/Canberra Australia/NSW
Australia/Hobart Australia/Currie Australia/Tasmania
Australia/Lord_Howe Australia/LHI
Australia/Darwin Australia/North
Australia/Brisbane Australia/Queensland
Australia/Adelaide Australia/South
Australia/Melbourne Australia/Victoria
Australia/Perth Australia/West
Australia/Broken_Hill Australia/Yancowinna
America/Noronha Brazil/DeNoronha
America/Sao_Paulo Brazil/East
America/Manaus Brazil/West
Europe/Brussels CET MET
America/Chicago CST6CDT US/Central
America/Halifax Canada/Atlantic
America/St_Johns Canada/Newfoundland
America/Vancouver Canada/Pacific
America/Regina Canada/Saskatchewan
America/Whitehorse Canada/Yukon
America/Santiago Chile/Continental
Pacific/Easter Chile/EasterIsland
America/Havana Cuba
Europe/Athens EET
America/New_York EST5EDT US/Eastern
Africa/Cairo Egypt
Europe/Dublin Eire
UTC Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu GMT GMT+0 GMT-0 GMT0 Greenwich UCT Universal Zulu
Europe/London Europe/Belfast GB GB-Eire
Europe/Kyiv Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye
Asia/Nicosia Europe/Nicosia
Europe/Chisinau Europe/Tiraspol
Pacific/Honolulu HST Pacific/Johnston US/Hawaii
Asia/Hong_Kong Hongkong
Asia/Tehran Iran
America/Jamaica Jamaica
Asia/Tokyo Japan
Pacific/Kwajalein Kwajalein
Africa/Tripoli Libya
America/Phoenix MST US/Arizona
America/Mazatlan Mexico/BajaSur
America/Mexico_City Mexico/General
Pacific/Chatham NZ-CHAT
America/Los_Angeles PST8PDT US/Pacific
Pacific/Kanton Pacific/Enderbury
Pacific/Guadalcanal Pacific/Ponape
Pacific/Pago_Pago Pacific/Samoa US/Samoa
Pacific/Port_Moresby Pacific/Truk Pacific/Yap
Europe/Warsaw Poland
Europe/Lisbon Portugal WET
Asia/Taipei ROC
Asia/Seoul ROK
Asia/Singapore Singapore
America/Anchorage US/Alaska
America/Detroit US/Michigan
Europe/Moscow W-SU
`;
