"""The scripts in the modules' folders → the script of every video that has one."""

from collections.abc import Iterable, Iterator, Mapping

from academy.languages import SOURCE
from academy.load import Document, RawModule
from academy.model import Language, Script, Video
from academy.problems import Problem, Rule, did_you_mean, nearest
from academy.validate.crosscheck import SOURCE_UNKNOWN
from academy.validate.fields import Fields
from academy.validate.script import is_whole, read_scenes
from academy.validate.spoken_numbers import spoken_numbers
from academy.validate.videos import VIDEOS_URI

SCRIPT_WITHOUT_VIDEO = Rule(
    "script-without-video",
    "hoort bij geen video. De naam is het nummer in de module en de slug uit videos.yaml. Er zijn: "
    "{allowed}.{guess_nl}",
    "belongs to no video. The name is the number in the module and the slug in videos.yaml. There are: "
    "{allowed}.{guess_en}",
)
SCRIPT_WITHOUT_DUTCH = Rule(
    "script-without-dutch",
    "er is geen Nederlands script met deze naam. Schrijf dat eerst.",
    "there is no Dutch script of this name. Write that first.",
)
SCRIPT_NOT_AS_LISTED = Rule(
    "script-not-as-listed",
    "is “{text}”, maar in videos.yaml staat “{want}”. Maak die twee gelijk.",
    "is “{text}”, but videos.yaml says “{want}”. Make the two agree.",
)
SCRIPT_SCENES = Rule(
    "script-scenes",
    "heeft {count} scènes; het moeten er {least} tot en met {most} zijn. Voeg scènes samen, of knip er een in tweeën.",
    "has {count} scenes; it must have {least} up to and including {most}. Join scenes, or split one in two.",
)
SCRIPT_WORDS = Rule(
    "script-words",
    "er worden {count} woorden gezegd; het moeten er {least} tot en met {most} zijn. Maak de tekst korter of langer.",
    "{count} words are spoken; it must be {least} up to and including {most}. Shorten or lengthen the text.",
)
SCRIPT_PARTS = Rule(
    "script-parts",
    "de vertaling heeft de scènes {theirs}, het Nederlands {ours}. Maak ze gelijk.",
    "the translation has the scenes {theirs}, the Dutch has {ours}. Make them equal.",
)
SCRIPT_SENTENCES = Rule(
    "script-sentences",
    "deze scène heeft {theirs} zinnen, het Nederlands {ours}. Maak het aantal gelijk: elke zin staat "
    "even lang in beeld als de Nederlandse.",
    "this scene has {theirs} sentences, the Dutch has {ours}. Make the numbers equal: every sentence is "
    "shown as long as the Dutch one.",
)
SCENE_ICON = Rule(
    "scene-icon",
    "het icoon “{icon}” bestaat niet. Kies er een op pictogrammers.com/library/mdi.{guess_nl}",
    "the icon “{icon}” does not exist. Choose one on pictogrammers.com/library/mdi.{guess_en}",
)

SCENES = (4, 7)
WORDS = (150, 220)
"""The bar for one video (curriculum)."""


def read_scripts(
    modules: Iterable[RawModule], videos: Iterable[Video], source_keys: set[str] | None, problems: list[Problem]
) -> dict[str, dict[Language, Script]]:
    """The scripts by video id and language.

    As long as videos.yaml has mistakes of its own, a script that fits no video is not told as another one.
    """
    listed = all(problem.source != VIDEOS_URI for problem in problems)
    scripts: dict[str, dict[Language, Script]] = {}
    own_by_module: dict[str, dict[str, Video]] = {}
    for video in videos:
        own_by_module.setdefault(video.module_id, {})[f"{video.id.partition('-')[2]}-{video.slug}"] = video
    for module in modules:
        own = own_by_module.get(module.slug.split("-")[0], {})
        for name, documents in module.scripts_by_name.items():
            if name in own:
                scripts[own[name].id] = _languages(own[name], documents, source_keys, problems)
            elif listed:
                document = next(iter(documents.values()))
                values = did_you_mean(name, own)
                problems.append(Problem(document.source_uri, 1, 1, "", SCRIPT_WITHOUT_VIDEO, values))
    return scripts


