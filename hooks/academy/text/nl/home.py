"""The words of the home page, in Dutch."""

from academy.text.groups import Home

HOME = Home(
    route_title="Vind je route",
    route_sector="Waar werk je?",
    route_role="Wat doe je daar?",
    route_answer="Leerpad {sector} · {role}",
    route_text="{count} modules in {weeks} schoolweken. Je begint met module {id}, {title}.",
    route_open="Open je route",
    route_first_step="Je eerste stap · {n} minuten",
    resume_title="Ga verder waar je was",
    resume_step="Stap {n} van {count}: {title}",
    resume_go="Verder met stap {n}",
    resume_done="Alle stappen klaar",
    resume_on="Verder op je leerpad",
    resume_private="Alleen bewaard in deze browser",
    you_are_here="Je bent hier",
    cycle_title="De cyclus van vier instrumenten",
    cycle_description="Een kring met pijlen: van bordsessie naar lesontwerp, naar lesbezoek, naar de stem van de leerling, en terug naar de bordsessie. In het midden staat: voor de leerling.",
    cycle_middle=("voor de", "leerling"),
    facts=("{modules} modules", "{videos} korte video’s", "Een stappenplan per module"),
)
