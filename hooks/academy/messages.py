"""Every sentence that an author can be told about the content: what is wrong, and how to mend it."""

from academy.problems import Message

# Files
FILE_LINK = Message(
    "is een symbolische link. Zet het bestand zelf in de map.", "is a symbolic link. Put the file itself in the folder."
)
FILE_TOO_LARGE = Message(
    "is {size} MB; hoogstens {most} MB mag. Maak het kleiner.",
    "is {size} MB; at most {most} MB is allowed. Make it smaller.",
)
FILE_TOO_MANY = Message(
    "bevat {count} bestanden; hoogstens {most} mag.", "holds {count} files; at most {most} is allowed."
)
FILE_KIND = Message(
    "“{suffix}” kennen we hier niet. Toegestaan: {allowed}.{guess_nl}",
    "“{suffix}” is not known here. Allowed: {allowed}.{guess_en}",
)
FILE_LOOSE = Message(
    "staat los in modules/. Zet het in de map van een module.",
    "lies loose in modules/. Put it in the folder of a module.",
)
FILE_NOT_A_FILE = Message("is geen bestand. Maak er een gewoon bestand van.", "is not a file. Make it a plain file.")
FILE_MISSING = Message("ontbreekt. Maak het bestand.", "is missing. Create the file.")
FOLDER_NAME = Message(
    "de mapnaam moet een nummer en een naam zijn, zoals “08-bordsessie” (kleine letters, cijfers, streepjes).",
    "the folder's name must be a number and a name, such as “08-bordsessie” (lower case, digits, hyphens).",
)
FOLDER_NUMBER_TWICE = Message(
    "nummer {number} is al van {first}. Kies een vrij nummer.",
    "number {number} is taken by {first}. Choose a free one.",
)
NOT_UTF8 = Message(
    "dit teken is geen UTF-8 (byte {byte}). Sla het bestand op als UTF-8.",
    "this is not UTF-8 (byte {byte}). Save the file as UTF-8.",
)
BAD_CHARACTER = Message(
    "onzichtbaar stuurteken {name}. Haal het weg; typ de regel zo nodig opnieuw.",
    "invisible control character {name}. Remove it; retype the line if needed.",
)