def icon_problems(scripts: Mapping[str, Mapping[Language, Script]], icons: frozenset[str]) -> Iterator[Problem]:
    """Scenes whose picture does not exist in the theme's set."""
    dutch = [found[SOURCE] for found in scripts.values() if SOURCE in found]
    for script, scene in ((each, scene) for each in dutch for scene in each.scenes):
        if scene.icon not in icons:
            values = {"icon": scene.icon, **nearest(scene.icon, icons)}
            column = len(f"## {scene.title} {{#{scene.id} layout={scene.layout} icon=") + 1
            yield Problem(script.source_uri, scene.line, column, scene.title, SCENE_ICON, values)


def _languages(
    video: Video, documents: Mapping[Language, Document], source_keys: set[str] | None, problems: list[Problem]
) -> dict[Language, Script]:
    if SOURCE not in documents:
        language, document = next(iter(documents.items()))
        dutch_uri = document.source_uri.removesuffix(language.suffix) + SOURCE.suffix
        # One that could not be read is there, and told as such.
        if all(problem.source != dutch_uri for problem in problems):
            problems.append(Problem(document.source_uri, 1, 1, "", SCRIPT_WITHOUT_DUTCH))
        return {}
    original = documents[SOURCE]
    dutch = _script(video, original, SOURCE, None, source_keys, problems)
    others: dict[Language, Script] = {
        language: _script(video, document, language, original, source_keys, problems)
        for language, document in documents.items()
        if language is not SOURCE
    }
    for language, other in others.items():
        if is_whole(dutch.scenes, original) and is_whole(other.scenes, documents[language]):
            _check_parts(other, dutch, documents[language], problems)
    return {SOURCE: dutch, **others}


def _script(
    video: Video,
    document: Document,
    language: Language,
    original: Document | None,
    source_keys: set[str] | None,
    problems: list[Problem],
) -> Script:
    fields = Fields(document.head, document.source_uri, problems)
    _check_listed(fields, "title", video.title(language))
    _check_listed(fields, "summary", video.summary(language))
    if language is SOURCE:
        _check_listed(fields, "id", video.id)
    keys = tuple(key for key, _ in fields.ids("sources", some=False)) if language is SOURCE else ()
    for position, key in enumerate(keys):
        if source_keys is not None and key not in source_keys:
            node = fields.find("sources", position)
            fields.note(node, "sources", SOURCE_UNKNOWN, text=key, **did_you_mean(key, source_keys))
    fields.close()
    scenes, found = read_scenes(document, original)
    problems.extend(found)
    script = Script(video.id, language, document.source_uri, keys, scenes)
    if language is SOURCE and is_whole(script.scenes, document):
        _check_bar(script, document, problems)
        problems.extend(spoken_numbers(script))
    return script


def _check_listed(fields: Fields, name: str, want: str) -> None:
    """Title and summary stand in the script so that it reads well alone; videos.yaml decides what they are."""
    text = fields.text(name)
    if text and want and text != want:
        fields.note(fields.find(name), name, SCRIPT_NOT_AS_LISTED, text=text, want=want)


def _check_bar(script: Script, document: Document, problems: list[Problem]) -> None:
    bars = ((len(script.scenes), SCENES, SCRIPT_SCENES), (script.words, WORDS, SCRIPT_WORDS))
    for count, (least, most), message in bars:
        if not least <= count <= most:
            values = {"count": count, "least": least, "most": most}
            problems.append(Problem(document.source_uri, document.body_line, 1, "", message, values))


def _check_parts(script: Script, dutch: Script, document: Document, problems: list[Problem]) -> None:
    theirs, ours = ([f"{scene.id} ({len(scene.items)})" for scene in each.scenes] for each in (script, dutch))
    if theirs != ours:
        values = {"theirs": ", ".join(theirs), "ours": ", ".join(ours)}
        problems.append(Problem(document.source_uri, document.body_line, 1, "", SCRIPT_PARTS, values))
        return
    for ours_scene, theirs_scene in zip(dutch.scenes, script.scenes, strict=True):
        counts = (len(theirs_scene.sentences), len(ours_scene.sentences))
        # A scene in which nothing is said is told as such.
        if 0 not in counts and counts[0] != counts[1]:
            line = next((sentence.line for sentence in theirs_scene.sentences), document.body_line)
            numbers = {"theirs": counts[0], "ours": counts[1]}
            problems.append(Problem(document.source_uri, line, 1, theirs_scene.title, SCRIPT_SENTENCES, numbers))
