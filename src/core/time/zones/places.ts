/**
 * What people look for and the zone database does not name: big cities (`City=Other name`) and, after
 * a semicolon, areas. One line per zone. Kept by hand; a city belongs here when people meet in it
 * and its zone is named after another one.
 */
export const places = `
Africa/Algiers Oran
Etc/GMT+12 Anywhere on Earth=AoE
Africa/Cairo Alexandria, Giza
Africa/Casablanca Rabat, Marrakesh=Marrakech, Fez=Fes, Tangier, Agadir
Africa/Dar_es_Salaam Dodoma, Arusha, Zanzibar
Africa/Johannesburg Cape Town, Durban, Pretoria=Tshwane, Stellenbosch, Port Elizabeth=Gqeberha
Africa/Kampala Entebbe
Africa/Khartoum Omdurman
Africa/Lagos Abuja, Ibadan, Kano, Port Harcourt
Africa/Luanda Huambo
Africa/Abidjan Yamoussoukro
Africa/Accra Kumasi
Africa/Addis_Ababa Dire Dawa
Africa/Bujumbura Gitega
Africa/Dakar Thiès
Africa/Douala Yaoundé
Africa/Harare Bulawayo
Africa/Lusaka Kitwe
Africa/Nairobi Mombasa
Africa/Porto-Novo Cotonou
Africa/Tripoli Benghazi
Africa/Tunis Hammamet, Sfax
America/Anchorage Fairbanks; Alaska
America/Argentina/Buenos_Aires La Plata, Bariloche, Mar del Plata; ART
America/Argentina/Cordoba Rosario
America/Asuncion Ciudad del Este
America/Bahia Salvador
America/Bogota Medellín, Cali, Barranquilla, Cartagena
America/Boise ; Idaho
America/Caracas Maracaibo, Valencia (Venezuela)
America/Chicago Austin, Dallas, Houston, San Antonio, Minneapolis, New Orleans, Nashville, St. Louis=Saint Louis, Kansas City, Milwaukee, Madison, Memphis, Oklahoma City, Omaha, Fort Worth, Champaign=Urbana, Des Moines; Texas, Illinois, Minnesota, Wisconsin, Missouri, Louisiana, Iowa, Tennessee, Alabama, Oklahoma, Arkansas, Kansas, Nebraska, Mississippi, Central Time=CT
America/Denver Salt Lake City, Boulder, Albuquerque, Santa Fe, Colorado Springs, El Paso, Park City; Colorado, Utah, New Mexico, Wyoming, Montana, Mountain Time=MT
America/Detroit Ann Arbor, Grand Rapids, Lansing; Michigan
America/Edmonton Calgary, Banff; Alberta
America/Fortaleza Natal, São Luís, Teresina, João Pessoa
America/Guatemala Antigua Guatemala
America/Guayaquil Quito, Cuenca
America/Halifax Charlottetown, Sydney (Nova Scotia); Nova Scotia, Prince Edward Island
America/Indiana/Indianapolis Bloomington, West Lafayette, South Bend, Fort Wayne; Indiana
America/Kentucky/Louisville Lexington; Kentucky
America/La_Paz Santa Cruz de la Sierra, Cochabamba, Sucre
America/Lima Cusco=Cuzco, Arequipa
America/Los_Angeles Los Angeles=LA, San Francisco=SF, San Diego, San Jose, Seattle, Portland, Las Vegas, Sacramento, Oakland, Berkeley, Palo Alto, Stanford, Mountain View, Redmond, Santa Barbara, Long Beach, Pasadena, Anaheim, Santa Clara, Reno; California, Washington State, Oregon, Nevada, Silicon Valley, Pacific Time=PT
America/Managua León (Nicaragua)
America/Merida ; Yucatán
America/Mexico_City Guadalajara, Puebla, Querétaro, León, Toluca, Oaxaca
America/Moncton Fredericton; New Brunswick
America/Montevideo Punta del Este
America/New_York New York=NYC, Boston, Washington=Washington DC, Philadelphia, Atlanta, Miami, Baltimore, Pittsburgh, Charlotte, Orlando, Raleigh, Cleveland, Columbus, Cincinnati, Buffalo, Princeton, New Haven, Cambridge (Massachusetts), Ithaca, Durham (North Carolina), Tampa, Jacksonville, Providence, Richmond, Burlington; Massachusetts, New Jersey, Connecticut, Pennsylvania, Florida, Georgia (United States), North Carolina, South Carolina, Virginia, Maryland, Ohio, Maine, Vermont, New Hampshire, Rhode Island, Delaware, Eastern Time=ET
America/Panama Colón
America/Phoenix Tucson, Tempe, Scottsdale; Arizona
America/Port_of_Spain San Fernando
America/Puerto_Rico San Juan
America/Recife ; Pernambuco
America/Regina Saskatoon; Saskatchewan
America/Santiago Valparaíso, Concepción, Viña del Mar
America/Santo_Domingo Punta Cana
America/Sao_Paulo Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre, Campinas, Florianópolis, Goiânia, Vitória, Foz do Iguaçu; BRT
America/St_Johns ; Newfoundland
America/Tegucigalpa San Pedro Sula
America/Tijuana Ensenada, Mexicali; Baja California
America/Toronto Montreal=Montréal, Ottawa, Québec=Quebec City, Waterloo, Hamilton, London (Ontario), Kingston (Ontario), Mississauga; Ontario
America/Vancouver Victoria, Whistler, Kelowna, Burnaby; British Columbia
America/Whitehorse ; Yukon
America/Winnipeg ; Manitoba
Asia/Almaty Astana=Nur-Sultan, Shymkent
Asia/Amman Petra
Asia/Baghdad Basra, Erbil, Mosul
Asia/Baku Ganja
Asia/Bangkok Chiang Mai, Phuket, Pattaya; ICT
Asia/Beirut Tripoli (Lebanon)
Asia/Colombo Kandy
Asia/Damascus Aleppo
Asia/Dhaka Chittagong=Chattogram, Sylhet
Asia/Dubai Abu Dhabi, Sharjah; GST
Asia/Gaza Gaza City
Asia/Hebron Ramallah, Bethlehem; West Bank
Asia/Ho_Chi_Minh Hanoi=Ha Noi, Da Nang, Hai Phong, Hue
Asia/Jakarta Bandung, Surabaya, Yogyakarta, Medan, Semarang; Java, Sumatra
Asia/Jerusalem Tel Aviv, Haifa, Be’er Sheva=Beersheba, Eilat
Asia/Kabul Kandahar, Herat
Asia/Karachi Lahore, Islamabad, Rawalpindi, Faisalabad, Peshawar
Asia/Kathmandu Pokhara, Lalitpur; NPT
Asia/Kolkata Mumbai=Bombay, Delhi=New Delhi, Bengaluru=Bangalore, Hyderabad, Chennai=Madras, Pune=Poona, Ahmedabad, Jaipur, Lucknow, Kanpur, Nagpur, Indore, Bhopal, Patna, Surat, Kochi=Cochin, Thiruvananthapuram=Trivandrum, Goa, Chandigarh, Visakhapatnam, Coimbatore, Guwahati, Varanasi, Mysuru=Mysore, Gurugram=Gurgaon, Noida, Bhubaneswar
Asia/Kuala_Lumpur George Town=Penang, Johor Bahru, Putrajaya, Ipoh; MYT
Asia/Kuching Kota Kinabalu; Sabah, Sarawak, Borneo
Asia/Makassar Denpasar, Manado; Bali, Lombok, Sulawesi
Asia/Manila Quezon City, Cebu, Davao, Baguio
Asia/Muscat Salalah
Asia/Nicosia Limassol, Larnaca, Paphos
Asia/Novosibirsk Akademgorodok
Asia/Qatar Doha
Asia/Riyadh Jeddah=Jiddah, Mecca=Makkah, Medina, Dammam, Thuwal, Dhahran, NEOM
Asia/Singapore ; SGT
Asia/Seoul Busan=Pusan, Incheon, Daejeon, Daegu, Gwangju, Jeju, Suwon, Pohang
Asia/Shanghai Beijing=Peking, Shenzhen, Guangzhou=Canton, Chongqing, Chengdu, Hangzhou, Wuhan, Nanjing=Nanking, Xi’an, Tianjin, Suzhou, Qingdao, Dalian, Xiamen, Shenyang, Harbin, Changsha, Zhengzhou, Kunming, Jinan, Hefei, Ningbo, Guilin, Lhasa, Sanya, Zhuhai, Fuzhou
Asia/Taipei Hsinchu, Kaohsiung, Taichung, Tainan
Asia/Tashkent Bukhara
Asia/Tbilisi Batumi
Asia/Tehran Isfahan=Esfahan, Mashhad, Shiraz, Tabriz
Asia/Tokyo Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Sendai, Hiroshima, Nara, Okinawa=Naha, Tsukuba, Kanazawa, Nagasaki
Asia/Ulaanbaatar Darkhan
Asia/Urumqi ; Xinjiang
Asia/Vientiane Luang Prabang
Asia/Yangon Mandalay, Naypyidaw
Asia/Yekaterinburg Chelyabinsk, Ufa, Perm, Tyumen
Atlantic/Azores Ponta Delgada
Atlantic/Canary Las Palmas, Santa Cruz de Tenerife; Gran Canaria, Tenerife, Lanzarote
Atlantic/Cape_Verde Praia
Atlantic/Faroe Tórshavn
Atlantic/Madeira Funchal
Australia/Adelaide ; South Australia
Australia/Brisbane Gold Coast, Cairns, Townsville; Queensland
Australia/Darwin Alice Springs, Uluru; Northern Territory
Australia/Hobart Launceston; Tasmania
Australia/Melbourne Geelong; Victoria (Australia)
Australia/Perth Fremantle; Western Australia
Australia/Sydney Canberra, Newcastle (Australia), Wollongong; New South Wales
Europe/Amsterdam Rotterdam, The Hague=Den Haag, Utrecht, Eindhoven, Delft, Leiden, Groningen, Maastricht, Nijmegen, Enschede
Europe/Athens Thessaloniki, Patras, Heraklion; Crete, Rhodes
Europe/Belgrade Novi Sad, Niš
Europe/Berlin Munich=München, Hamburg, Frankfurt, Cologne=Köln, Stuttgart, Düsseldorf=Duesseldorf, Leipzig, Dresden, Hannover=Hanover, Nuremberg=Nürnberg, Bremen, Bonn, Heidelberg, Karlsruhe, Freiburg, Darmstadt, Aachen, Tübingen, Saarbrücken, Potsdam, Jena, Göttingen, Dagstuhl, Essen, Dortmund, Münster, Mannheim, Garching
Europe/Bratislava Košice
Europe/Brussels Antwerp=Antwerpen, Ghent=Gent, Bruges=Brugge, Leuven=Louvain, Liège
Europe/Bucharest Cluj-Napoca, Timișoara, Iași, Brașov, Sibiu
Europe/Budapest Debrecen, Szeged
Europe/Chisinau Tiraspol
Europe/Copenhagen Aarhus=Århus, Odense, Aalborg
Europe/Dublin Cork, Galway, Limerick
Europe/Helsinki Espoo, Tampere, Turku, Oulu; Lapland
Europe/Istanbul Ankara, İzmir, Antalya, Bursa; TRT
Europe/Kyiv Lviv, Kharkiv=Kharkov, Odesa=Odessa, Dnipro
Europe/Lisbon Porto=Oporto, Coimbra, Braga, Faro, Aveiro
Europe/Ljubljana Maribor, Bled
Europe/London Cambridge, Oxford, Edinburgh, Glasgow, Manchester, Birmingham, Bristol, Leeds, Liverpool, Belfast, Cardiff, Brighton, Sheffield, York, Newcastle, Nottingham, Southampton, Bath, Bletchley; England, Scotland, Wales, Northern Ireland
Europe/Madrid Barcelona, Valencia, Seville=Sevilla, Bilbao, Málaga, Granada, Zaragoza=Saragossa, San Sebastián, Santiago de Compostela, Palma=Mallorca, Alicante; Catalonia, Andalusia
Europe/Malta Valletta, Sliema
Europe/Minsk Brest (Belarus)
Europe/Moscow Saint Petersburg=St. Petersburg, Nizhny Novgorod, Kazan, Sochi, Rostov-on-Don, Innopolis
Europe/Oslo Bergen, Trondheim, Stavanger, Tromsø
Europe/Paris Lyon=Lyons, Marseille, Toulouse, Nice, Bordeaux, Nantes, Lille, Strasbourg, Grenoble, Montpellier, Rennes, Cannes, Sophia Antipolis, Saclay, Nancy, Brest; Brittany, Corsica
Europe/Prague Brno, Ostrava, Plzeň=Pilsen, Olomouc
Europe/Riga Jūrmala
Europe/Rome Milan=Milano, Turin=Torino, Naples=Napoli, Florence=Firenze, Venice=Venezia, Bologna, Genoa=Genova, Pisa, Padua=Padova, Trento, Trieste, Verona, Palermo, Catania, Bari, Siena; Sicily, Sardinia, Tuscany
Europe/Sarajevo Banja Luka, Mostar
Europe/Simferopol Sevastopol; Crimea
Europe/Skopje Ohrid
Europe/Sofia Plovdiv, Varna
Europe/Stockholm Gothenburg=Göteborg, Malmö, Uppsala, Linköping, Lund, Umeå
Europe/Tallinn Tartu
Europe/Tirane ; Tirana
Europe/Vienna Graz, Salzburg, Linz, Innsbruck, Klagenfurt
Europe/Vilnius Kaunas
Europe/Warsaw Kraków=Cracow, Wrocław=Breslau, Gdańsk=Danzig, Poznań, Łódź, Katowice, Lublin, Toruń
Europe/Zagreb Split, Dubrovnik, Rijeka
Europe/Zurich Geneva=Genève, Lausanne, Basel, Bern=Berne, Lugano, St. Gallen, Davos, Lucerne=Luzern
Indian/Maldives Malé
Indian/Mahe Victoria (Seychelles)
Indian/Mauritius Port Louis
Pacific/Auckland Wellington, Christchurch, Dunedin, Queenstown, Hamilton (New Zealand), Rotorua
Pacific/Fiji Suva, Nadi
Pacific/Guam Hagåtña
Pacific/Honolulu Waikiki, Maui, Kona; Hawaii=Hawaiʻi, Oahu
Pacific/Port_Moresby Lae
Pacific/Tahiti Papeete; Bora Bora
Pacific/Tongatapu Nukuʻalofa
`;