# YAML
YAML_TOO_LARGE = Message("is groter dan {most} kB. Kort het in.", "is larger than {most} kB. Shorten it.")
YAML_TOO_DEEP = Message(
    "gaat meer dan {most} niveaus diep. Maak het platter.", "nests deeper than {most} levels. Flatten it."
)
YAML_TOO_MANY = Message("bevat meer dan {most} waarden. Kort het in.", "holds more than {most} values. Shorten it.")
YAML_TAB = Message("hier staat een tab. Gebruik spaties om in te springen.", "there is a tab here. Indent with spaces.")
YAML_ALIAS = Message(
    "“*{name}” verwijst naar een andere plek. Schrijf de waarde voluit.",
    "“*{name}” refers to another place. Write the value out.",
)
YAML_ANCHOR = Message(
    "“&{name}” is een anker. Haal het weg, of zet de tekst tussen aanhalingstekens.",
    "“&{name}” is an anchor. Remove it, or quote the text.",
)
YAML_TAG = Message(
    "“{name}” is een YAML-tag. Haal het weg, of zet de tekst tussen aanhalingstekens.",
    "“{name}” is a YAML tag. Remove it, or quote the text.",
)
YAML_DUPLICATE_KEY = Message(
    "staat er twee keer; de eerste keer op regel {first}. Haal er één weg.",
    "occurs twice; first on line {first}. Remove one of them.",
)
YAML_KEY_NOT_TEXT = Message(
    "een sleutel moet één woord zijn, zonder haakjes. Haal “?”, “[” of “{{” voor de dubbele punt weg.",
    "a key must be a single word, without brackets. Remove “?”, “[” or “{{” before the colon.",
)
YAML_BLOCK_TEXT = Message(
    "“|” en “>” mogen hier niet. Zet de tekst op één regel.", "“|” and “>” are not used here. Put the text on one line."
)
YAML_LINES = Message(
    "in deze tekst staat een witregel, een tab of “\\n”. Zet de tekst op één regel.",
    "there is an empty line, a tab or “\\n” in this text. Put the text on one line.",
)
YAML_COMMENT = Message(
    "alles na “ #” valt weg. Zet de tekst tussen aanhalingstekens, of zet de opmerking op een eigen regel.",
    "everything after “ #” is dropped. Quote the text, or put the comment on a line of its own.",
)
YAML_SECOND_DOCUMENT = Message(
    "hier begint een tweede document. Haal de extra “---” weg.",
    "a second document starts here. Remove the extra “---”.",
)
YAML_COLON = Message(
    "deze dubbele punt kan hier niet. Zet een tekst met “: ” erin tussen aanhalingstekens; "
    "begint hier een sleutel, kijk dan naar de inspringing en of er op de regel erboven een spatie na “:” staat.",
    "this colon is not possible here. Quote a text with “: ” in it; "
    "if a key starts here, check the indentation and whether a space follows “:” on the line above.",
)
YAML_QUOTE = Message(
    "dit aanhalingsteken wordt op dezelfde regel niet gesloten. "
    "Zet de hele tekst op één regel, tussen dubbele aanhalingstekens.",
    "this quotation mark is not closed on the same line. Put the whole text on one line, in double quotation marks.",
)
YAML_BRACKET = Message(
    "dit haakje wordt niet goed gesloten. Kijk naar komma's, dubbele punten en het haakje aan het eind.",
    "this bracket is not closed properly. Check commas, colons and the bracket at the end.",
)
YAML_START = Message(
    "een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.",
    "a text cannot start with this character. Quote the text.",
)
YAML_BACKSLASH = Message(
    "“\\” met dit teken erachter kan hier niet. Schrijf “\\\\” voor een schuine streep.",
    "“\\” followed by this character is not possible here. Write “\\\\” for a backslash.",
)
YAML_NO_KEY = Message(
    "hier kan geen tekst staan, alleen een nieuwe sleutel. "
    "Kijk naar aanhalingstekens en inspringing op deze regel en die erboven.",
    "no text can stand here, only a new key. Check quotation marks and indentation on this line and the one above.",
)
YAML_NO_DASH = Message(
    "hier hoort “- ” te staan, net als bij de rest van de lijst. Kijk naar de inspringing.",
    "“- ” belongs here, as in the rest of the list. Check the indentation.",
)
YAML_UNREADABLE = Message(
    "geen leesbare YAML ({reason}). Kijk naar inspringing, dubbele punten en aanhalingstekens op deze regel en die erboven.",
    "no readable YAML ({reason}). Check indentation, colons and quotes on this line and the one above.",
)
HEAD_MISSING = Message(
    "begint niet met metadata. Zet “---” op de eerste regel en onder de metadata.",
    "does not start with metadata. Put “---” on the first line and below the metadata.",
)
HEAD_UNCLOSED = Message(
    "de metadata is niet afgesloten. Zet “---” op een eigen regel eronder.",
    "the metadata is not closed. Put “---” on a line of its own below it.",
)

