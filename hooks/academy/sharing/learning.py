"""Modules and paths in the words of schema.org and LRMI, from which catalogues of learning material read."""

from typing import Any

from academy.edition import Edition, module_uri, path_uri, root_url
from academy.model import LearningModule, LearningPath, Sector
from academy.sharing.graph import Description

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def learning_resource(module: LearningModule, edition: Edition) -> Description:
    """A module: what it teaches, to whom, in how much time, and its steps in order."""
    words, say, address = edition.words(module), edition.say, root_url(module_uri(module), edition.language)
    paths = (path for path in edition.paths if module.is_core(path.sector))
    return {
        # A plan that a team follows step by step is both a resource and a how-to.
        "@type": ["LearningResource", "HowTo"],
        "@id": f"{address}#module",
        "url": address,
        "name": words.title,
        "description": words.summary,
        "inLanguage": edition.language.value,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "learningResourceType": "lesson plan",
        "educationalLevel": [say.terms.sector_names[sector] for sector in module.standing_by_sector],
        "audience": [
            {"@type": "EducationalAudience", "educationalRole": say.terms.role_names[role]} for role in module.roles
        ],
        "timeRequired": duration(module.minutes),
        "teaches": list(words.goals),
        "isPartOf": [_course_reference(path.sector, edition) for path in paths],
        "step": [_step(number, module, edition) for number in range(1, len(module.steps) + 1)],
    }


def course(path: LearningPath, description: str, edition: Edition) -> Description:
    """A sector's path, with its modules in order."""
    say, address = edition.say, root_url(path_uri(path.sector), edition.language)
    minutes = path.weeks[-1].minutes_so_far
    return {
        "@type": "Course",
        "@id": f"{address}#course",
        "url": address,
        "name": say.path.path.format(sector=say.terms.sector_names[path.sector].lower()),
        "description": description,
        "inLanguage": edition.language.value,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "educationalLevel": say.terms.sector_names[path.sector],
        "timeRequired": duration(minutes),
        "provider": provider(edition),
        "offers": {"@type": "Offer", "category": "Free", "price": 0, "priceCurrency": "EUR"},
        "hasCourseInstance": {
            "@type": "CourseInstance",
            "courseMode": "Onsite",
            "courseWorkload": duration(minutes),
        },
        "hasPart": [_module_reference(station.module, edition) for station in path.stations],
    }


def provider(edition: Edition) -> Description:
    """Who offers the academy: itself, as its pages say."""
    home = root_url("index.md", edition.language)
    return {"@type": "Organization", "name": edition.say.shell.site_name, "url": home}


def duration(minutes: int) -> str:
    """An ISO 8601 duration: 90 → `PT1H30M`."""
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest or not hours else "")


def _step(number: int, module: LearningModule, edition: Edition) -> Description:
    step = module.steps[number - 1]
    address = root_url(module_uri(module), edition.language)
    described: dict[str, Any] = {
        "@type": "HowToStep",
        "position": number,
        "name": edition.step_title(module, step),
        "url": f"{address}#{step.id}",
    }
    return {**described, "timeRequired": duration(step.minutes)} if step.minutes else described


def _course_reference(sector: Sector, edition: Edition) -> Description:
    return {"@type": "Course", "@id": f"{root_url(path_uri(sector), edition.language)}#course"}


def _module_reference(module: LearningModule, edition: Edition) -> Description:
    # A module without translation is described on its Dutch page.
    own = edition.in_language_of(module)
    address = root_url(module_uri(module), own.language)
    name, time = own.title(module), duration(module.minutes)
    return {"@type": "LearningResource", "@id": f"{address}#module", "url": address, "name": name, "timeRequired": time}
