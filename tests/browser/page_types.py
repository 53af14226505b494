"""One address of every kind of page, and the smaller set that stands for all of them in a quick test."""

PAGE_TYPES = (
    "", "modules/", "modules/08-bordsessie/", "modules/08-bordsessie/werkblad/", "modules/06-startdag/", "videos/",
    "videos/08-1-wat-is-een-bordsessie/", "leerpaden/", "leerpaden/vo/", "instrumenten/", "instrumenten/stem/",
    "begrippen/", "bronnen/", "over/", "toegankelijkheid/", "privacy/", "bijdragen/", "bijdragen/onderdelen/",
    "zoeken/", "404.html",
)  # fmt: skip

REPRESENTATIVE = (
    "", "modules/", "modules/08-bordsessie/", "videos/08-1-wat-is-een-bordsessie/", "leerpaden/po/", "leerpaden/",
    "bijdragen/onderdelen/", "zoeken/", "en/", "en/modules/08-bordsessie/",
)  # fmt: skip