# Fields
KEY_UNKNOWN = Message(
    "deze sleutel kennen we niet. Toegestaan: {allowed}.{guess_nl}",
    "this key is not known. Allowed: {allowed}.{guess_en}",
)
KEY_MISSING = Message("ontbreekt. Voeg “{key}:” toe.", "is missing. Add “{key}:”.")
WANT_TABLE = Message(
    "verwacht sleutels met waarden, zoals “sleutel: waarde”.", "expects keys with values, such as “key: value”."
)
WANT_ONE_OF = Message(
    "is leeg. Zet er ten minste één in van: {allowed}.", "is empty. Put in at least one of: {allowed}."
)
WANT_LIST = Message(
    "verwacht een lijst. Begin elke regel met “- ”, of zet “[” en “]” eromheen.",
    "expects a list. Start every line with “- ”, or put “[” and “]” around it.",
)
WANT_SOME = Message("de lijst is leeg. Zet er ten minste één in.", "the list is empty. Put at least one in it.")
WANT_TEXT = Message(
    "verwacht één tekst. Begint de tekst met “[” of “{{”? Zet er aanhalingstekens om.",
    "expects a single text. Does the text start with “[” or “{{”? Quote it.",
)
WANT_WORDS = Message("is leeg. Vul een tekst in.", "is empty. Fill in a text.")
TEXT_SURPRISE = Message(
    'YAML leest “{text}” niet als tekst. Zet er aanhalingstekens om: "{text}".',
    'YAML does not read “{text}” as text. Put quotes around it: "{text}".',
)
TEXT_TOO_LONG = Message("is {count} tekens; hoogstens {most} mag.", "is {count} characters; at most {most} is allowed.")
WANT_NUMBER = Message(
    "verwacht een geheel getal van {least} tot en met {most}, hier staat “{text}”.",
    "expects a whole number from {least} to {most}, found “{text}”.",
)
WANT_DAY = Message(
    "verwacht een dag als 2026-11-22 (jaar, maand, dag), hier staat “{text}”.",
    "expects a day such as 2026-11-22 (year, month, day), found “{text}”.",
)
WANT_TRUE_FALSE = Message("verwacht true of false, hier staat “{text}”.", "expects true or false, found “{text}”.")
NO_QUOTES = Message(
    "staat tussen aanhalingstekens en is dan tekst. Haal ze weg: {text}.",
    "is quoted, which makes it text. Remove the quotation marks: {text}.",
)
NOT_ALLOWED = Message(
    "“{text}” kan hier niet. Toegestaan: {allowed}.{guess_nl}",
    "“{text}” is not possible here. Allowed: {allowed}.{guess_en}",
)
TWICE = Message("“{text}” staat er twee keer. Haal er één weg.", "“{text}” occurs twice. Remove one.")
BAD_ID = Message(
    "“{text}” is geen goed id. Schrijf het zoals “{shape}”: alleen kleine letters, cijfers en streepjes.",
    "“{text}” is not a good id. Write it like “{shape}”: only lower case, digits and hyphens.",
)

# Modules
ID_NOT_FOLDER = Message(
    'is “{text}”, maar de map begint met {folder}. Zet hier "{folder}".',
    'is “{text}”, but the folder starts with {folder}. Put "{folder}" here.',
)
MINUTES_DO_NOT_ADD_UP = Message(
    "is {minutes}, maar de stappen zijn samen {sum}. Pas het getal of een stap aan.",
    "is {minutes}, but the steps add up to {sum}. Change the number or a step.",
)
NO_CORRECT_OPTION = Message(
    "geen enkel antwoord heeft correct: true. Zet er ten minste één op true.",
    "no option has correct: true. Set at least one to true.",
)
TOO_FEW_OPTIONS = Message(
    "heeft te weinig antwoorden. Geef er ten minste {least}.", "has too few options. Give at least {least}."
)
ID_TAKEN = Message(
    "“{text}” gebruikt de site zelf als id op deze pagina. Kies een ander.",
    "“{text}” is an id that the site itself uses on this page. Choose another.",
)
MODULE_UNKNOWN = Message(
    "module “{text}” bestaat niet. Er zijn: {allowed}.{guess_nl}",
    "module “{text}” does not exist. There are: {allowed}.{guess_en}",
)
NEEDS_CIRCLE = Message(
    "de modules wachten op elkaar: {circle}. Haal één van deze verwijzingen weg.",
    "the modules wait for each other: {circle}. Remove one of these references.",
)
NEEDS_ITSELF = Message("de module kan zichzelf niet nodig hebben of noemen.", "a module cannot need or name itself.")
CORE_NEEDS_OPTIONAL = Message(
    "in {sector} is deze module kern, maar module {text} is dat niet. Maak {text} daar ook kern, of haal haar hier weg.",
    "in {sector} this module is core, but module {text} is not. Make {text} core there too, or remove it here.",
)
SOURCE_UNKNOWN = Message(
    "bron “{text}” staat niet in docs/bronnen.md. Er zijn: {allowed}.{guess_nl}",
    "source “{text}” is not in docs/bronnen.md. There are: {allowed}.{guess_en}",
)
PRACTICE_WORDS = Message(
    "practice en habit horen bij elkaar: zet beide erbij, of geen van beide.",
    "practice and habit belong together: add both, or neither.",
)

