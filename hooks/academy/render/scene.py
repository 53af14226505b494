"""The picture of people who do what a page is about."""

from academy.edition import SCENE_WIDTHS, Edition, scene_address
from academy.model import PageScene
from academy.render.markup import esc


def scene_picture(
    name: PageScene,
    edition: Edition,
    here: str,
    *,
    lazy: bool = True,
    described: bool = True,
    sizes: str = "440px",
    classes: str = "scene-picture",
) -> str:
    """The picture as the page `here` shows it; not `described` beside a link whose words say the same.

    `sizes` says how wide it is shown. What is seen at once is not `lazy`: it must not wait for the layout.
    """
    narrow, wide = (edition.file_href(here, scene_address(name, width)) for width in SCENE_WIDTHS)
    sources = f"{narrow} {SCENE_WIDTHS[0]}w, {wide} {SCENE_WIDTHS[1]}w"
    alt = esc(edition.say.seen.scenes[name]) if described else ""
    wait = ' loading="lazy"' if lazy else ""
    return (
        f'<img class="{classes}" src="{narrow}" srcset="{sources}" sizes="{esc(sizes)}" alt="{alt}" '
        f'width="560" height="340"{wait} decoding="async">'
    )
