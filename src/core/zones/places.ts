/**
 * The zones that most people search for, by the last part of their name, roughly in order of population. They come
 * first among equal matches.
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

/**
 * Names that people search for and the zone database lacks: big cities (`City=Other name`) and, after a semicolon,
 * areas. There is one line for each zone, by the last part of its name. The list is maintained by hand; a city belongs
 * in it if many people live or meet there and its zone is named after another city.
 */
export const places = `
Algiers Oran
GMT+12 Anywhere on Earth=AoE
Cairo Alexandria, Giza
Casablanca Rabat, Marrakesh=Marrakech, Fez=Fes, Tangier, Agadir
Dar_es_Salaam Dodoma, Arusha, Zanzibar
Johannesburg Cape Town, Durban, Pretoria=Tshwane, Stellenbosch, Port Elizabeth=Gqeberha
Kampala Entebbe
Khartoum Omdurman
Lagos Abuja, Ibadan, Kano, Port Harcourt
Abidjan Yamoussoukro
Accra Kumasi
Addis_Ababa Dire Dawa
Dakar Thiès
Douala Yaoundé
Harare Bulawayo
Nairobi Mombasa
Porto-Novo Cotonou
Tripoli Benghazi
Tunis Hammamet, Sfax
Anchorage Fairbanks; Alaska
Buenos_Aires La Plata, Bariloche, Mar del Plata; ART
Cordoba Rosario
Asuncion Ciudad del Este
Bahia Salvador
Bogota Medellín, Cali, Barranquilla, Cartagena
Boise ; Idaho
Caracas Maracaibo
Chicago Austin, Dallas, Houston, San Antonio, Minneapolis, New Orleans, Nashville, St. Louis=Saint Louis, Kansas City, Milwaukee, Madison, Memphis, Oklahoma City, Omaha, Champaign=Urbana, Des Moines; Texas, Illinois, Minnesota, Wisconsin, Missouri, Louisiana, Iowa, Tennessee, Alabama, Oklahoma, Arkansas, Kansas, Nebraska, Mississippi, Central Time=CT
Denver Salt Lake City, Boulder, Albuquerque, Santa Fe, El Paso, Park City; Colorado, Utah, New Mexico, Wyoming, Montana, Mountain Time=MT
Detroit Ann Arbor, Grand Rapids, Lansing; Michigan
Edmonton Calgary; Alberta
Fortaleza Natal, São Luís, Teresina, João Pessoa
Guatemala Antigua Guatemala
Guayaquil Quito, Cuenca
Halifax Charlottetown; Nova Scotia, Prince Edward Island
Indianapolis Bloomington, West Lafayette, South Bend, Fort Wayne; Indiana
Louisville Lexington; Kentucky
La_Paz Santa Cruz de la Sierra, Cochabamba, Sucre
Lima Cusco=Cuzco, Arequipa
Los_Angeles Los Angeles=LA, San Francisco=SF, San Diego, San Jose, Seattle, Portland, Las Vegas, Sacramento, Oakland, Berkeley, Palo Alto, Stanford, Mountain View, Redmond, Santa Barbara, Pasadena, Santa Clara; California, Washington State, Oregon, Nevada, Silicon Valley, Pacific Time=PT
Merida ; Yucatán
Mexico_City Guadalajara, Puebla, Querétaro, León, Toluca, Oaxaca
Moncton Fredericton; New Brunswick
Montevideo Punta del Este
New_York New York=NYC, Boston, Washington=Washington DC, Philadelphia, Atlanta, Miami, Baltimore, Pittsburgh, Charlotte, Orlando, Raleigh, Cleveland, Columbus, Buffalo, Princeton, New Haven, Cambridge (Massachusetts), Ithaca, Tampa; Massachusetts, New Jersey, Connecticut, Pennsylvania, Florida, Georgia (United States), North Carolina, South Carolina, Virginia, Maryland, Ohio, Maine, Vermont, New Hampshire, Rhode Island, Delaware, Eastern Time=ET
Phoenix Tucson, Tempe, Scottsdale; Arizona
Puerto_Rico San Juan
Recife ; Pernambuco
Regina Saskatoon; Saskatchewan
Santiago Valparaíso, Concepción, Viña del Mar
Santo_Domingo Punta Cana
Sao_Paulo Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre, Campinas, Florianópolis, Goiânia, Vitória, Foz do Iguaçu; BRT
St_Johns ; Newfoundland
Costa_Rica San José
El_Salvador San Salvador
Jamaica Kingston
Tegucigalpa San Pedro Sula
Tijuana Ensenada, Mexicali; Baja California
Toronto Montreal=Montréal, Ottawa, Québec=Quebec City, Waterloo, Hamilton; Ontario
Vancouver Victoria, Whistler; British Columbia
Whitehorse ; Yukon
Winnipeg ; Manitoba
Almaty Astana=Nur-Sultan, Shymkent
Amman Petra
Baghdad Basra, Erbil, Mosul
Bangkok Chiang Mai, Phuket, Pattaya; ICT
Dhaka Chittagong=Chattogram, Sylhet
Dubai Abu Dhabi, Sharjah; GST
Gaza Gaza City
Hebron Ramallah, Bethlehem; West Bank
Ho_Chi_Minh Hanoi=Ha Noi, Da Nang, Hai Phong, Hue
Jakarta Bandung, Surabaya, Yogyakarta, Medan, Semarang; Java, Sumatra
Jerusalem Tel Aviv, Haifa, Be’er Sheva=Beersheba, Eilat
Kabul Kandahar, Herat
Karachi Lahore, Islamabad, Rawalpindi, Faisalabad, Peshawar
Kathmandu Pokhara, Lalitpur; NPT
Kolkata Mumbai=Bombay, Delhi=New Delhi, Bengaluru=Bangalore, Hyderabad, Chennai=Madras, Pune=Poona, Ahmedabad, Jaipur, Lucknow, Kanpur, Nagpur, Indore, Bhopal, Patna, Surat, Kochi=Cochin, Thiruvananthapuram=Trivandrum, Goa, Chandigarh, Visakhapatnam, Coimbatore, Guwahati, Varanasi, Mysuru=Mysore, Gurugram=Gurgaon, Noida, Bhubaneswar
Kuala_Lumpur George Town=Penang, Johor Bahru, Putrajaya, Ipoh; MYT
Kuching Kota Kinabalu; Sabah, Sarawak, Borneo
Makassar Denpasar, Manado; Bali, Lombok, Sulawesi
Manila Quezon City, Cebu, Davao, Baguio
Muscat Salalah
Nicosia Limassol, Larnaca, Paphos
Qatar Doha
Riyadh Jeddah=Jiddah, Mecca=Makkah, Medina, Dammam, Thuwal, Dhahran
Singapore ; SGT
Seoul Busan=Pusan, Incheon, Daejeon, Daegu, Gwangju, Jeju, Suwon, Pohang
Shanghai Beijing=Peking, Shenzhen, Guangzhou=Canton, Chongqing, Chengdu, Hangzhou, Wuhan, Nanjing=Nanking, Xi’an, Tianjin, Suzhou, Qingdao, Dalian, Xiamen, Shenyang, Harbin, Changsha, Zhengzhou, Kunming, Jinan, Hefei, Ningbo, Guilin, Lhasa, Sanya, Zhuhai, Fuzhou
Taipei Hsinchu, Kaohsiung, Taichung, Tainan
Tashkent Bukhara
Tbilisi Batumi
Tehran Isfahan=Esfahan, Mashhad, Shiraz, Tabriz
Tokyo Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Sendai, Hiroshima, Nara, Okinawa=Naha, Tsukuba, Kanazawa, Nagasaki
Urumqi ; Xinjiang
Vientiane Luang Prabang
Yangon Mandalay, Naypyidaw
Yekaterinburg Chelyabinsk, Ufa, Perm, Tyumen
Azores Ponta Delgada
Canary Las Palmas, Santa Cruz de Tenerife; Gran Canaria, Tenerife, Lanzarote
Cape_Verde Praia
Faroe Tórshavn
Madeira Funchal
Adelaide ; South Australia
Brisbane Gold Coast, Cairns, Townsville; Queensland
Darwin Alice Springs, Uluru; Northern Territory
Hobart Launceston; Tasmania
Melbourne Geelong; Victoria
Perth Fremantle; Western Australia
Sydney Canberra, Newcastle (Australia), Wollongong; New South Wales
Amsterdam Rotterdam, The Hague=Den Haag, Utrecht, Eindhoven, Delft, Leiden, Groningen, Maastricht, Nijmegen, Enschede
Athens Thessaloniki, Patras, Heraklion; Crete, Rhodes
Belgrade Novi Sad, Niš
Berlin Munich=München, Hamburg, Frankfurt, Cologne=Köln, Stuttgart, Düsseldorf=Duesseldorf, Leipzig, Dresden, Hannover=Hanover, Nuremberg=Nürnberg, Bremen, Bonn, Heidelberg, Karlsruhe, Freiburg, Darmstadt, Aachen, Tübingen, Saarbrücken, Potsdam, Jena, Göttingen, Dagstuhl, Essen, Dortmund, Münster, Mannheim, Garching
Bratislava Košice
Brussels Antwerp=Antwerpen, Ghent=Gent, Bruges=Brugge, Leuven=Louvain, Liège
Bucharest Cluj-Napoca, Timișoara, Iași, Brașov, Sibiu
Budapest Debrecen, Szeged
Chisinau Tiraspol
Copenhagen Aarhus=Århus, Odense, Aalborg
Dublin Cork, Galway, Limerick
Helsinki Espoo, Tampere, Turku, Oulu; Lapland
Istanbul Ankara, İzmir, Antalya, Bursa; TRT
Kyiv Lviv, Kharkiv=Kharkov, Odesa=Odessa, Dnipro
Lisbon Porto=Oporto, Coimbra, Braga, Faro, Aveiro
Ljubljana Maribor, Bled
London Cambridge, Oxford, Edinburgh, Glasgow, Manchester, Birmingham, Bristol, Leeds, Liverpool, Belfast, Cardiff, Brighton, Sheffield, York, Newcastle, Nottingham, Southampton, Bath; England, Scotland, Wales, Northern Ireland
Madrid Barcelona, Valencia, Seville=Sevilla, Bilbao, Málaga, Granada, Zaragoza=Saragossa, San Sebastián, Santiago de Compostela, Palma=Mallorca, Alicante; Catalonia, Andalusia
Malta Valletta
Moscow Saint Petersburg=St. Petersburg, Nizhny Novgorod, Kazan, Sochi, Rostov-on-Don, Innopolis
Oslo Bergen, Trondheim, Stavanger, Tromsø
Paris Lyon=Lyons, Marseille, Toulouse, Nice, Bordeaux, Nantes, Lille, Strasbourg, Grenoble, Montpellier, Rennes, Cannes, Sophia Antipolis, Saclay, Nancy, Brest; Brittany, Corsica
Prague Brno, Ostrava, Plzeň=Pilsen, Olomouc
Rome Milan=Milano, Turin=Torino, Naples=Napoli, Florence=Firenze, Venice=Venezia, Bologna, Genoa=Genova, Pisa, Padua=Padova, Trento, Trieste, Verona, Palermo, Catania, Bari, Siena; Sicily, Sardinia, Tuscany
Sarajevo Banja Luka, Mostar
Simferopol Sevastopol; Crimea
Skopje Ohrid
Sofia Plovdiv, Varna
Stockholm Gothenburg=Göteborg, Malmö, Uppsala, Linköping, Lund, Umeå
Tirane ; Tirana
Vienna Graz, Salzburg, Linz, Innsbruck, Klagenfurt
Tallinn Tartu
Vilnius Kaunas
Warsaw Kraków=Cracow, Wrocław=Breslau, Gdańsk=Danzig, Poznań, Łódź, Katowice, Lublin, Toruń
Zagreb Split, Dubrovnik, Rijeka
Zurich Geneva=Genève, Lausanne, Basel, Bern=Berne, Lugano, St. Gallen, Davos, Lucerne=Luzern
Maldives Malé
Mauritius Port Louis
Auckland Wellington, Christchurch, Dunedin, Queenstown, Rotorua
Fiji Suva, Nadi
Guam Hagåtña
Honolulu Waikiki, Maui, Kona; Hawaii=Hawaiʻi, Oahu
Tahiti Papeete; Bora Bora
Tongatapu Nukuʻalofa
`;