# Translations
TRANSLATES_MISSING = Message(
    'ontbreekt. Voeg “translates: "{now}"” toe: de versie van de Nederlandse tekst die je vertaalde.',
    'is missing. Add “translates: "{now}"”: the version of the Dutch text that you translated.',
)
TRANSLATION_STALE = Message(
    'de Nederlandse tekst is veranderd. Werk de vertaling bij en zet dan “translates: "{now}"”.',
    'the Dutch text has changed. Update the translation, then set “translates: "{now}"”.',
)
TRANSLATION_PARTS = Message(
    "de vertaling heeft {theirs}, het Nederlands heeft {ours}. Maak het aantal gelijk.",
    "the translation has {theirs}, the Dutch has {ours}. Make the numbers equal.",
)
TRANSLATION_UNKNOWN = Message(
    "bestaat niet in het Nederlands. Toegestaan: {allowed}.{guess_nl}",
    "does not exist in Dutch. Allowed: {allowed}.{guess_en}",
)

TRANSLATION_EXTRA = Message(
    "staat niet in het Nederlandse bestand. Zet het daar eerst, of haal het hier weg.",
    "is not in the Dutch file. Put it there first, or remove it here.",
)
TRANSLATION_FACT = Message(
    "staat al in het Nederlandse bestand en geldt voor elke taal. Haal het hier weg.",
    "is in the Dutch file already and holds for every language. Remove it here.",
)

