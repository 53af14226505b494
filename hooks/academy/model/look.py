"""How the site looks and moves: what its designers wrote, beside the content."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """The style sheets, scripts and drawings of the site."""

    style_by_name: Mapping[str, str]
    """The style sheets by name, without their suffix."""
    script_by_path: Mapping[str, str]
    """The modules of JavaScript by their path in the folder of scripts."""
    favicon: str
    """The icon of the site, as SVG."""
    icon_by_path: Mapping[str, str]
    """The icons that the site uses, as SVG, by their path in the theme's set: `material/play`."""
    assets: tuple[str, ...]
    """Repository paths of what is published as it is, such as the font."""