# Bodies
HEADING_SHAPE = Message(
    "schrijf een kop als “## Titel {{#een-id}}”: vooraan hekjes, dan een spatie en de titel.",
    "write a heading as “## Title {{#an-id}}”: first the hashes, then a space and the title.",
)
HEADING_TOP = Message(
    "“#” is voor de titel, en die staat bovenaan bij “title:”. Begin deze kop met “##”.",
    "“#” is for the title, which stands at the top after “title:”. Start this heading with “##”.",
)
HEADING_LEVEL = Message(
    "deze kop slaat een niveau over. Begin hem met hoogstens “{most}”.",
    "this heading skips a level. Start it with “{most}” at most.",
)
FENCE_OPEN = Message(
    "dit codeblok wordt niet gesloten. Zet {fence} op een eigen regel eronder.",
    "this code block is not closed. Put {fence} on a line of its own below it.",
)
HEADING_WITHOUT_ID = Message(
    "deze kop heeft geen vast id. Zet er {{#een-id}} achter.", "this heading has no fixed id. Add {{#an-id}} after it."
)
HEADING_MISSING = Message(
    "de kop met id “{text}” ontbreekt. Voeg “{marks} … {{#{text}}}” toe, na “{after}”.",
    "the heading with id “{text}” is missing. Add “{marks} … {{#{text}}}”, after “{after}”.",
)
HEADING_UNKNOWN = Message(
    "een kop met id “{text}” hoort hier niet. Hier horen: {order}.{guess_nl}",
    "a heading with id “{text}” does not belong here. These do: {order}.{guess_en}",
)
HEADING_ORDER = Message(
    "hier hoort “{want}” te staan, niet “{text}”. De volgorde is: {order}.",
    "“{want}” belongs here, not “{text}”. The order is: {order}.",
)
HEADING_TWICE = Message(
    "id “{text}” staat ook op regel {first}. Geef elke kop een eigen id.",
    "id “{text}” is also on line {first}. Give every heading its own id.",
)
TEXT_BEFORE_HEADING = Message(
    "deze tekst staat boven de eerste kop. Zet hem onder een kop.",
    "this text stands above the first heading. Put it below a heading.",
)
SECTION_EMPTY = Message(
    "onder deze kop staat niets. Schrijf er iets onder, of haal de kop weg.",
    "there is nothing below this heading. Write something, or remove the heading.",
)
RAW_HTML = Message(
    "HTML mag hier niet: {text}. Schrijf gewone Markdown.", "HTML is not allowed here: {text}. Write plain Markdown."
)
BAD_ATTRIBUTE = Message(
    "“{text}” mag niet tussen accolades. Alleen {{#id}} achter een kop.",
    "“{text}” is not allowed in braces. Only {{#id}} after a heading.",
)
LINE_MISSING = Message(
    "deze stap heeft geen regel die begint met “{text}”. Voeg die regel toe.",
    "this step has no line that starts with “{text}”. Add that line.",
)
ACTION_MINUTES = Message(
    "de acties van deze stap zijn samen {sum} minuten, de stap zelf {minutes}. Pas één van beide aan.",
    "the actions of this step add up to {sum} minutes, the step has {minutes}. Change one of them.",
)
LINK_BROKEN = Message(
    "“{text}” bestaat niet. Kijk het pad na.{guess_nl}", "“{text}” does not exist. Check the path.{guess_en}"
)
LINK_SHAPE = Message(
    "schrijf een link als “[tekst](adres)” op één regel, zonder spaties, haakjes of titel in het adres.",
    "write a link as “[text](address)” on one line, without spaces, brackets or a title in the address.",
)
LINK_FRAGMENT = Message(
    "“#{text}” bestaat niet op die pagina. Er zijn: {allowed}.{guess_nl}",
    "“#{text}” does not exist on that page. There are: {allowed}.{guess_en}",
)
LINK_LANGUAGE = Message(
    "verwijs naar “{want}”, zonder taal. De site kiest zelf de taal van de lezer.",
    "link to “{want}”, without a language. The site picks the reader's language itself.",
)
LINK_SCHEME = Message(
    "“{text}” mag niet. Toegestaan: https://, mailto: en paden binnen dit project.",
    "“{text}” is not allowed. Allowed: https://, mailto: and paths inside this project.",
)
SLOT_UNKNOWN = Message(
    "de site kan hier geen “{text}” invullen. Toegestaan op deze pagina: {allowed}.{guess_nl}",
    "the site cannot fill in “{text}” here. Allowed on this page: {allowed}.{guess_en}",
)
SLOT_MISSING = Message(
    "deze pagina mist “<!-- hier: {text} -->”. Zet het waar de site dat onderdeel moet tonen.",
    "this page lacks “<!-- hier: {text} -->”. Put it where the site must show that part.",
)
SLOT_ALONE = Message(
    "zet “<!-- hier: {text} -->” op een eigen regel, zonder spaties eromheen.",
    "put “<!-- hier: {text} -->” on a line of its own, without spaces around it.",
)
PAGE_FOLDER = Message(
    "docs/{folder}/ vult de site zelf. Zet de pagina in een andere map.",
    "the site fills docs/{folder}/ itself. Put the page in another folder.",
)
PAGE_TAKEN = Message(
    "dit adres is al van {first}. Geef de pagina een andere naam.",
    "this address is taken by {first}. Give the page another name.",
)

# Videos
VIDEO_UNKNOWN = Message(
    "video “{text}” staat niet in videos.yaml. Bij deze module horen: {allowed}.{guess_nl}",
    "video “{text}” is not in videos.yaml. This module has: {allowed}.{guess_en}",
)
VIDEO_OTHER_STEP = Message(
    "video {text} hoort volgens videos.yaml bij stap “{step}”. Maak die twee gelijk.",
    "videos.yaml says that video {text} belongs to step “{step}”. Make the two agree.",
)
VIDEO_OTHER_MODULE = Message(
    "video {text} is van module {module}. Een video hoort bij één module.",
    "video {text} belongs to module {module}. A video belongs to one module.",
)
VIDEO_TWO_STEPS = Message(
    "video {text} staat ook bij stap “{step}”. Een video staat bij één stap.",
    "video {text} is also at step “{step}”. A video stands at one step.",
)
VIDEO_ID_NOT_MODULE = Message(
    "“{text}” begint niet met het nummer van module {module}. Maak die twee gelijk.",
    "“{text}” does not start with module number {module}. Make the two agree.",
)
VIDEO_TWICE = Message(
    "id {text} staat ook op regel {first}. Geef elke video een eigen id.",
    "id {text} is also on line {first}. Give every video its own id.",
)
VIDEO_STEP_UNKNOWN = Message(
    "module {module} heeft geen stap “{text}”. Er zijn: {allowed}.{guess_nl}",
    "module {module} has no step “{text}”. There are: {allowed}.{guess_en}",
)
VIDEO_AUDIENCE = Message(
    "“{text}” hoort niet bij deze module. De module is voor: {allowed}.",
    "“{text}” does not belong to this module. The module is for: {allowed}.",
)

# Recordings
SOURCE_OTHER = Message(
    "staat er, maar source is “{source}”. Zet “source: {key}”, of haal “{key}:” weg.",
    "is there, but source is “{source}”. Write “source: {key}”, or remove “{key}:”.",
)
SOURCE_WITHOUT = Message(
    "ontbreekt, en source is “{source}”. Voeg “{key}:” toe, of zet “source: script”.",
    "is missing, and source is “{source}”. Add “{key}:”, or write “source: script”.",
)
RECORDING_MISSING = Message(
    "“{text}” staat niet in de map videos/ van deze module. Daar staan: {allowed}.{guess_nl}",
    "“{text}” is not in the folder videos/ of this module. These are: {allowed}.{guess_en}",
)
RECORDING_UNNAMED = Message(
    "hoort bij geen video. Noem het bij “recording:” in videos.yaml, of haal het weg.",
    "belongs to no video. Name it at “recording:” in videos.yaml, or remove it.",
)
RECORDING_NOT_MP4 = Message(
    "is geen hele MP4. Sla de video opnieuw op als MP4 met H.264 en AAC.",
    "is not a whole MP4. Save the video again as MP4 with H.264 and AAC.",
)
RECORDING_INDEX_LAST = Message(
    "de inhoudsopgave staat achterin, dus de video begint pas als alles binnen is. Draai “ffmpeg -i in.mp4 -c copy -movflags +faststart uit.mp4”.",
    "the index stands at the end, so the video starts only when all of it is in. Run “ffmpeg -i in.mp4 -c copy -movflags +faststart out.mp4”.",
)
RECORDING_CODEC = Message(
    "een spoor speelt niet in elke browser: verwacht {want}, gevonden {found}. Sla de video op met H.264 en AAC.",
    "a track does not play in every browser: expected {want}, found {found}. Save the video with H.264 and AAC.",
)
VTT_HEAD = Message(
    "begint niet met WEBVTT. Zet dat op de eerste regel.", "does not start with WEBVTT. Put that on the first line."
)
VTT_EMPTY = Message(
    "er staat geen ondertitel in. Schrijf ze, of laat een programma ze maken.",
    "holds no caption. Write them, or let a program make them.",
)
VTT_TIMES = Message(
    "hier horen twee tijden te staan, zoals “00:01.500 --> 00:04.000”.",
    "two times belong here, such as “00:01.500 --> 00:04.000”.",
)
VTT_BACKWARDS = Message(
    "het einde ligt niet na het begin. Kijk de tijden na.", "the end does not come after the begin. Check the times."
)
VTT_SILENT = Message(
    "onder deze tijden staat geen tekst. Schrijf die, of haal ze weg.",
    "there is no text below these times. Write it, or remove them.",
)
VTT_ORDER = Message(
    "begint eerder dan de ondertitel erboven. Zet ze op volgorde.",
    "begins earlier than the caption above it. Put them in order.",
)
VTT_TOO_LONG = Message(
    "de laatste ondertitel loopt tot {end} seconden, de video duurt er {seconds}. Hoort dit bestand bij deze video?",
    "the last caption runs to {end} seconds, the video lasts {seconds}. Does this file belong to this video?",
)
EXTERNAL_SHAPE = Message(
    "“{text}” kan hier niet. Neem alleen dit stukje uit het adres van de video: “{shape}”.",
    "“{text}” is not possible here. Take only this bit of the video's address: “{shape}”.",
)
BAD_DATE = Message(
    "“{text}” is geen dag. Schrijf jaar, maand en dag: 2027-08-01.",
    "“{text}” is not a day. Write year, month and day: 2027-08-01.",
)
CONSENT_ENDED = Message(
    "de toestemming liep tot {text}. De pagina toont nu de tekst; de opname wordt niet meer gepubliceerd. Vraag opnieuw, of zet “source: script”.",
    "consent ended on {text}. The page now shows the text; the recording is no longer published. Ask again, or write “source: script”.",
)

# Scripts
SCRIPT_WITHOUT_VIDEO = Message(
    "hoort bij geen video. De naam is het nummer in de module en de slug uit videos.yaml. Er zijn: {allowed}.{guess_nl}",
    "belongs to no video. The name is the number in the module and the slug in videos.yaml. There are: {allowed}.{guess_en}",
)
SCRIPT_WITHOUT_DUTCH = Message(
    "er is geen Nederlands script met deze naam. Schrijf dat eerst.",
    "there is no Dutch script of this name. Write that first.",
)
SCRIPT_NOT_AS_LISTED = Message(
    "is “{text}”, maar in videos.yaml staat “{want}”. Maak die twee gelijk.",
    "is “{text}”, but videos.yaml says “{want}”. Make the two agree.",
)
SCRIPT_SCENES = Message(
    "heeft {count} scènes; {least} tot en met {most} mag.",
    "has {count} scenes; {least} up to and including {most} is allowed.",
)
SCRIPT_WORDS = Message(
    "er worden {count} woorden gezegd; {least} tot en met {most} mag.",
    "{count} words are spoken; {least} up to and including {most} is allowed.",
)
SCRIPT_PARTS = Message(
    "de vertaling heeft de scènes {theirs}, het Nederlands {ours}. Maak ze gelijk.",
    "the translation has the scenes {theirs}, the Dutch has {ours}. Make them equal.",
)
SCRIPT_SENTENCES = Message(
    "deze scène heeft {theirs} zinnen, het Nederlands {ours}. Maak het aantal gelijk: elke zin staat even lang in beeld als de Nederlandse.",
    "this scene has {theirs} sentences, the Dutch has {ours}. Make the numbers equal: every sentence is shown as long as the Dutch one.",
)
SCENE_HEADING = Message(
    "een scène begint met “## Titel {{#een-id layout=points icon=een-icoon}}”.",
    "a scene starts with “## Title {{#an-id layout=points icon=an-icon}}”.",
)
SCENE_ITEMS = Message(
    "een dia met layout {layout} heeft {least} tot en met {most} punten, deze heeft er {count}.",
    "a slide with layout {layout} has {least} up to and including {most} items, this one has {count}.",
)
SCENE_MARKERS = Message(
    "de punten verschijnen bij {found}; het moet {want} zijn, elk één keer en in die volgorde.",
    "the items appear at {found}; it must be {want}, each once and in that order.",
)
SCENE_SILENT = Message(
    "in deze scène wordt niets gezegd. Schrijf de tekst, elke zin op een eigen regel.",
    "nothing is said in this scene. Write the text, every sentence on a line of its own.",
)
SCENE_TOO_LONG = Message(
    "“{text}” past niet op de dia: {count} tekens, hoogstens {most}.",
    "“{text}” does not fit on the slide: {count} characters, at most {most}.",
)

# Reference pages
SYNONYM_ALONE = Message(
    "“{text}” is geen groep. Zet er woorden bij die hetzelfde betekenen, met komma’s ertussen: “student, leerling”.",
    "“{text}” is not a group. Add words that mean the same, with commas in between: “pupil, student”.",
)
SYNONYM_TWICE = Message(
    "“{text}” staat ook in de groep “{first}”. Een woord hoort in één groep; voeg ze samen of haal het hier weg.",
    "“{text}” is also in the group “{first}”. A word belongs in one group; join them or remove it here.",
)
ASKED_TWICE = Message(
    "“{text}” staat ook in {first}. Laat een vraag staan bij het beste antwoord, en haal hem op de andere plek weg.",
    "“{text}” is also in {first}. Leave a question where its best answer is, and remove it from the other place.",
)
TERM_TWICE = Message(
    "“{text}” staat ook bij het begrip “{first}”. Een woord kan maar naar één begrip verwijzen; haal er één weg.",
    "“{text}” is also at the term “{first}”. A word can refer to one term only; remove one.",
)
NARRATION_WITHOUT_LIST = Message(
    "ontbreekt: de lijst van wat er is ingesproken. Draai “make speak”.",
    "is missing: the list of what was spoken. Run “make speak”.",
)
NARRATION_WITHOUT_SCRIPT = Message(
    "hoort bij geen script. De map heet als het script, zonder “.md”. Er zijn: {allowed}.{guess_nl}",
    "belongs to no script. The folder is called as the script, without “.md”. There are: {allowed}.{guess_en}",
)
NARRATION_MISSING = Message(
    "is nog niet ingesproken: “{text}” Draai “make speak”, of neem de zin op.",
    "has not been spoken yet: “{text}” Run “make speak”, or record the sentence.",
)
NARRATION_STALE = Message(
    "is veranderd nadat hij werd ingesproken; nu staat er: “{text}” Draai “make speak”, of neem de zin opnieuw op.",
    "was changed after it was spoken; it now reads: “{text}” Run “make speak”, or record the sentence again.",
)
NARRATION_EXTRA = Message(
    "“{name}” staat niet meer in het script. Draai “make speak”, of haal de regel en {sound} weg.",
    "“{name}” is no longer in the script. Run “make speak”, or remove the line and {sound}.",
)
NARRATION_SILENT = Message(
    "het geluid {sound} ontbreekt. Draai “make speak”, of zet de opname erbij.",
    "the sound {sound} is missing. Run “make speak”, or add the recording.",
)
NARRATION_UNREADABLE = Message(
    "is geen geluid dat we kunnen lezen. Bewaar het als Ogg Opus met één kanaal.",
    "is no sound that we can read. Save it as Ogg Opus with one channel.",
)
NARRATION_SECONDS = Message(
    "de video duurt {seconds} seconden; {least} tot en met {most} mag. Maak de tekst korter of langer.",
    "the video lasts {seconds} seconds; {least} up to and including {most} is allowed. Shorten or lengthen the text.",
)
CAPTION_MISFIT = Message(
    "“{text}” is niet bij te houden als ondertitel: {found} tekens per seconde, hoogstens {most}. Maak de zin korter, of spreek hem langzamer in.",
    "“{text}” cannot be read as a caption: {found} characters a second, at most {most}. Shorten the sentence, or speak it more slowly.",
)
PRONUNCIATION_WORD = Message(
    "“{text}” is geen woord in kleine letters. Zet links één woord, rechts hoe de stem het moet lezen.",
    "“{text}” is not one word in lower case. Put one word on the left, on the right how the voice must read it.",
)
SCENE_ICON = Message(
    "het icoon “{icon}” bestaat niet. Kies er een op pictogrammers.com/library/mdi.{guess_nl}",
    "the icon “{icon}” does not exist. Choose one on pictogrammers.com/library/mdi.{guess_en}",
)
